import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';
import './notification-list.css';

export const NotificationList_notification = graphql(`
  fragment NotificationList_notification on Notification {
    id
    kind
    subjectId
    createdAt
    readAt
  }
`);

const icons = {
  MATCH_ASKED: 'handshake',
  MATCH_MADE: 'handshake',
  MATCH_DECLINED: 'minus',
  MATCH_ENDED: 'handshake',
  QUESTION_ASKED: 'question',
  QUESTION_ANSWERED: 'mail',
  PROFILE_CONFIRMED: 'check',
  MENTOR_APPROVED: 'star',
  HAT_GIVEN: 'person',
  REQUEST_TURN: 'person',
  REQUEST_REMINDER: 'clock',
  REQUEST_HANDED_OVER: 'arrow-right',
  REQUEST_ESCALATED: 'warning',
  REQUEST_CLOSED: 'check',
  MESSAGE_RECEIVED: 'mail',
  LISTING_CONFIRM: 'question',
  LISTING_HIDDEN: 'minus',
  INTRODUCTION_LOST: 'info',
  GRANT_WITHDRAWN: 'lock',
  SEARCH_HITS: 'search',
  SEARCH_GONE: 'minus',
  COHORT_RANKING: 'star',
  VACANCY_REVIEWED: 'check',
  HIRING_ANSWERED: 'mail',
  HIRING_REPLIED: 'mail',
} as const satisfies Record<string, IconName>;

type Props = {
  notifications: readonly FragmentType<typeof NotificationList_notification>[];
  /** Following a notification is reading it. */
  onFollow: (notificationId: string) => void;
};

/** What is new, one line each: what happened, when, and a link to where it can be dealt with. */
export function NotificationList({ onFollow, ...props }: Props) {
  const t = useTranslations('notifications');
  const formats = useFormats();
  const notifications = readFragment(NotificationList_notification, props.notifications);
  return (
    <ul className="notifications">
      {notifications.map((notification) => (
        <li key={notification.id} className={notification.readAt ? undefined : 'notification-unread'}>
          <span className="notification-icon">
            <Icon name={icons[notification.kind]} />
          </span>
          <div>
            <p className="notification-words">
              <SubjectLink {...notification} onFollow={() => onFollow(notification.id)}>
                {t(`kind.${notification.kind}`)}
              </SubjectLink>
            </p>
            <p className="muted small">
              {formats.relative(notification.createdAt)} · {formats.time(notification.createdAt)}
            </p>
          </div>
          {!notification.readAt && <Tag tone="heather">{t('unread')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

type LinkProps = {
  kind: keyof typeof icons;
  subjectId?: string | null;
  onFollow: () => void;
  children: ReactNode;
};

function SubjectLink({ kind, subjectId, onFollow, children }: LinkProps) {
  const shared = { className: 'notification-link', onClick: onFollow, children };
  switch (kind) {
    case 'MATCH_ASKED':
    case 'MATCH_MADE':
    case 'MATCH_ENDED':
    case 'QUESTION_ASKED':
    case 'QUESTION_ANSWERED':
    case 'GRANT_WITHDRAWN':
      return subjectId ? (
        <Link to="/matches/$matchId" params={{ matchId: subjectId }} {...shared} />
      ) : (
        <Link to="/my" {...shared} />
      );
    case 'COHORT_RANKING':
      return subjectId ? (
        <Link to="/cohorts/rank/$memberId" params={{ memberId: subjectId }} {...shared} />
      ) : (
        <Link to="/my" {...shared} />
      );
    case 'MATCH_DECLINED':
      return <Link to="/desk" {...shared} />;
    case 'MENTOR_APPROVED':
      return <Link to="/mentor" {...shared} />;
    case 'REQUEST_TURN':
    case 'REQUEST_REMINDER':
    case 'REQUEST_HANDED_OVER':
    case 'REQUEST_ESCALATED':
    case 'REQUEST_CLOSED':
      return subjectId ? (
        <Link to="/requests/$requestId" params={{ requestId: subjectId }} {...shared} />
      ) : (
        <Link to="/my" {...shared} />
      );
    case 'MESSAGE_RECEIVED':
      return subjectId ? (
        <Link to="/messages/$threadId" params={{ threadId: subjectId }} {...shared} />
      ) : (
        <Link to="/messages" {...shared} />
      );
    case 'LISTING_CONFIRM':
    case 'LISTING_HIDDEN':
      return <Link to="/mentor" {...shared} />;
    case 'SEARCH_HITS':
    case 'SEARCH_GONE':
      return <Link to="/my/searches" {...shared} />;
    case 'VACANCY_REVIEWED':
      return subjectId ? (
        <Link to="/my/vacancies/$vacancyId" params={{ vacancyId: subjectId }} {...shared} />
      ) : (
        <Link to="/my/vacancies" {...shared} />
      );
    case 'HIRING_ANSWERED':
    case 'HIRING_REPLIED':
      return subjectId ? (
        <Link to="/hiring/$hiringRequestId" params={{ hiringRequestId: subjectId }} {...shared} />
      ) : (
        <Link to="/my" {...shared} />
      );
    case 'PROFILE_CONFIRMED':
    case 'HAT_GIVEN':
    case 'INTRODUCTION_LOST':
      return <Link to="/my" {...shared} />;
  }
}
