import { useTranslations } from 'use-intl';
import { LogOutButton } from '../features/viewer/log-out-button.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { CountLink } from '../ui/count-link.tsx';
import { NavItem } from '../ui/nav-item.tsx';

/** The links in the head: the public ones for all, and what this viewer may use. */
export function Navigation() {
  const t = useTranslations('shell.nav');
  const { viewer, fetching } = useViewer();
  return (
    <>
      {viewer?.viewerCanUseDesk && <NavItem to="/desk">{t('desk')}</NavItem>}
      {viewer?.viewerCanUseQueue && <NavItem to="/queue">{t('queue')}</NavItem>}
      <NavItem to="/mentors">{t('mentors')}</NavItem>
      <NavItem to="/businesses">{t('businesses')}</NavItem>
      <NavItem to="/jobs">{t('jobs')}</NavItem>
      <NavItem to="/events">{t('events')}</NavItem>
      {viewer?.viewerCanInvite && <NavItem to="/invitations">{t('invitations')}</NavItem>}
      {viewer && <NavItem to="/my">{t('my')}</NavItem>}
      {viewer && (
        <CountLink
          to="/messages"
          icon="mail"
          title={t('messages')}
          count={viewer.unreadMessageCount}
          unread={t('unreadMessages', { count: viewer.unreadMessageCount })}
        />
      )}
      {viewer && (
        <CountLink
          to="/notifications"
          icon="bell"
          count={viewer.unreadNotificationCount}
          title={t('notifications')}
          unread={t('unread', { count: viewer.unreadNotificationCount })}
        />
      )}
      {viewer && <LogOutButton />}
      {!viewer && !fetching && <NavItem to="/log-in">{t('logIn')}</NavItem>}
    </>
  );
}
