import { useLocation } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { AccountCard } from '../features/accounts/account-card.tsx';
import { DeadLink } from '../features/accounts/dead-link.tsx';
import { graphql } from '../gql/index.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useAfterLogIn } from './use-after-log-in.ts';

const LogInWithLinkMutation = graphql(`
  mutation LogInWithLink($input: LogInWithLinkInput!) {
    logInWithLink(input: $input) {
      viewer {
        id
        viewerCanUseDesk
      }
      goTo
      problem {
        code
        field
      }
    }
  }
`);

/** The end of a login link. The token stands in the fragment, which no log sees, and one click is asked for. */
export default function LogInLinkPage() {
  const t = useTranslations('accounts.link');
  const problems = useTranslations('problems');
  const sendFailed = useTranslations('ui')('sendFailed');
  const token = useLocation({ select: (location) => location.hash });
  const goOn = useAfterLogIn();
  const [{ data, fetching, error }, logInWithLink] = useMutation(LogInWithLinkMutation);

  const problem = data?.logInWithLink.problem;
  const newLink = <LinkButton to="/log-in">{t('newLink')}</LinkButton>;
  if (!token) return <DeadLink title={t('missingTitle')} text={t('missing')} action={newLink} />;
  if (data?.logInWithLink.problem)
    return <DeadLink title={t('usedTitle')} text={t('used')} action={newLink} />;

  const logIn = async () => {
    const answer = await logInWithLink({ input: { token } });
    const { viewer, goTo } = answer.data?.logInWithLink ?? {};
    if (viewer) goOn(viewer, goTo);
  };
  return (
    <AccountCard title={t('title')} lead={t('lead')}>
      <meta name="referrer" content="no-referrer" />
      <div className="stack">
        {(error || problem) && (
          <Alert tone="error" live>
            {problem ? problems(problem.code) : sendFailed}
          </Alert>
        )}
        <Button wide pending={fetching} pendingLabel={t('submitting')} onClick={() => void logIn()}>
          {t('submit')}
        </Button>
      </div>
    </AccountCard>
  );
}
