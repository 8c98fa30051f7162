import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { AccountCard } from '../features/accounts/account-card.tsx';
import { DeadLink } from '../features/accounts/dead-link.tsx';
import { InvitationForm } from '../features/accounts/invitation-form.tsx';
import { graphql } from '../gql/index.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { showToast } from '../ui/toast.ts';
import { useAfterLogIn } from './use-after-log-in.ts';

const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        id
        viewerCanUseDesk
      }
      problem {
        code
        field
      }
    }
  }
`);

/** The end of an invitation's link: a name and a yes make an account with the hat that was offered. */
export default function InvitationPage() {
  const t = useTranslations('accounts.invitation');
  const token = useLocation({ select: (location) => location.hash });
  const goOn = useAfterLogIn();
  const [isDead, setIsDead] = useState(false);
  const [, acceptInvitation] = useMutation(AcceptInvitationMutation);

  const logIn = <LinkButton to="/log-in">{t('logIn')}</LinkButton>;
  if (!token) return <DeadLink title={t('missingTitle')} text={t('missing')} action={logIn} />;
  if (isDead) return <DeadLink title={t('usedTitle')} text={t('used')} action={logIn} />;

  const accept = async ({ name }: { name: string }): Promise<SubmitOutcome> => {
    const { data } = await acceptInvitation({ input: { token, name } });
    if (!data) return 'FAILED';
    const { viewer, problem } = data.acceptInvitation;
    if (viewer) {
      showToast({ message: t('done') });
      goOn(viewer, undefined);
      return null;
    }
    if (problem?.field === 'name') return problem;
    setIsDead(true);
    return null;
  };
  return (
    <AccountCard>
      <meta name="referrer" content="no-referrer" />
      <InvitationForm heading={<PageTitle lead={t('lead')}>{t('title')}</PageTitle>} onAccept={accept} />
    </AccountCard>
  );
}
