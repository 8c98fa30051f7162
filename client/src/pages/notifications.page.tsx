import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { NotificationList } from '../features/notifications/notification-list.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Page } from '../ui/page.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { showToast } from '../ui/toast.ts';

const pageSize = 20;

const NotificationsPageQuery = graphql(`
  query NotificationsPage($after: String) {
    notifications(first: 20, after: $after) {
      nodes {
        id
        readAt
        ...NotificationList_notification
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const MarkNotificationsReadMutation = graphql(`
  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      viewer {
        id
        unreadNotificationCount
      }
      problem {
        code
        field
      }
    }
  }
`);

/** What is new for the reader, the newest first; following one marks it as read. */
export default function NotificationsPage() {
  const t = useTranslations('notifications');
  const logInTitle = useTranslations('accounts.logIn')('title');
  const { viewer, fetching } = useViewer();
  return (
    <Page width="text">
      <PageTitle lead={viewer ? t('lead') : undefined}>{t('title')}</PageTitle>
      {fetching && <Skeleton />}
      {viewer && <Notifications />}
      {!viewer && !fetching && (
        <EmptyState
          icon="lock"
          action={
            <LinkButton to="/log-in" search={{ to: '/notifications' }}>
              {logInTitle}
            </LinkButton>
          }
        >
          {t('logInFirst')}
        </EmptyState>
      )}
    </Page>
  );
}

function Notifications() {
  const t = useTranslations('notifications');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: NotificationsPageQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const [marking, markNotificationsRead] = useMutation(MarkNotificationsReadMutation);
  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton />;

  const mark = async (notificationIds: string[]) => {
    const answer = await markNotificationsRead({ input: { notificationIds } });
    if (!answer.data || answer.data.markNotificationsRead.problem) showToast({ message: t('markFailed') });
  };
  const { nodes, pageInfo, totalCount } = data.notifications;
  const unreadIds = nodes.filter((notification) => !notification.readAt).map(({ id }) => id);
  if (nodes.length === 0)
    return (
      <EmptyState
        icon="bell"
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
      <div className="notifications-head">
        <p className="muted">{t('sorted')}</p>
        {unreadIds.length > 0 && (
          <Button
            variant="secondary"
            size="small"
            pending={marking.fetching}
            pendingLabel={t('marking')}
            onClick={() => void mark(unreadIds)}
          >
            {t('markAllRead')}
          </Button>
        )}
      </div>
      <NotificationList
        notifications={nodes}
        onFollow={(notificationId) => unreadIds.includes(notificationId) && void mark([notificationId])}
      />
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
