import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { EventAbout } from '../features/events/event-about.tsx';
import { EventHeading } from '../features/events/event-heading.tsx';
import { EventSeats } from '../features/events/event-seats.tsx';
import { EventStructuredData } from '../features/events/event-structured-data.tsx';
import { SignUpForm } from '../features/events/sign-up-form.tsx';
import type { SignUpAnswers } from '../features/events/sign-up-schema.ts';
import { TicketPreview } from '../features/events/ticket-preview.tsx';
import { useHasBegun } from '../features/events/use-has-begun.ts';
import { useSignUpForm } from '../features/events/use-sign-up-form.ts';
import { useViewer } from '../features/viewer/use-viewer.ts';
import { graphql } from '../gql/index.ts';
import type { EventPageQuery as EventPageData } from '../gql/graphql.ts';
import { toLanguageEnum } from '../i18n/languages.ts';
import { useWords } from '../i18n/use-words.ts';
import { Alert } from '../ui/alert.tsx';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { SubmitOutcome } from '../ui/form/use-app-form.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

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

const SignUpForEventMutation = graphql(`
  mutation SignUpForEvent($input: SignUpForEventInput!) {
    signUpForEvent(input: $input) {
      ticket {
        id
        token
        event {
          id
          seatsLeft
          waitingCount
          sessions {
            id
            seatsLeft
            waitingCount
          }
        }
        ...TicketPage_ticket
      }
      problem {
        code
        field
      }
    }
  }
`);

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
  const form = useSignUpForm(event, guest);
  const signUp = useSignUp(event.id);
  const isOver = useHasBegun(event.startsAt);
  return (
    <Page>
      <EventStructuredData event={event} />
      <Breadcrumbs current={words(event.title)}>
        <Link to="/events">{t('breadcrumbs')}</Link>
      </Breadcrumbs>
      <div className="split">
        <div>
          {!form.isUnanswered && <ErrorSummary errors={form.errorList} attempt={form.attempt} />}
          <EventHeading event={event} />
          <div className="stack-l">
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
            {isOver ? (
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
            ) : (
              <SignUpForm event={event} form={form} onSignUp={signUp} />
            )}
          </div>
        </div>
        {!isOver && (
          <div className="ticket-aside">
            <TicketPreview event={event} form={form} />
          </div>
        )}
      </div>
      <EventAbout event={event} />
    </Page>
  );
}

/** Sends the sign-up and leads to the ticket, whose data came with the answer. */
function useSignUp(eventId: string): (answers: SignUpAnswers) => Promise<SubmitOutcome> {
  const navigate = useNavigate();
  const [, signUpForEvent] = useMutation(SignUpForEventMutation);
  return async (answers) => {
    const input = { ...answers, eventId, language: toLanguageEnum(answers.language) };
    const { data } = await signUpForEvent({ input });
    if (!data) return 'FAILED';
    const { ticket, problem } = data.signUpForEvent;
    if (!ticket) return problem ?? 'FAILED';
    await navigate({ to: '/tickets/$token', params: { token: ticket.token } });
    return null;
  };
}
