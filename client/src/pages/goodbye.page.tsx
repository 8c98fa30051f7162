import { useTranslations } from 'use-intl';
import { LinkButton } from '../ui/link-button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';

/** After everything about somebody has been deleted: says so, and lets them go. */
export default function GoodbyePage() {
  const t = useTranslations('privacy.goodbye');
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="stack">
        <p>{t('text')}</p>
        <div>
          <LinkButton to="/" variant="secondary">
            {t('home')}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
