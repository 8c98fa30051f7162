import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { classNames } from '../../ui/class-names.ts';
import { deskQueues, type DeskQueueName } from './desk-queues.ts';
import './desk-queue-nav.css';

/** The queues as links, so that each has an address. */
export function DeskQueueNav({ current }: { current: DeskQueueName }) {
  const t = useTranslations('mentoring.desk');
  return (
    <nav className="desk-nav" aria-label={t('queueNav')}>
      {deskQueues.map((queue) => (
        <Link
          key={queue}
          to="/desk"
          search={{ queue: queue === 'WAITING' ? undefined : queue }}
          className={classNames('desk-nav-item', queue === current && 'desk-nav-current')}
          aria-current={queue === current ? 'page' : undefined}
        >
          {t(`queueShort.${queue}`)}
        </Link>
      ))}
    </nav>
  );
}

/** What else an adviser works with, apart from the queues. */
export function DeskToolsNav() {
  const t = useTranslations('mentoring.desk');
  return (
    <nav className="desk-tools" aria-label={t('tools')}>
      <Link to="/desk/mentors" className="desk-nav-item">
        {t('mentors')}
      </Link>
      <Link to="/cohorts" className="desk-nav-item">
        {t('cohorts')}
      </Link>
      <Link to="/shortages" className="desk-nav-item">
        {t('shortages')}
      </Link>
      <Link to="/rules" className="desk-nav-item">
        {t('rules')}
      </Link>
    </nav>
  );
}
