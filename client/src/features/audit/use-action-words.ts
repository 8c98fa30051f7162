import { useTranslations } from 'use-intl';

/**
 * What was done, in words. An operation that nobody has words for yet is called by its own name: the log leaves
 * nothing out.
 */
export function useActionWords(): (entry: { action: string; recordKind?: string | null }) => string {
  const t = useTranslations('audit');
  return ({ action, recordKind }) => {
    if (action.startsWith('Query.')) return t('askedForMore', { name: action.slice('Query.'.length) });
    const name = action.replace(/^Mutation\./, '');
    if ((action === 'READ' || action === 'EXPORT') && recordKind) {
      const record = `${action.toLowerCase()}.${recordKind}` as 'read.PERSON' | 'export.EVENT';
      if (t.has(record)) return t(record);
    }
    const key = `action.${name}` as 'action.logIn';
    return t.has(key) ? t(key) : name;
  };
}
