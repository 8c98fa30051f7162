import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { AuditFilters } from '../features/audit/audit-filters.tsx';
import type { AuditSearch } from '../features/audit/audit-search.ts';
import { AuditTable } from '../features/audit/audit-table.tsx';
import { graphql } from '../gql/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AdminLinks } from './admin-links.tsx';
import { LogInFirst } from './log-in-first.tsx';

const pageSize = 50;

const AuditReaderQuery = graphql(`
  query AuditReader {
    viewer {
      id
      viewerCanReadAudit
    }
  }
`);

const AuditLogPageQuery = graphql(`
  query AuditLogPage($after: String, $personId: ID, $result: AuditResult) {
    auditEntries(first: 50, after: $after, personId: $personId, result: $result) {
      nodes {
        id
        ...AuditTable_entry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** Who did what: for administrators, who answer for it. */
export default function AuditLogPage() {
  const t = useTranslations('audit');
  const search = useSearch({ from: '/admin/log' });
  const navigate = useNavigate({ from: '/admin/log' });
  const [{ data, error }, retry] = useQuery({ query: AuditReaderQuery });
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton shape="table" />
      </Page>
    );
  if (!data.viewer) return <LogInFirst to="/admin/log" />;
  if (!data.viewer.viewerCanReadAudit) return <NotFound />;
  return (
    <Page>
      <AdminLinks />
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <div className="stack-l">
        <AuditFilters
          search={search}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
        <Entries key={`${search.result} ${search.person}`} search={search} />
      </div>
    </Page>
  );
}

function Entries({ search }: { search: AuditSearch }) {
  const t = useTranslations('audit');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: AuditLogPageQuery,
    variables: { after, personId: search.person, result: search.result },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" />;
  const { nodes, pageInfo, totalCount } = data.auditEntries;
  if (nodes.length === 0) return <EmptyState icon="clock">{t('empty')}</EmptyState>;
  return (
    <section className="stack" aria-labelledby="entries">
      <div role="status">
        <h2 id="entries">{t('found', { count: totalCount })}</h2>
      </div>
      <p className="muted small">{t('sorted')}</p>
      <AuditTable entries={nodes} />
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
  );
}
