import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { CommandList, type Command } from '../features/mentoring/command-list.tsx';
import { neighbourIn, nextAfterLeaving } from '../features/mentoring/desk-keys.ts';
import { DeskQueueNav, DeskToolsNav } from '../features/mentoring/desk-queue-nav.tsx';
import { deskQueues } from '../features/mentoring/desk-queues.ts';
import { DeskQueue } from '../features/mentoring/desk-queue.tsx';
import { DeskKeysHelp } from '../features/mentoring/desk-keys-help.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadError } from '../ui/load-error.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { usePageShortcuts } from '../ui/use-shortcuts.ts';
import { DeskCase, suggestButtonId } from './desk-case.tsx';
import { DeskCaseQuery, DeskQuery } from './desk.operations.ts';
import { LogInFirst } from './log-in-first.tsx';
import { useSuggesting } from './use-suggesting.ts';
import './desk.page.css';

/** The adviser's desk: who waits on the left, the chosen case on the right, everything reachable by key. */
export default function DeskPage() {
  const { viewer, fetching } = useViewer();
  if (fetching) return <Page>{<Skeleton shape="table" />}</Page>;
  if (!viewer) return <LogInFirst to="/desk" />;
  return viewer.viewerCanUseDesk ? <Desk /> : <NotFound />;
}

