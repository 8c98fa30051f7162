import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

type Props = {
  capacity: number;
  taken: number;
  /** Other words than “18 of 250 seats left”. */
  label?: ReactNode;
};

/** Seats left, in words first and as a bar for the eye. */
export function SeatsBar({ capacity, taken, label }: Props) {
  const t = useTranslations('ui');
  const left = Math.max(0, capacity - taken);
  return (
    <div className="seats">
      <p className="seats-words">{label ?? t('seatsLeft', { left, capacity })}</p>
      <div className="bar" aria-hidden="true">
        <div
          className="bar-fill"
          style={{ inlineSize: `${capacity > 0 ? Math.min(100, (taken / capacity) * 100) : 0}%` }}
        />
      </div>
    </div>
  );
}
