import { useTranslations } from 'use-intl';

const daysOfYear = 365;

/** How long a kind of data is kept, in whole years where it is whole years. */
export function Kept({ days }: { days: number | null }) {
  const t = useTranslations('privacy.register');
  if (days === null) return <>{t('untilErased')}</>;
  return days > 0 && days % daysOfYear === 0 ? (
    <>{t('years', { count: days / daysOfYear })}</>
  ) : (
    <>{t('days', { count: days })}</>
  );
}
