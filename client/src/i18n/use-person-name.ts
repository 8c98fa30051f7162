import { useTranslations } from 'use-intl';

/** A person's name as it is shown; who is erased has none and is told in words instead. */
export function usePersonName(): (name: string | null | undefined) => string {
  const t = useTranslations('ui');
  return (name) => name || t('erasedPerson');
}
