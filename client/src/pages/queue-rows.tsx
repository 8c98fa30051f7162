import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { neighbourIn } from '../features/mentoring/desk-keys.ts';
import { HandOverForm, type Colleague } from '../features/requests/hand-over-form.tsx';
import { QueueList, queueLinkId, type Queued } from '../features/requests/queue-list.tsx';
import type { QueuePageQueryVariables } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { ShowMore } from '../ui/show-more.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { usePageShortcuts } from '../ui/use-shortcuts.ts';
import { QueueQuery } from './requests.operations.ts';
import { useRequestMoves } from './use-request-moves.ts';

type Props = {
  filter: Omit<QueuePageQueryVariables, 'after'>;
  chosenId: string | undefined;
  viewerId: string;
  colleagues: readonly Colleague[];
  linkFor: (queued: Queued, id: string) => ReactNode;
  onChoose: (requestId: string | undefined) => void;
  onFilter: () => void;
  onHelp: () => void;
};

/** The rows of the queue and the keys that go through them: J and K, Enter, T, H, / and ?. */
export function QueueRows({
  filter,
  chosenId,
  viewerId,
  colleagues,
  linkFor,
  onChoose,
  onFilter,
  onHelp,
}: Props) {
  const t = useTranslations('requests');
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: QueueQuery,
    variables: { ...filter, after },
    requestPolicy: 'cache-and-network',
  });
  const moves = useRequestMoves();
  const { nodes = [], pageInfo, totalCount = 0 } = data?.staffQueue ?? {};
  const ids = nodes.map(({ id }) => id);

  // Who comes back to the queue stands again where they left it.
  const isFound = data !== undefined && chosenId !== undefined && ids.includes(chosenId);
  const hasArrived = useRef(false);
  useEffect(() => {
    if (hasArrived.current || data === undefined) return;
    hasArrived.current = true;
    if (isFound) document.getElementById(queueLinkId(chosenId))?.focus();
  }, [data, isFound, chosenId]);

  const focusOn = (requestId: string) => document.getElementById(queueLinkId(requestId))?.focus();
  const goTo = (step: 1 | -1) => {
    const next = neighbourIn(ids, chosenId, step);
    if (next === undefined) return;
    onChoose(next);
    focusOn(next);
  };
  const chosen = () => {
    const focused = nodes.find(({ id }) => document.activeElement?.id === queueLinkId(id));
    return focused ?? nodes.find(({ id }) => id === chosenId);
  };
  usePageShortcuts({
    j: () => goTo(1),
    k: () => goTo(-1),
    t: () => {
      const request = chosen();
      if (request?.viewerCanTake && !request.isBeingAnswered) void moves.take(request.id);
    },
    h: () => {
      const request = chosen();
      if (!request?.viewerCanHandOver) return;
      onChoose(request.id);
      moves.openHandOver(request.id);
    },
    '/': onFilter,
    '?': onHelp,
  });

  if (!data && error) return <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="table" count={8} />;
  if (nodes.length === 0) {
    const isFiltered = filter.only !== 'ALL' || filter.kind || filter.unitId || filter.turn;
    return (
      <EmptyState
        icon={isFiltered ? 'bridge' : 'check'}
        action={
          isFiltered ? (
            <LinkButton to="/queue" search={{}} variant="secondary">
              {t('queue.showAll')}
            </LinkButton>
          ) : undefined
        }
      >
        {t(isFiltered ? 'queue.emptyFiltered' : 'queue.empty')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="queue-count">
        <strong role="status">{t('queue.found', { count: totalCount })}</strong>{' '}
        <span className="muted">· {t('queue.sorted')}</span>
      </p>
      <QueueList
        requests={nodes}
        chosenId={chosenId}
        viewerId={viewerId}
        linkFor={linkFor}
        actionsFor={(queued) => (
          <>
            {queued.viewerCanTake && (
              <Button
                variant="secondary"
                size="small"
                pending={moves.takingId === queued.id}
                pendingLabel={t('take.pending')}
                aria-label={t('take.named', { title: queued.title })}
                onClick={() => void moves.take(queued.id)}
              >
                {t('take.action')}
              </Button>
            )}
            {queued.viewerCanHandOver && (
              <Button
                id={handOverId(queued.id)}
                variant="quiet"
                size="small"
                aria-label={t('handOver.named', { title: queued.title })}
                aria-expanded={moves.handingOverId === queued.id}
                onClick={() => moves.openHandOver(moves.handingOverId === queued.id ? undefined : queued.id)}
              >
                {t('handOver.action')}
              </Button>
            )}
            <Link
              to="/requests/$requestId"
              params={{ requestId: queued.id }}
              aria-label={t('queue.timelineOf', { title: queued.title })}
            >
              {t('queue.timeline')}
            </Link>
          </>
        )}
        belowFor={(queued) =>
          moves.handingOverId === queued.id && (
            <HandOverForm
              colleagues={colleagues}
              isPending={moves.isHandingOver}
              onHandOver={(to, note) =>
                void moves.handOver(queued.id, to, note).then((isDone) => isDone && focusOn(queued.id))
              }
              onCancel={() => {
                document.getElementById(handOverId(queued.id))?.focus();
                moves.openHandOver(undefined);
              }}
            />
          )
        }
      />
      {totalCount > nodes.length && (
        <ShowMore
          shown={nodes.length}
          total={totalCount}
          hasMore={pageInfo?.hasNextPage ?? false}
          pending={fetching}
          onMore={() => setAfter(pageInfo?.endCursor ?? undefined)}
        />
      )}
    </>
  );
}

/** The id of the button that opens a row’s hand-over; closing the form leads back to it. */
function handOverId(requestId: string): string {
  return `hand-over-${requestId}`;
}
