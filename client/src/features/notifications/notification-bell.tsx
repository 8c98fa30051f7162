import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/icon.tsx';
import { NavItem } from '../../ui/nav-item.tsx';
import './notification-bell.css';

/** The way to the notifications, with how many are unread; the number is said in words to screen readers. */
export function NotificationBell({ unreadCount }: { unreadCount: number }) {
  const t = useTranslations('notifications');
  return (
    <NavItem to="/notifications" className="bell" aria-label={t('bell', { count: unreadCount })}>
      <Icon name="bell" />
      {unreadCount > 0 && (
        <span className="bell-count" aria-hidden="true">
          {unreadCount > 99 ? '99+' : unreadCount}
        </span>
      )}
      <span className="bell-label" aria-hidden="true">
        {t('title')}
      </span>
    </NavItem>
  );
}
