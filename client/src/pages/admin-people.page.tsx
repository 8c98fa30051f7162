import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { EndHatDialog, type WornHat } from '../features/accounts/end-hat-dialog.tsx';
import { hatKinds, type HatKind } from '../features/accounts/hat-kinds.ts';
import { HatTable } from '../features/accounts/hat-table.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Select } from '../ui/select.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';
import { AdminLinks } from './admin-links.tsx';
import './admin.css';
import { LogInFirst } from './log-in-first.tsx';

const pageSize = 50;

const AdminPeoplePageQuery = graphql(`
  query AdminPeoplePage($kind: HatKind, $search: String, $after: String) {
    hats(first: 50, after: $after, kind: $kind, search: $search) {
      nodes {
        id
        ...HatTable_hat
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const EndHatMutation = graphql(`
  mutation EndHat($input: EndHatInput!) {
    endHat(input: $input) {
      hatId
      problem {
        code
      }
    }
  }
`);

/** Who may do what here; administrators take roles off people, and give them on the page of invitations. */
export default function AdminPeoplePage() {
  const t = useTranslations('admin.people');
  const roles = useTranslations('accounts.hat');
  const { viewer, fetching } = useViewer();
  const { kind, q } = useSearch({ from: '/admin/people' });
  const navigate = useNavigate({ from: '/admin/people' });
  if (fetching)
    return (
      <Page>
        <Skeleton shape="table" />
      </Page>
    );
  if (!viewer) return <LogInFirst to="/admin/people" />;
  if (!viewer.viewerCanInvite) return <NotFound />;
  const choose = (next: { kind?: HatKind; q?: string }) =>
    void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <Page>
      <AdminLinks />
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="admin-tools">
        <SearchBox
          label={t('search')}
          action={t('searchAction')}
          search={q ?? ''}
          onSearch={(search) => choose({ kind, q: search || undefined })}
        />
        <Select
          name="kind"
          label={t('kind')}
          width="medium"
          value={kind ?? ''}
          placeholder={t('everyKind')}
          options={hatKinds.map((value) => ({ value, label: roles(value) }))}
          onChange={(event) =>
            choose({ kind: hatKinds.find((each) => each === event.currentTarget.value), q })
          }
        />
        <LinkButton to="/invitations" icon="plus">
          {t('invite')}
        </LinkButton>
      </div>
      <Hats key={`${kind} ${q}`} kind={kind} search={q} viewerId={viewer.person.id} />
    </Page>
  );
}

type HatsProps = { kind: HatKind | undefined; search: string | undefined; viewerId: string };

function Hats({ kind, search, viewerId }: HatsProps) {
  const t = useTranslations('admin.people');
  const [after, setAfter] = useState<string>();
  const [ended, setEnded] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const [{ data, fetching, error }, retry] = useQuery({
    query: AdminPeoplePageQuery,
    variables: { kind, search, after },
    requestPolicy: 'cache-and-network',
  });
  const navigate = useNavigate();
  const { ask, dialog } = useEndHat(viewerId, (hat) => {
    // Whoever takes their own keys off has nothing more to do here.
    if (hat.kind === 'ADMINISTRATOR' && hat.person.id === viewerId) void navigate({ to: '/my' });
    setAfter(undefined);
    setEnded((count) => count + 1);
  });
  useEffect(() => {
    // The dialog has given the focus back to its button, which goes away with its line.
    if (ended > 0) heading.current?.focus();
  }, [ended]);
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" />;
  const { nodes, pageInfo, totalCount } = data.hats;
  return (
    <section className="stack" aria-labelledby="hats">
      <div role="status">
        <h2 id="hats" className="admin-count" tabIndex={-1} ref={heading}>
          {t('found', { count: totalCount })}
        </h2>
      </div>
      {nodes.length === 0 ? (
        <EmptyState
          icon="people"
          action={
            <LinkButton to="/admin/people" search={{}} variant="secondary">
              {t('showAll')}
            </LinkButton>
          }
        >
          {t('empty')}
        </EmptyState>
      ) : (
        <>
          <p className="muted small">{t('sorted')}</p>
          <HatTable hats={nodes} onEnd={ask} />
        </>
      )}
      {totalCount > pageSize && (
        <ShowMore
          shown={nodes.length}
          total={totalCount}
          hasMore={pageInfo.hasNextPage}
          pending={fetching}
          onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
        />
      )}
      {dialog}
    </section>
  );
}

/** The question before a hat is taken off, and what comes of the answer. */
function useEndHat(viewerId: string, onEnded: (hat: WornHat) => void) {
  const t = useTranslations();
  const [hat, setHat] = useState<WornHat>();
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [ending, endHat] = useMutation(EndHatMutation);

  const ask = (asked: WornHat) => {
    setHat(asked);
    setFailure(undefined);
    setOpen(true);
  };
  const confirm = async () => {
    if (!hat) return;
    const { data } = await endHat({ input: { hatId: hat.id } });
    const problem = data?.endHat.problem;
    if (!data) return setFailure(t('admin.people.dialog.failed'));
    if (problem)
      return setFailure(
        problem.code === 'LAST_ADMINISTRATOR'
          ? t('admin.people.dialog.lastAdministrator')
          : t(`problems.${problem.code}`),
      );
    setOpen(false);
    onEnded(hat);
    showToast({
      message: t('admin.people.ended', { name: hat.person.name, role: t(`accounts.hat.${hat.kind}`) }),
    });
  };
  const dialog = (
    <EndHatDialog
      hat={hat}
      open={open}
      isOwn={hat?.person.id === viewerId}
      pending={ending.fetching}
      failure={failure}
      onConfirm={() => void confirm()}
      onClose={() => setOpen(false)}
    />
  );
  return { ask, dialog };
}
