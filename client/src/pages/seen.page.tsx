import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { SeenList } from '../features/disclosure/seen-list.tsx';
import { RightsNav } from '../features/privacy/rights-nav.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';

const pageSize = 50;

const SeenPageQuery = graphql(`
  query SeenPage($after: String) {
    seenBy(first: 50, after: $after) {
      nodes {
        id
        ...SeenList_sighting
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** “Hvem har set mig”: every look at my data that was not my own. */
export default function SeenPage() {
  const t = useTranslations('disclosure.seen');
  const { viewer, fetching } = useViewer();
  if (!viewer && !fetching) return <LogInFirst to="/my/seen" />;
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <RightsNav />
      {viewer ? <Sightings /> : <Skeleton />}
    </Page>
  );
}

function Sightings() {
  const t = useTranslations('disclosure.seen');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: SeenPageQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton />;
  const { nodes, pageInfo, totalCount } = data.seenBy;
  return (
    <div className="stack">
      <p className="muted">{t('how')}</p>
      {nodes.length === 0 ? (
        <EmptyState
          icon="lock"
          action={
            <LinkButton to="/my/consents" variant="secondary">
              {t('emptyAction')}
            </LinkButton>
          }
        >
          {t('empty')}
        </EmptyState>
      ) : (
        <>
          <p className="muted">{t('sorted')}</p>
          <SeenList sightings={nodes} />
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
    </div>
  );
}
