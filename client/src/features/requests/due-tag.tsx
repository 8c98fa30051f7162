import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/use-formats.ts';
import { Tag } from '../../ui/tag.tsx';
import { dueOf } from './due.ts';

const looks = {
  LATE: { tone: 'error', icon: 'warning' },
  TODAY: { tone: 'amber', icon: 'clock' },
  TOMORROW: { tone: 'neutral', icon: 'clock' },
  LATER: { tone: 'neutral', icon: 'calendar' },
} as const;

type Props = { turn: { dueAt: string; lateSince?: string | null; isOverdue: boolean } };

/** How near a deadline is, or since when it has passed, in words and an icon of its own; the colour only helps. */
export function DueTag({ turn }: Props) {
  const t = useTranslations('requests.due');
  const { daysUntil } = useFormats();
  const { word, days } = dueOf(daysUntil(turn.lateSince ?? turn.dueAt), turn.isOverdue);
  return <Tag {...looks[word]}>{t(word, { days })}</Tag>;
}
