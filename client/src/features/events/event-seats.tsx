import { useTranslations } from 'use-intl';
import { SeatsBar } from '../../ui/seats-bar.tsx';

type Props = { capacity: number; seatsLeft: number; waitingCount: number };

/** Seats left for the day, in words and as a bar; a full day says how many wait. */
export function EventSeats({ capacity, seatsLeft, waitingCount }: Props) {
  const t = useTranslations('events.seats');
  return (
    <SeatsBar
      capacity={capacity}
      taken={capacity - seatsLeft}
      label={seatsLeft > 0 ? t('left', { left: seatsLeft, capacity }) : t('full', { waiting: waitingCount })}
    />
  );
}
