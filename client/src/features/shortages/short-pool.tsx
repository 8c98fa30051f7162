import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { inSentence } from '../../i18n/in-sentence.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Alert } from '../../ui/alert.tsx';

type Props = {
  /** How many fit. */
  count: number;
  /** What is needed and nobody among them shows. */
  missing: readonly { id: string; label: Words }[];
};

/** With so many an adviser has a choice. */
const enough = 3;

/** A pool too small to choose from says which competence is short; nothing where there is a choice. */
export function ShortPool({ count, missing }: Props) {
  const t = useTranslations('shortages');
  const words = useWords();
  const { language } = useLanguage();
  if (count >= enough) return null;
  const topics = missing.map(({ label }) => inSentence(words(label), language)).join(', ');
  return (
    <Alert tone="info">
      {t('pool', { count })} {topics && t('poolMissing', { topics })}{' '}
      <Link to="/shortages">{t('poolLink')}</Link>
    </Alert>
  );
}
