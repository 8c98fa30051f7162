import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { InvitationTable } from '../features/accounts/invitation-table.tsx';
import { InviteForm, type InviteValues } from '../features/accounts/invite-form.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { AdminLinks } from './admin-links.tsx';

const pageSize = 20;

const InvitationsPageQuery = graphql(`
  query InvitationsPage($after: String) {
    invitations(first: 20, after: $after) {
      nodes {
        id
        ...InvitationTable_invitation
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
    organisations(first: 100) {
      nodes {
        id
        ...InviteForm_organisation
      }
    }
  }
`);

const InviteMutation = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      invitation {
        id
        email
      }
      problem {
        code
        field
      }
    }
  }
`);

/** Where an administrator gives people their hats. */
export default function InvitationsPage() {
  const t = useTranslations('accounts.invitations');
  const { viewer, fetching } = useViewer();
  if (fetching)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  if (viewer && !viewer.viewerCanInvite) return <NotFound />;
  return (
    <Page>
      <AdminLinks />
      <PageTitle lead={viewer ? t('lead') : undefined}>{t('title')}</PageTitle>
      {viewer ? <Invitations /> : <LogInFirst />}
    </Page>
  );
}

function Invitations() {
  const t = useTranslations('accounts.invitations');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({ query: InvitationsPageQuery, variables: { after } });
  const [, sendInvitation] = useMutation(InviteMutation);
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" />;

  const invite = async (input: InviteValues): Promise<SubmitOutcome> => {
    const answer = await sendInvitation({ input });
    if (!answer.data) return 'FAILED';
    const { invitation, problem } = answer.data.invite;
    if (!invitation) return problem ?? 'FAILED';
    setAfter(undefined);
    showToast({ message: t('sent', { email: invitation.email }) });
    return null;
  };
  const { nodes, pageInfo, totalCount } = data.invitations;
  return (
    <div className="stack-l">
      <section className="stack invitations-part" aria-labelledby="invite">
        <h2 id="invite">{t('formTitle')}</h2>
        <InviteForm organisations={data.organisations.nodes} onInvite={invite} />
      </section>
      <section className="stack invitations-part" aria-labelledby="invitations">
        <div>
          <h2 id="invitations">{t('listTitle')}</h2>
          {nodes.length > 1 && <p className="muted small">{t('sorted')}</p>}
        </div>
        {nodes.length === 0 ? (
          <EmptyState icon="mail">{t('empty')}</EmptyState>
        ) : (
          <>
            <InvitationTable invitations={nodes} />
            {totalCount > pageSize && (
              <ShowMore
                shown={nodes.length}
                total={totalCount}
                hasMore={pageInfo.hasNextPage}
                pending={fetching}
                onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
              />
            )}
          </>
        )}
      </section>
    </div>
  );
}

function LogInFirst() {
  const t = useTranslations('accounts');
  return (
    <EmptyState
      icon="lock"
      action={
        <LinkButton to="/log-in" search={{ to: '/invitations' }}>
          {t('logIn.title')}
        </LinkButton>
      }
    >
      {t('invitations.logInFirst')}
    </EmptyState>
  );
}
