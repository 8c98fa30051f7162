import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { HelpedList, MentorInbox } from '../features/mentoring/mentor-inbox.tsx';
import { MentorPlaces } from '../features/mentoring/mentor-places.tsx';
import { MyRequest } from '../features/mentoring/my-request.tsx';
import { MyRequests } from '../features/requests/my-requests.tsx';
import { useViewer } from '../features/viewer/use-viewer.ts';
import type { MyPageQuery as MyPageData } from '../gql/graphql.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LogInFirst } from './log-in-first.tsx';
import { MyPageQuery } from './my.operations.ts';
import './my.page.css';

const AccountLine = later(async () => (await import('../features/accounts/account-line.tsx')).AccountLine, 1);
const MyCorner = later(async () => (await import('./my-corner.tsx')).MyCorner, 6);

// Only for those who work here.
const MyQueue = later(async () => (await import('./my-queue.tsx')).MyQueue, 4);
const MyStaffCards = later(async () => (await import('./my-staff-cards.tsx')).MyStaffCards, 2);

/** What is mine: first what waits for me, then what others have the turn in, whom I help, and what is kept about me. */
export default function MyPage() {
  const { viewer, fetching } = useViewer();
  const [{ data, error }, retry] = useQuery({
    query: MyPageQuery,
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  if (!viewer && !fetching) return <LogInFirst to="/my" />;
  if (error && !data) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data)
    return (
      <Page>
        <Skeleton shape="cards" />
      </Page>
    );
  return data.viewer ? <Mine data={data} viewer={data.viewer} /> : <LogInFirst to="/my" />;
}

type MyViewer = NonNullable<MyPageData['viewer']>;
type Venture = MyViewer['ventures'][number];

/** Whether the next step of a venture is mine: to confirm it, or to answer a mentor. */
function waitsForMe(venture: Venture): boolean {
  const request = venture.mentorRequest;
  if (!venture.confirmedAt || !request) return true;
  return request.matches.some((match) => match.viewerCanAnswerQuestion);
}

const asked: readonly string[] = ['ASKED', 'QUESTION'];

function Mine({ data, viewer }: { data: MyPageData; viewer: MyViewer }) {
  const t = useTranslations();
  const { email, ventures, mentor, matchesAsMentor } = viewer;
  const canOrganise = data.events.nodes.some((event) => event.viewerCanSeeSignUps);
  const isStaff =
    canOrganise ||
    viewer.viewerCanInvite ||
    viewer.viewerCanUseQueue ||
    viewer.viewerCanReadAudit ||
    viewer.viewerCanReadShortages;

  const myTurn = ventures.filter(waitsForMe);
  const othersTurn = ventures.filter((venture) => !waitsForMe(venture));
  const toAnswer = matchesAsMentor
    .filter((match) => match.viewerCanAnswer)
    .toSorted((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? ''));
  const asking = matchesAsMentor.filter((match) => asked.includes(match.state) && !match.viewerCanAnswer);
  const helped = matchesAsMentor.filter((match) => match.state === 'MATCHED');
  // A venture’s own card tells all of this already.
  const told = new Set(ventures.map((venture) => venture.mentorRequest?.id));
  const requests = data.myRequests.nodes.filter(({ id }) => !told.has(id));
  const open = requests.filter(({ state }) => state === 'OPEN');
  const closed = requests.filter(({ state }) => state === 'CLOSED');
  const hasNothing = !mentor && !isStaff && ventures.length === 0 && requests.length === 0;
  const nothingWaits = myTurn.length + toAnswer.length === 0;

  return (
    <Page className="my-page">
      <PageTitle lead={t('mentoring.my.lead')}>{t('mentoring.my.title')}</PageTitle>
      <div className="my-split">
        <div className="my-main">
          {!hasNothing && (
            <section className="my-part" aria-labelledby="waits">
              <h2 id="waits">{t('requests.mine.waitingTitle')}</h2>
              {viewer.viewerCanUseQueue && <MyQueue />}
              {nothingWaits && !viewer.viewerCanUseQueue && (
                <p className="my-calm">
                  <Icon name="check" /> {t('requests.mine.nothingWaits')}
                </p>
              )}
              {toAnswer.length > 0 && <MentorInbox matches={toAnswer} />}
              {myTurn.map((venture) => (
                <MyRequest key={venture.id} venture={venture} ownEmail={email} />
              ))}
            </section>
          )}
          <MyStaffCards viewer={viewer} canOrganise={canOrganise} />
          {othersTurn.length > 0 && (
            <section className="my-part" aria-labelledby="my-requests">
              <h2 id="my-requests">{t('mentoring.my.ventures')}</h2>
              {othersTurn.map((venture) => (
                <MyRequest key={venture.id} venture={venture} ownEmail={email} />
              ))}
            </section>
          )}
          {asking.length > 0 && (
            <section className="my-part" aria-labelledby="asking">
              <h2 id="asking">{t('mentoring.my.asking')}</h2>
              <MentorInbox matches={asking} />
            </section>
          )}
          {mentor && (
            <section className="my-part" aria-labelledby="helped">
              <h2 id="helped">{t('mentoring.my.matches')}</h2>
              {helped.length === 0 && <p className="muted">{t('mentoring.my.matchesEmpty')}</p>}
              <HelpedList matches={helped} ownEmail={email} />
            </section>
          )}
          {requests.length > 0 && (
            <section className="my-part" aria-labelledby="all-requests">
              <h2 id="all-requests">{t('requests.mine.title')}</h2>
              {open.length > 0 && <MyRequests requests={open} />}
              {closed.length > 0 && (
                <Fold summary={t('requests.mine.closed', { count: closed.length })}>
                  <MyRequests requests={closed} />
                </Fold>
              )}
            </section>
          )}
          {hasNothing && (
            <EmptyState action={<LinkButton to="/profile/new">{t('mentoring.my.emptyAction')}</LinkButton>}>
              {t('mentoring.my.emptyTitle')} {t('mentoring.my.empty')}
            </EmptyState>
          )}
          {!mentor && !isStaff && (
            <p className="my-or">
              {t('mentoring.my.orMentor')} <Link to="/mentor">{t('mentoring.my.orMentorAction')}</Link>
            </p>
          )}
        </div>
        <aside className="my-side" aria-label={t('requests.mine.data')}>
          {mentor && <MentorPlaces mentor={mentor} />}
          <MyCorner viewer={viewer} sightings={data.seenBy.nodes} />
        </aside>
      </div>
      <AccountLine viewer={viewer} />
    </Page>
  );
}
