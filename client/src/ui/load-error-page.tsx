import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { Page } from './page.tsx';
import { PageTitle } from './page-title.tsx';

/** A page whose whole content could not be fetched: it still has a heading, and a way to try again. */
export function LoadErrorPage({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('ui.loadError');
  return (
    <Page width="text">
      <PageTitle lead={t('text')}>{t('title')}</PageTitle>
      <Button variant="secondary" onClick={onRetry}>
        {t('retry')}
      </Button>
    </Page>
  );
}
