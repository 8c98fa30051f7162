import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from 'urql';
import { EventAbout } from '../features/events/event-about.tsx';
import { EventHeading } from '../features/events/event-heading.tsx';
import { EventSeats } from '../features/events/event-seats.tsx';
import { EventStructuredData } from '../features/events/event-structured-data.tsx';
import { useHasBegun } from '../features/events/use-has-begun.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import type { EventPageQuery as EventPageData } from '../gql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './event.page.css';

const EventPageQuery = graphql(`
  query EventPage($slug: String!) {
    event(slug: $slug) {
      id
      slug
      startsAt
      title {
        da
        en
        de
      }
      capacity
      seatsLeft
      waitingCount
      viewerCanSeeSignUps
      sessions {
        id
        startsAt
        endsAt
      }
      ...EventAbout_event
      ...EventHeading_event
      ...EventStructuredData_event
      ...SignUpForm_event
      ...TicketPreview_event
    }
  }
`);

// The form weighs more than the page: its code comes beside the event's data, and not at all once the event is over.
const loadSignUp = () => import('./event-sign-up.tsx');
const EventSignUp = lazy(async () => ({ default: (await loadSignUp()).EventSignUp }));

type EventData = NonNullable<EventPageData['event']>;

/** One event and the way to a seat: what, when, where, how many seats, the form, and the ticket as it will be. */
export default function EventPage() {
  const { slug } = useParams({ from: '/events/$slug' });
  const [{ data, error }, retry] = useQuery({
    query: EventPageQuery,
    variables: { slug },
    requestPolicy: 'cache-and-network',
  });
  const { viewer, fetching } = useViewer();
  useEffect(() => {
    void loadSignUp();
  }, []);
  if (!data && error) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data || fetching)
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  if (!data.event) return <NotFound />;
  return (
    <EventContent
      key={data.event.id}
      event={data.event}
      guest={{ name: viewer?.person.name ?? '', email: viewer?.email ?? '' }}
    />
  );
}

type ContentProps = { event: EventData; guest: { name: string; email: string } };

function EventContent({ event, guest }: ContentProps) {
  const t = useTranslations('events.event');
  const words = useWords();
  const isOver = useHasBegun(event.startsAt);
  const head = <EventHead event={event} />;
  return (
    <Page>
      <EventStructuredData event={event} />
      <Breadcrumbs current={words(event.title)}>
        <Link to="/events">{t('breadcrumbs')}</Link>
      </Breadcrumbs>
      {isOver ? (
        <div className="split">
          <div>
            {head}
            <Alert
              tone="info"
              action={
                <LinkButton to="/events" variant="secondary" size="small">
                  {t('overAction')}
                </LinkButton>
              }
            >
              {t('over')}
            </Alert>
          </div>
        </div>
      ) : (
        <Suspense fallback={<WithoutForm>{head}</WithoutForm>}>
          <EventSignUp event={event} guest={guest}>
            {head}
          </EventSignUp>
        </Suspense>
      )}
      <EventAbout event={event} />
    </Page>
  );
}

/** The same columns, as high as they will be, until the form is here. */
function WithoutForm({ children }: { children: ReactNode }) {
  return (
    <div className="split">
      <div>
        {children}
        <Skeleton count={8} />
      </div>
      <div className="ticket-aside" />
    </div>
  );
}

/** Which event it is, how many seats are left, and the way to who comes for those who may see it. */
function EventHead({ event }: { event: EventData }) {
  const t = useTranslations('events.event');
  return (
    <>
      <EventHeading event={event} />
      <div className="event-head stack-l">
        <EventSeats {...event} />
        {event.viewerCanSeeSignUps && (
          <div>
            <LinkButton
              to="/events/$slug/sign-ups"
              params={{ slug: event.slug }}
              variant="secondary"
              size="small"
              icon="people"
            >
              {t('seeSignUps')}
            </LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
