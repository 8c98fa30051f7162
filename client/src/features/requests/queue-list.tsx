import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import type { RequestKind } from '../../gql/graphql.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { usePersonName } from '../../i18n/use-person-name.ts';
import { useWords } from '../../i18n/use-words.ts';
import { classNames } from '../../ui/class-names.ts';
import { Tag } from '../../ui/tag.tsx';
import { DueTag } from './due-tag.tsx';
import { useTurnWords } from './use-turn-words.ts';
import './queue-list.css';

export const QueueList_request = graphql(`
  fragment QueueList_request on Request {
    id
    kind
    title {
      da
      en
      de
    }
    viewerCanTake
    viewerCanHandOver
    isBeingAnswered
    asker {
      id
      name
    }
    assignee {
      id
      name
    }
    unit {
      id
      name
    }
    turn {
      party
      isViewers
      dueAt
      lateSince
      isOverdue
      holder {
        id
        name
      }
    }
  }
`);

/** A request in the queue, as its buttons need to know it. */
export type Queued = {
  id: string;
  kind: RequestKind;
  title: string;
  viewerCanTake: boolean;
  viewerCanHandOver: boolean;
};

type Props = {
  requests: readonly FragmentType<typeof QueueList_request>[];
  chosenId: string | undefined;
  viewerId: string;
  /** The request’s name as a link to where it is worked on: the page knows. */
  linkFor: (queued: Queued, id: string) => ReactNode;
  actionsFor: (queued: Queued) => ReactNode;
  /** What stands open below a request: the form that hands it over. */
  belowFor: (queued: Queued) => ReactNode;
};

/** The staff’s queue: what is due first, with its kind, who asks, whose turn it is and who has taken it. */
export function QueueList({ chosenId, viewerId, linkFor, actionsFor, belowFor, ...props }: Props) {
  const requests = readFragment(QueueList_request, props.requests);
  const t = useTranslations('requests');
  const words = useWords();
  const { date } = useFormats();
  const nameOf = useTurnWords();
  const personName = usePersonName();
  return (
    <ul className="queue-list" aria-label={t('queue.list')}>
      {requests.map((request) => {
        const { id, kind, turn, unit, assignee, asker, isBeingAnswered, viewerCanHandOver } = request;
        const viewerCanTake = request.viewerCanTake && !isBeingAnswered;
        const queued = { id, kind, title: words(request.title), viewerCanTake, viewerCanHandOver };
        return (
          <li key={id} className={classNames('queue-row', id === chosenId && 'queue-row-chosen')}>
            <div className="queue-due">
              {turn && (
                <>
                  <DueTag turn={turn} />
                  <time dateTime={turn.lateSince ?? turn.dueAt}>{date(turn.lateSince ?? turn.dueAt)}</time>
                </>
              )}
            </div>
            <div className="queue-what">
              <h2>{linkFor(queued, queueLinkId(id))}</h2>
              <p>
                <Tag tone="heather">{t(`kind.${kind}`)}</Tag> {asker && personName(asker.name)}
              </p>
            </div>
            <dl className="queue-who">
              <div>
                <dt>{t('queue.whoseTurn')}</dt>
                <dd>
                  {isBeingAnswered
                    ? t('queue.beingAnswered')
                    : turn
                      ? nameOf({
                          kind,
                          unit,
                          party: turn.party,
                          isViewers: turn.isViewers,
                          holder: turn.holder,
                        })
                      : t('nobody')}
                </dd>
              </div>
              <div>
                <dt>{t('queue.assignee')}</dt>
                <dd>
                  {assignee
                    ? assignee.id === viewerId
                      ? t('you')
                      : personName(assignee.name)
                    : t('queue.unassigned')}
                </dd>
              </div>
            </dl>
            <div className="queue-actions">{actionsFor(queued)}</div>
            {belowFor(queued)}
          </li>
        );
      })}
    </ul>
  );
}

/** The id of a request’s link in the queue; the keys J and K find it by this. */
export function queueLinkId(requestId: string): string {
  return `queue-${requestId}`;
}
