import { useTranslations } from 'use-intl';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Instead of a page that needs to know who reads it: one sentence and the way in. */
export function LogInFirst({ to }: { to: string }) {
  const t = useTranslations('mentoring.my');
  return (
    <Page width="text">
      <PageTitle>{t('logInAction')}</PageTitle>
      <EmptyState
        icon="lock"
        action={
          <LinkButton to="/log-in" search={{ to }}>
            {t('logInAction')}
          </LinkButton>
        }
      >
        {t('logIn')}
      </EmptyState>
    </Page>
  );
}
