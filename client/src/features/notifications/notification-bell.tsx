import { Icon } from '../../ui/icon.tsx';
import { NavItem } from '../../ui/nav-item.tsx';
import './notification-bell.css';

type Props = {
  unreadCount: number;
  /** The bell in one word, shown where there is room. */
  title: string;
  /** “2 nye beskeder”: the number in words, for those who hear the page. */
  unread: string;
};

/** The way to the notifications, with how many are unread. */
export function NotificationBell({ unreadCount, title, unread }: Props) {
  return (
    <NavItem
      to="/notifications"
      className="bell"
      aria-label={unreadCount > 0 ? `${title}: ${unread}` : title}
    >
      <Icon name="bell" />
      <span className="bell-title">{title}</span>
      {unreadCount > 0 && <span className="bell-count">{unreadCount > 99 ? '99+' : unreadCount}</span>}
    </NavItem>
  );
}
