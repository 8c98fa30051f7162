import { identityLeaks, type Known } from '@vaekstbro/schema/identity-guard';
import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';

/** While one types: what of the text tells who it is, with the very words. */
export function LeakNote({ text, known }: { text: string; known: Known }) {
  const t = useTranslations('succession.form');
  const leaks = identityLeaks(text, known);
  if (leaks.length === 0) return null;
  const told = leaks.map(({ kind, start, end }) => `${t(`leakKind.${kind}`)} (“${text.slice(start, end)}”)`);
  return (
    <Alert tone="warning" live>
      {t('leak', { what: [...new Set(told)].join(', ') })}
    </Alert>
  );
}
