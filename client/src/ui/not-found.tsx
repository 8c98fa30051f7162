import { useTranslations } from 'use-intl';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';
import { PageTitle } from './page-title.tsx';

/** Nothing at this address, or nothing this reader may see: both look the same on purpose. */
export function NotFound() {
  const t = useTranslations('ui.notFound');
  return (
    <Page width="text">
      <PageTitle eyebrow="404" lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <div className="cluster">
        <LinkButton to="/">{t('home')}</LinkButton>
        <LinkButton to="/events" variant="secondary">
          {t('events')}
        </LinkButton>
      </div>
    </Page>
  );
}
