import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/alert.tsx';
import type { Uniqueness } from './business-step.ts';

/** Says that the business could be recognised, and how it would not. */
export function UniquenessNote({ uniqueness }: { uniqueness: Uniqueness }) {
  const t = useTranslations('succession.form');
  if (!uniqueness?.isUnique) return null;
  const { proposedPrecision } = uniqueness;
  return (
    <Alert tone="warning" title={t('unique')} live>
      {t('uniqueText')}{' '}
      {proposedPrecision
        ? t('uniqueCoarser', { what: t(`precisions.${proposedPrecision}`) })
        : t('uniqueAdviser')}
    </Alert>
  );
}
