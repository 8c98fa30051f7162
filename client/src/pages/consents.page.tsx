import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { GrantList } from '../features/disclosure/grant-list.tsx';
import { ConsentList } from '../features/privacy/consent-list.tsx';
import { RightsNav } from '../features/privacy/rights-nav.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import type { ProblemCode } from '../i18n/problem-code.ts';
import { LoadError } from '../ui/load-error.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { LogInFirst } from './log-in-first.tsx';

const pageSize = 20;

const ConsentsPageQuery = graphql(`
  query ConsentsPage($after: String) {
    myConsents {
      id
      ...ConsentList_consent
    }
    myGrants(first: 20, after: $after) {
      nodes {
        id
        ...GrantList_grant
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const WithdrawConsentMutation = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      consent {
        id
        ...ConsentList_consent
      }
      problem {
        code
        field
      }
    }
  }
`);

const WithdrawGrantMutation = graphql(`
  mutation WithdrawGrant($input: WithdrawGrantInput!) {
    withdrawGrant(input: $input) {
      grant {
        id
        ...GrantList_grant
      }
      problem {
        code
        field
      }
    }
  }
`);

/** What I have agreed to, and who may therefore see what; each can be withdrawn. */
export default function ConsentsPage() {
  const t = useTranslations('privacy.consents');
  const { viewer, fetching } = useViewer();
  if (!viewer && !fetching) return <LogInFirst to="/my/consents" />;
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <RightsNav />
      {viewer ? <ConsentsAndGrants /> : <Skeleton />}
    </Page>
  );
}

function ConsentsAndGrants() {
  const t = useTranslations();
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: ConsentsPageQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const [, withdrawConsent] = useMutation(WithdrawConsentMutation);
  const [, withdrawGrant] = useMutation(WithdrawGrantMutation);
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton />;

  const tell = (problem: { code: ProblemCode } | null | undefined, done: string | false) =>
    showToast({
      message: problem ? t(`problems.${problem.code}`) : done || t('ui.sendFailed'),
    });
  const endConsent = async (consentId: string) => {
    const answer = (await withdrawConsent({ input: { consentId } })).data?.withdrawConsent;
    tell(answer?.problem, Boolean(answer?.consent) && t('privacy.consents.done'));
  };
  const endGrant = async (grantId: string, name: string) => {
    const answer = (await withdrawGrant({ input: { grantId } })).data?.withdrawGrant;
    tell(answer?.problem, Boolean(answer?.grant) && t('disclosure.grants.done', { name }));
  };
  const { nodes, pageInfo, totalCount } = data.myGrants;
  return (
    <div className="stack-l">
      <section className="stack" aria-labelledby="consents">
        <h2 id="consents">{t('privacy.consents.yours')}</h2>
        <ConsentList consents={data.myConsents} onWithdraw={endConsent} />
      </section>
      <section className="stack" aria-labelledby="grants">
        <div className="stack-s">
          <h2 id="grants">{t('disclosure.grants.title')}</h2>
          <p className="muted">{t('disclosure.grants.lead')}</p>
        </div>
        <GrantList grants={nodes} onWithdraw={endGrant} />
        {totalCount > pageSize && (
          <ShowMore
            shown={nodes.length}
            total={totalCount}
            hasMore={pageInfo.hasNextPage}
            pending={fetching}
            onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
          />
        )}
      </section>
    </div>
  );
}
