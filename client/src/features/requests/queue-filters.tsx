import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '../../ui/class-names.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { Select } from '../../ui/select.tsx';
import { queueParties, queueViews, requestKinds, type QueueSearch, type QueueView } from './queue-search.ts';
import './queue-filters.css';

type Props = {
  search: QueueSearch;
  /** How many each view holds with the other filters as they are; unknown until it is here. */
  totals: Partial<Record<QueueView, number>>;
  units: readonly { id: string; name: string }[];
  onChange: (part: Partial<QueueSearch>) => void;
  /** The first of the filters, for the key “/”. */
  firstRef: Ref<HTMLAnchorElement>;
};

/** What of the queue is shown: all, mine, not taken or overdue, each with its number; and kind, unit and turn. */
export function QueueFilters({ search, totals, units, onChange, firstRef }: Props) {
  const t = useTranslations('requests');
  const current = search.only ?? 'ALL';
  const isPhone = useMediaQuery('(max-width: 55.99rem)');
  return (
    <section className="queue-filters" aria-label={t('queue.filters')}>
      <nav aria-label={t('queue.title')}>
        <ul className="queue-views">
          {queueViews.map((view, index) => (
            <li key={view}>
              <Link
                from="/queue"
                to="/queue"
                search={(before) => ({
                  ...before,
                  only: view === 'ALL' ? undefined : view,
                  request: undefined,
                })}
                className={classNames('queue-view', view === current && 'queue-view-current')}
                aria-current={view === current ? 'page' : undefined}
                ref={index === 0 ? firstRef : undefined}
              >
                {t(`queue.only.${view}`)} <span className="queue-view-count">{totals[view] ?? ''}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Folded isFolded={isPhone} label={t('queue.more')}>
        <div className="queue-selects">
          <Select
            name="kind"
            label={t('queue.kind')}
            value={search.kind ?? ''}
            placeholder={t('queue.allKinds')}
            options={requestKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(event) =>
              onChange({ kind: requestKinds.find((kind) => kind === event.currentTarget.value) })
            }
          />
          <Select
            name="unit"
            label={t('queue.unit')}
            value={search.unit ?? ''}
            placeholder={t('queue.allUnits')}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => onChange({ unit: event.currentTarget.value || undefined })}
          />
          <Select
            name="turn"
            label={t('queue.turn')}
            value={search.turn ?? ''}
            placeholder={t('queue.allTurns')}
            options={queueParties.map((value) => ({ value, label: t(`queue.turns.${value}`) }))}
            onChange={(event) =>
              onChange({ turn: queueParties.find((party) => party === event.currentTarget.value) })
            }
          />
        </div>
      </Folded>
    </section>
  );
}

/** On a phone what is seldom changed is folded away, so that the rows are not far below. */
function Folded({ isFolded, label, children }: { isFolded: boolean; label: string; children: ReactNode }) {
  if (!isFolded) return children;
  return (
    <details className="queue-folded">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