function Desk() {
  const t = useTranslations('mentoring');
  const search = useSearch({ from: '/desk' });
  const navigate = useNavigate({ from: '/desk' });
  const queue = search.queue ?? 'WAITING';
  const [after, setAfter] = useState<string>();
  const [{ data, fetching, error }, retry] = useQuery({
    query: DeskQuery,
    variables: { state: queue, after },
    requestPolicy: 'cache-and-network',
  });
  const [helps, setHelps] = useState(false);
  const [commands, setCommands] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);

  const wanted = (search.q ?? '').trim().toLocaleLowerCase();
  const requests = (data?.mentorRequests.nodes ?? []).filter(({ venture }) =>
    `${venture.contactName} ${venture.idea}`.toLocaleLowerCase().includes(wanted),
  );
  const ids = requests.map((request) => request.id);
  const chosenId = search.request ?? ids[0];
  const go = (request: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, request }), resetScroll: false });

  const suggesting = useSuggesting({
    onSuggested: (requestId) => go(nextAfterLeaving(ids, requestId)),
    onClosed: go,
    onUndone: (requestId) => void navigate({ search: { request: requestId }, resetScroll: false }),
  });
  const isListed = data?.mentorRequests.nodes.some(({ id }) => id === search.request) ?? true;
  const standsIn = useQueueOf(search.queue === undefined && !isListed ? search.request : undefined);
  usePrefetchedCase(neighbourIn(ids, chosenId, 1));

  const move = (step: 1 | -1) => go(neighbourIn(ids, chosenId, step));
  const nextUnanswered = () =>
    queue === 'WAITING' ? go(nextAfterLeaving(ids, chosenId ?? '') ?? ids[0]) : void navigate({ search: {} });
  const chooseMentor = (rank: number) => document.getElementById(suggestButtonId(rank))?.focus();
  usePageShortcuts({
    j: () => move(1),
    k: () => move(-1),
    n: nextUnanswered,
    u: suggesting.undoLatest,
    '1': () => chooseMentor(0),
    '2': () => chooseMentor(1),
    '3': () => chooseMentor(2),
    '4': () => chooseMentor(3),
    '/': () => searchField.current?.focus(),
    '?': () => setHelps(true),
  });
  useCommandKey(() => setCommands(true));

  const all: Command[] = [
    { id: 'next', label: t('keys.next'), run: () => move(1) },
    { id: 'previous', label: t('keys.previous'), run: () => move(-1) },
    { id: 'undo', label: t('keys.undo'), run: suggesting.undoLatest },
    ...deskQueues.map((name) => ({
      id: name,
      label: t('commands.queue', { queue: t(`desk.queues.${name}`) }),
      run: () => void navigate({ search: { queue: name === 'WAITING' ? undefined : name } }),
    })),
    { id: 'mentors', label: t('commands.mentors'), run: () => void navigate({ to: '/desk/mentors' }) },
    { id: 'help', label: t('commands.help'), run: () => setHelps(true) },
    ...requests.map(({ id, venture }) => ({
      id,
      label: t('commands.goTo', { name: venture.contactName }),
      run: () => go(id),
    })),
  ];

  const isEmpty = data !== undefined && data.mentorRequests.totalCount === 0;
  return (
    <div className="desk">
      {standsIn && (
        <Navigate to="/desk" search={{ ...search, queue: standsIn }} replace resetScroll={false} />
      )}
      <aside className="desk-side">
        <div className="desk-side-head">
          <PageTitle className="desk-title" documentTitle={t('desk.title')}>
            {t(`desk.queues.${queue}`)}
          </PageTitle>
          {data && <span className="desk-count">{data.mentorRequests.totalCount}</span>}
        </div>
        <DeskQueueNav current={queue} />
        <DeskToolsNav />
        {error && !data && <LoadError onRetry={() => retry({ requestPolicy: 'network-only' })} />}
        {!data && fetching && <Skeleton count={6} />}
        {data && !isEmpty && (
          <>
            <DeskQueue
              requests={requests}
              chosenId={chosenId}
              searchText={search.q ?? ''}
              searchRef={searchField}
              onSearch={(text) =>
                void navigate({
                  search: (before) => ({ ...before, q: text || undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
            <p className="small muted">{t('desk.queueSorted')}</p>
            {data.mentorRequests.pageInfo.hasNextPage && (
              <Button
                variant="secondary"
                size="small"
                onClick={() => setAfter(data.mentorRequests.pageInfo.endCursor ?? undefined)}
              >
                {t('desk.more')}
              </Button>
            )}
          </>
        )}
      </aside>
      <div className="desk-main">
        {isEmpty && !search.request && (
          <EmptyState
            icon={queue === 'WAITING' ? 'check' : 'bridge'}
            action={
              <LinkButton to="/desk/mentors" variant="secondary">
                {t('desk.emptyAction')}
              </LinkButton>
            }
          >
            {t(
              (
                {
                  WAITING: 'desk.empty',
                  SUGGESTED: 'desk.emptySuggested',
                  MATCHED: 'desk.emptyMatched',
                } as const
              )[queue],
            )}
          </EmptyState>
        )}
        {chosenId !== undefined && (
          <DeskCase
            key={chosenId}
            requestId={chosenId}
            suggesting={suggesting}
            takesFocus={search.request !== undefined}
            onHelp={() => setHelps(true)}
          />
        )}
      </div>
      <DeskKeysHelp open={helps} onClose={() => setHelps(false)} />
      <CommandList open={commands} onClose={() => setCommands(false)} commands={all} />
    </div>
  );
}

/** Fetches the case one is about to open, so that J shows it at once. */
function usePrefetchedCase(requestId: string | undefined): void {
  useQuery({
    query: DeskCaseQuery,
    variables: { requestId: requestId ?? '' },
    pause: requestId === undefined,
  });
}

/** The queue a case stands in that an address leads to, when it is not the one of those who wait. */
function useQueueOf(requestId: string | undefined): 'SUGGESTED' | 'MATCHED' | undefined {
  const [{ data }] = useQuery({
    query: DeskCaseQuery,
    variables: { requestId: requestId ?? '' },
    pause: requestId === undefined,
  });
  const request = data?.mentorRequest;
  if (requestId === undefined || request?.id !== requestId) return undefined;
  return request.state === 'SUGGESTED' || request.state === 'MATCHED' ? request.state : undefined;
}

/** Ctrl+K, or Cmd+K on a Mac: works while typing too, because it needs a modifier. */
function useCommandKey(open: () => void): void {
  const current = useRef(open);
  useEffect(() => {
    current.current = open;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      current.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
