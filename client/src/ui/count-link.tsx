import { Icon, type IconName } from './icon.tsx';
import { NavItem } from './nav-item.tsx';

type Props = {
  to: '/messages' | '/notifications';
  icon: IconName;
  /** Where it leads, in a word or two; shown where there is room. */
  title: string;
  /** How many wait there. */
  count: number;
  /** “2 nye”: the number in words, for those who hear the page. */
  unread: string;
};

/** A link in the head of the page to what waits for the reader, with how much of it is new. */
export function CountLink({ to, icon, title, count, unread }: Props) {
  return (
    <NavItem
      to={to}
      className="count-link"
      title={title}
      aria-label={count > 0 ? `${title}: ${unread}` : title}
    >
      <Icon name={icon} />
      <span className="count-link-title">{title}</span>
      {count > 0 && <span className="count-link-number">{count > 99 ? '99+' : count}</span>}
    </NavItem>
  );
}
