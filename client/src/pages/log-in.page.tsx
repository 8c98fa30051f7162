import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation } from 'urql';
import { AccountCard } from '../features/accounts/account-card.tsx';
import { LinkSent } from '../features/accounts/link-sent.tsx';
import { LogInForm, type LogInValues } from '../features/accounts/log-in-form.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { useLanguage } from '../i18n/language.tsx';
import { toLanguageEnum } from '../i18n/languages.ts';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { showToast } from '../ui/toast.ts';
import { useAfterLogIn } from './use-after-log-in.ts';

const LogInMutation = graphql(`
  mutation LogIn($input: LogInInput!) {
    logIn(input: $input) {
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

const RequestLoginLinkMutation = graphql(`
  mutation RequestLoginLink($input: RequestLoginLinkInput!) {
    requestLoginLink(input: $input) {
      sent
      problem {
        code
        field
      }
    }
  }
`);

/** Login by a link in a mail, or by password for those who have one. */
export default function LogInPage() {
  const t = useTranslations('accounts.logIn');
  const sendFailed = useTranslations('ui')('sendFailed');
  const { to, way } = useSearch({ from: '/log-in' });
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const goOn = useAfterLogIn();
  const [, logIn] = useMutation(LogInMutation);
  const [{ fetching }, requestLoginLink] = useMutation(RequestLoginLinkMutation);
  const [sentTo, setSentTo] = useState<string>();
  const [lastEmail, setLastEmail] = useState('');

  const sendLink = async ({ email }: Pick<LogInValues, 'email'>): Promise<SubmitOutcome> => {
    const input = { email, language: toLanguageEnum(language), goTo: to };
    const { data } = await requestLoginLink({ input });
    if (!data) return 'FAILED';
    if (data.requestLoginLink.problem) return data.requestLoginLink.problem;
    setSentTo(email);
    return null;
  };
  const logInByPassword = async (values: LogInValues): Promise<SubmitOutcome> => {
    const { data } = await logIn({ input: values });
    if (!data) return 'FAILED';
    if (!data.logIn.viewer) return data.logIn.problem ?? 'FAILED';
    goOn(data.logIn.viewer, to);
    return null;
  };
  const sendAgain = async (email: string) => {
    const outcome = await sendLink({ email });
    showToast({ message: outcome ? sendFailed : t('sentAgain') });
  };

  if (sentTo !== undefined)
    return (
      <LinkSent
        email={sentTo}
        pending={fetching}
        onAgain={() => void sendAgain(sentTo)}
        onOtherAddress={() => {
          setLastEmail(sentTo);
          setSentTo(undefined);
        }}
      />
    );

  if (viewer)
    return (
      <AccountCard title={t('title')} lead={t('signedInAs', { name: viewer.person.name })}>
        <LinkButton to="/my">{t('goOn')}</LinkButton>
      </AccountCard>
    );

  const byPassword = way === 'password';
  return (
    <AccountCard
      below={
        <>
          <h2>{t('noAccountTitle')}</h2>
          <p className="muted">{t('noAccount')}</p>
          <Link to="/profile/new">{t('noAccountAction')}</Link>
        </>
      }
    >
      <LogInForm
        heading={<PageTitle lead={byPassword ? t('leadPassword') : t('lead')}>{t('title')}</PageTitle>}
        way={byPassword ? 'password' : 'link'}
        email={lastEmail}
        onSend={byPassword ? logInByPassword : sendLink}
        otherWay={
          <LinkButton
            to="/log-in"
            search={{ to, way: byPassword ? undefined : 'password' }}
            replace
            variant="quiet"
            size="small"
          >
            {byPassword ? t('withLink') : t('withPassword')}
          </LinkButton>
        }
      />
    </AccountCard>
  );
}
