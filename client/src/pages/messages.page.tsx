import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { ThreadList } from '../features/messages/thread-list.tsx';
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

const pageSize = 20;

const MessagesPageQuery = graphql(`
  query MessagesPage($after: String) {
    threads(first: 20, after: $after) {
      nodes {
        id
        ...ThreadList_thread
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** My conversations with other people, the newest first. */
export default function MessagesPage() {
  const t = useTranslations('messages');
  const { viewer, fetching } = useViewer();
  if (!viewer && !fetching) return <LogInFirst to="/messages" />;
  return (
    <Page width="text">
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {viewer ? <Threads /> : <Skeleton />}
    </Page>
  );
}

function Threads() {
  const t = useTranslations('messages');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: MessagesPageQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton />;
  const { nodes, pageInfo, totalCount } = data.threads;
  if (nodes.length === 0)
    return (
      <EmptyState
        icon="mail"
        action={
          <LinkButton to="/my" variant="secondary">
            {t('emptyAction')}
          </LinkButton>
        }
      >
        {t('empty')}
      </EmptyState>
    );
  return (
    <div className="stack">
      <p className="muted">{t('sorted')}</p>
      <ThreadList threads={nodes} />
      {totalCount > pageSize && (
        <ShowMore
          shown={nodes.length}
          total={totalCount}
          hasMore={pageInfo.hasNextPage}
          pending={fetching}
          onMore={() => setAfter(pageInfo.endCursor ?? undefined)}
        />
      )}
    </div>
  );
}
