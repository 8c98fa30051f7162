import { useTranslations } from 'use-intl';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';

/** What could not be fetched: says what we know and offers to try again. */
export function LoadError({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('ui.loadError');
  return (
    <Alert
      tone="error"
      live
      title={t('title')}
      action={
        <Button variant="secondary" size="small" onClick={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {t('text')}
    </Alert>
  );
}
