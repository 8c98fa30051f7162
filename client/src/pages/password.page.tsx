import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { AccountCard } from '../features/accounts/account-card.tsx';
import { PasswordForm, type PasswordValues } from '../features/accounts/password-form.tsx';
import { graphql } from '../gql/index.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';

const PasswordPageQuery = graphql(`
  query PasswordPage {
    viewer {
      id
      email
      hasPassword
      mustGiveCurrentPassword
    }
  }
`);

const SetPasswordMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      viewer {
        id
        hasPassword
        mustGiveCurrentPassword
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Chooses a first password, or changes it. */
export default function PasswordPage() {
  const t = useTranslations('accounts');
  // Asked anew each time: right after a login by link the old password need not be known.
  const [{ data, error }, retry] = useQuery({ query: PasswordPageQuery, requestPolicy: 'network-only' });
  const navigate = useNavigate();
  const [, setPassword] = useMutation(SetPasswordMutation);
  if (!data && error) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page width="form">
        <Skeleton />
      </Page>
    );
  const { viewer } = data;
  if (!viewer)
    return (
      <AccountCard title={t('password.title')} lead={t('password.logInFirst')}>
        <LinkButton to="/log-in" search={{ to: '/password' }}>
          {t('logIn.title')}
        </LinkButton>
      </AccountCard>
    );

  const save = async ({ password, currentPassword }: PasswordValues): Promise<SubmitOutcome> => {
    const answer = await setPassword({ input: { password, currentPassword: currentPassword || null } });
    if (!answer.data) return 'FAILED';
    if (!answer.data.setPassword.viewer) return answer.data.setPassword.problem ?? 'FAILED';
    showToast({ message: t('password.done') });
    await navigate({ to: '/my' });
    return null;
  };
  return (
    <AccountCard>
      <PasswordForm
        heading={
          <PageTitle lead={viewer.hasPassword ? t('password.leadChange') : t('password.lead')}>
            {viewer.hasPassword ? t('password.titleChange') : t('password.title')}
          </PageTitle>
        }
        mustGiveCurrent={viewer.mustGiveCurrentPassword}
        email={viewer.email}
        onSave={save}
      />
    </AccountCard>
  );
}
