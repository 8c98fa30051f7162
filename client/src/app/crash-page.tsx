import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { AnchorButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';

const reloadedKey = 'reloaded-after-crash';
const minuteMs = 60_000;

/**
 * What is shown when a page breaks. A chunk that is gone means that a new version was put up since this tab was
 * opened: then the page is fetched anew by itself, once.
 */
export function CrashPage({ error }: { error: unknown }) {
  const t = useTranslations('shell.crash');
  useEffect(() => {
    if (isMissingChunk(error) && !reloadedJustNow()) {
      sessionStorage.setItem(reloadedKey, String(Date.now()));
      window.location.reload();
    }
  }, [error]);
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="cluster">
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
        <AnchorButton href="/" variant="secondary">
          {t('home')}
        </AnchorButton>
      </div>
    </Page>
  );
}

function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message)
  );
}

function reloadedJustNow(): boolean {
  return Date.now() - Number(sessionStorage.getItem(reloadedKey)) < minuteMs;
}
