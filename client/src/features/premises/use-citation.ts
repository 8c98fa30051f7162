import { useTranslations } from 'use-intl';

/** Where in the act something is written, in the reader's language: "stk." and "nr." are Danish. */
export function useCitation() {
  const t = useTranslations('premises.rule.cite');
  return (citation: string) =>
    citation
      .replaceAll(', stk. ', t('subsection'))
      .replaceAll('stk. ', t('subsectionAlone'))
      .replaceAll(', nr. ', t('number'))
      .replaceAll(', og ', ` ${t('and')} `)
      .replaceAll(' og ', ` ${t('and')} `);
}
