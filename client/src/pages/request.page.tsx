import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { HandOverForm } from '../features/requests/hand-over-form.tsx';
import { RequestSteps } from '../features/requests/request-steps.tsx';
import { TurnPanel } from '../features/requests/turn-panel.tsx';
import { WithdrawRequest } from '../features/requests/withdraw-request.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { RequestPageQuery } from '../gql/graphql.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { usePersonName } from '../i18n/use-person-name.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { SummaryList } from '../ui/summary-list.tsx';
import { showToast } from '../ui/toast.ts';
import { LogInFirst } from './log-in-first.tsx';
import { requestRecord } from './request-record.tsx';
import { RequestQuery, WithdrawRequestMutation } from './requests.operations.ts';
import { useRequestMoves } from './use-request-moves.ts';
import './request.page.css';

type Request = NonNullable<RequestPageQuery['request']>;
type Viewer = NonNullable<RequestPageQuery['viewer']>;

/** One request of any kind, for whoever asked, is asked, or answers for it: whose turn, until when, and its timeline. */
export default function RequestPage() {
  const { requestId } = useParams({ from: '/requests/$requestId' });
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: RequestQuery,
    variables: { requestId },
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to={`/requests/${requestId}`} />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  return data.request && data.viewer ? (
    <OneRequest
      request={data.request}
      viewer={data.viewer}
      threadId={threadOf(data.request, data.viewer, data.threads.nodes)}
    />
  ) : (
    <NotFound />
  );
}

type Props = {
  request: Request;
  viewer: Viewer;
  /** Where the two write to each other, once they can. */ threadId?: string;
};

function OneRequest({ request, viewer, threadId }: Props) {
  const t = useTranslations();
  const words = useWords();
  const { dateLong } = useFormats();
  const personName = usePersonName();
  const [withdrawing, withdrawRequest] = useMutation(WithdrawRequestMutation);
  const moves = useRequestMoves();
  const title = words(request.title);
  const isOpen = request.state === 'OPEN';

  const withdraw = async (reason: string | undefined) => {
    const { data } = await withdrawRequest({ input: { requestId: request.id, words: reason } });
    const problem = data?.withdrawRequest.problem;
    showToast({
      message: !data
        ? t('ui.sendFailed')
        : problem
          ? t(`problems.${problem.code}`)
          : t('requests.page.withdrawn'),
    });
    return data !== undefined && !problem;
  };
  const facts = [
    { term: t('requests.page.kind'), value: t(`requests.kind.${request.kind}`) },
    { term: t('requests.page.opened'), value: dateLong(request.openedAt) },
    { term: t('requests.page.promised'), value: dateLong(request.promisedAt) },
    ...(request.asker && !request.viewerIsAsker
      ? [{ term: t('requests.page.asker'), value: personName(request.asker.name) }]
      : []),
    ...(request.unit ? [{ term: t('requests.page.unit'), value: request.unit.name }] : []),
    ...(request.assignee
      ? [{ term: t('requests.page.assignee'), value: personName(request.assignee.name) }]
      : []),
  ];
  // Our own silence is said where the turn is.
  const silent = request.steps.filter(
    ({ kind, party }) => kind === 'HANDED_OVER' && party === 'ASKED',
  ).length;
  const canMove = isOpen && (request.viewerCanTake || request.viewerCanHandOver);

  return (
    <Page className="request-page">
      <Breadcrumbs current={title}>
        {request.viewerIsStaff && viewer.viewerCanUseQueue ? (
          <Link to="/queue" search={{ request: request.id }}>
            {t('requests.page.backToQueue')}
          </Link>
        ) : (
          <Link to="/my">{t('requests.page.back')}</Link>
        )}
      </Breadcrumbs>
      <PageTitle eyebrow={t(`requests.kind.${request.kind}`)}>{title}</PageTitle>
      <div className="split">
        <div className="stack-l">
          <TurnPanel request={request} action={<Answer request={request} viewer={viewer} />} />
          {isOpen && silent > 0 && (
            <Alert tone="info" title={t('requests.page.handedOver')}>
              {t('requests.page.handedOverText', { count: silent })}{' '}
              {request.viewerIsAsker && t('requests.page.handedOverCalm')}
            </Alert>
          )}
          {canMove && (
            <section className="stack" aria-label={t('requests.page.actions')}>
              <div className="cluster">
                {request.viewerCanTake && !request.isBeingAnswered && (
                  <Button
                    size="small"
                    pending={moves.takingId === request.id}
                    pendingLabel={t('requests.take.pending')}
                    onClick={() => void moves.take(request.id)}
                  >
                    {t('requests.take.action')}
                  </Button>
                )}
                {request.viewerCanHandOver && (
                  <Button
                    variant="secondary"
                    size="small"
                    id="hand-over"
                    aria-expanded={moves.handingOverId === request.id}
                    onClick={() => moves.openHandOver(moves.handingOverId ? undefined : request.id)}
                  >
                    {t('requests.handOver.action')}
                  </Button>
                )}
              </div>
              {moves.handingOverId === request.id && (
                <HandOverForm
                  colleagues={viewer.colleagues}
                  isPending={moves.isHandingOver}
                  onHandOver={(to, note) =>
                    void moves.handOver(request.id, to, note).then((isDone) => isDone && focusHandOver())
                  }
                  onCancel={() => {
                    moves.openHandOver(undefined);
                    focusHandOver();
                  }}
                />
              )}
            </section>
          )}
          <RequestSteps request={request} readerId={viewer.id} />
        </div>
        <aside className="request-side" aria-labelledby="facts">
          <h2 id="facts">{t('requests.page.facts')}</h2>
          <SummaryList items={facts} />
          {request.viewerIsStaff && viewer.viewerCanUseDesk && request.kind === 'MENTOR' && (
            <p>
              <Link to="/desk" search={{ request: request.id }}>
                {t('requests.page.desk')}
              </Link>
            </p>
          )}
          {!request.viewerIsStaff && (
            <p>
              {threadId ? (
                <Link to="/messages/$threadId" params={{ threadId }}>
                  {t('requests.page.messages')}
                </Link>
              ) : (
                <Link to="/messages">{t('requests.page.messages')}</Link>
              )}
            </p>
          )}
          {request.viewerCanWithdraw && (
            <div>
              <WithdrawRequest isPending={withdrawing.fetching} onWithdraw={withdraw} />
            </div>
          )}
        </aside>
      </div>
    </Page>
  );
}

