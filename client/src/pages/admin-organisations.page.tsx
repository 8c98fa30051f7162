import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { OrganisationTable } from '../features/organisations/organisation-table.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AddOrganisation, RenameOrganisation } from './admin-organisation-panels.tsx';
import { AdminLinks } from './admin-links.tsx';
import { AdminOrganisationsPageQuery } from './admin-organisations.operations.ts';
import './admin.css';
import { LogInFirst } from './log-in-first.tsx';

const pageSize = 50;

/** The companies, public bodies and associations that people and requests belong to; administrators keep the list. */
export default function AdminOrganisationsPage() {
  const t = useTranslations('admin.organisations');
  const { viewer, fetching } = useViewer();
  const { q, form } = useSearch({ from: '/admin/organisations' });
  const navigate = useNavigate({ from: '/admin/organisations' });
  if (fetching)
    return (
      <Page>
        <Skeleton shape="table" />
      </Page>
    );
  if (!viewer) return <LogInFirst to="/admin/organisations" />;
  if (!viewer.viewerCanKeepOrganisations) return <NotFound />;
  return (
    <Page>
      <AdminLinks />
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="admin-tools">
        <SearchBox
          label={t('search')}
          action={t('searchAction')}
          search={q ?? ''}
          onSearch={(search) =>
            void navigate({ search: { q: search || undefined, form }, replace: true, resetScroll: false })
          }
        />
        <LinkButton
          id={openerOf('new')}
          to="/admin/organisations"
          search={{ q, form: 'new' }}
          resetScroll={false}
          icon="plus"
        >
          {t('add')}
        </LinkButton>
      </div>
      {form === 'new' && <AddOrganisation onClose={() => close('new', {})} />}
      <Organisations key={q ?? ''} search={q} renamed={form} onClose={(id) => close(id, { q })} />
    </Page>
  );

  /** Closes the form; the focus goes back to what opened it. */
  function close(opener: string, search: { q?: string }) {
    void navigate({ search, resetScroll: false }).then(() =>
      document.getElementById(openerOf(opener))?.focus(),
    );
  }
}

/** The id of the link that opens a form. */
function openerOf(form: string): string {
  return `open-${form}`;
}

type ListProps = {
  search: string | undefined;
  /** The organisation whose form is open. */
  renamed: string | undefined;
  onClose: (organisationId: string) => void;
};

function Organisations({ search, renamed, onClose }: ListProps) {
  const t = useTranslations('admin.organisations');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: AdminOrganisationsPageQuery,
    variables: { search, after },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" />;
  const { nodes, pageInfo, totalCount } = data.organisations;
  const toRename = nodes.find(({ id }) => id === renamed);
  return (
    <>
      {toRename && (
        <RenameOrganisation key={toRename.id} organisation={toRename} onClose={() => onClose(toRename.id)} />
      )}
      <section className="stack" aria-labelledby="organisations">
        <div role="status">
          <h2 id="organisations" className="admin-count">
            {t('found', { count: totalCount })}
          </h2>
        </div>
        {nodes.length === 0 ? (
          <EmptyState
            icon="building"
            action={
              <LinkButton to="/admin/organisations" search={{}} variant="secondary">
                {t('showAll')}
              </LinkButton>
            }
          >
            {t('empty')}
          </EmptyState>
        ) : (
          <>
            <p className="muted small">{t('sorted')}</p>
            <OrganisationTable
              organisations={nodes}
              rename={({ id, name }) => (
                <LinkButton
                  id={openerOf(id)}
                  to="/admin/organisations"
                  search={{ q: search, form: id }}
                  resetScroll={false}
                  variant="quiet"
                  size="small"
                  className="row-action"
                >
                  {t('rename.open')}
                  <VisuallyHidden>{t('rename.openWhose', { name })}</VisuallyHidden>
                </LinkButton>
              )}
            />
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
      </section>
    </>
  );
}
