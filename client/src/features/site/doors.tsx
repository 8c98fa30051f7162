import { useTranslations } from 'use-intl';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import './doors.css';

const doors = [
  { id: 'grow', icon: 'star', to: '/profile/new' },
  { id: 'help', icon: 'handshake', to: '/mentor' },
  { id: 'handOver', icon: 'bridge', to: '/businesses' },
  { id: 'work', icon: 'person', to: '/jobs' },
  { id: 'building', icon: 'building', to: '/premises/rule' },
  { id: 'meet', icon: 'calendar', to: '/events' },
  { id: 'browse', icon: 'search', to: '/mentors' },
] as const satisfies readonly { id: string; icon: IconName; to: string }[];

/** The ways in, by what one came to do. */
export function Doors() {
  const t = useTranslations('home.doors');
  return (
    <ul className="doors">
      {doors.map(({ id, icon, to }) => (
        <li key={id} className={`door door-${id}`}>
          <span className="door-icon">
            <Icon name={icon} />
          </span>
          <h3>{t(`${id}.title`)}</h3>
          <p className="muted">{t(`${id}.text`)}</p>
          <LinkButton to={to} variant="quiet" size="small">
            {t(`${id}.action`)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