function focusHandOver(): void {
  document.getElementById('hand-over')?.focus();
}

const liveMatches: readonly string[] = ['ASKED', 'QUESTION', 'MATCHED'];

/** The conversation of the request, the one with the newest message: a match and what the two of it write have one id. */
function threadOf(request: Request, viewer: Viewer, threads: readonly { id: string }[]): string | undefined {
  const own = viewer.ventures.find((venture) => venture.mentorRequest?.id === request.id)?.mentorRequest;
  const matchIds = request.viewerIsAsker ? own?.matches.map(({ id }) => id) : [request.subjectId];
  return threads.find(({ id }) => matchIds?.includes(id))?.id;
}

/** The way to where the reader answers, or sees what came of it. */
function Answer({ request, viewer }: { request: Request; viewer: Viewer }) {
  const t = useTranslations('requests.page');
  const record = requestRecord({ request, isYours: request.turn?.isViewers === true });
  if (record) return record;
  const own = viewer.ventures.find((venture) => venture.mentorRequest?.id === request.id)?.mentorRequest;
  const match = own?.matches.find(({ state }) => liveMatches.includes(state));
  if (match) {
    const isYours = request.turn?.isViewers === true;
    return (
      <div>
        <LinkButton
          to="/matches/$matchId"
          params={{ matchId: match.id }}
          variant={isYours ? 'primary' : 'secondary'}
        >
          {t(isYours ? 'answer' : 'match')}
        </LinkButton>
      </div>
    );
  }
  if (!request.turn?.isViewers || request.turn.party !== 'ASKED') return null;
  return (
    <div>
      <LinkButton to="/my">{t('answer')}</LinkButton>
    </div>
  );
}
