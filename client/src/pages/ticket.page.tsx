import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMutation, useQuery } from 'urql';
import { CancelDialog } from '../features/events/cancel-dialog.tsx';
import { EventHeading } from '../features/events/event-heading.tsx';
import { TicketCard } from '../features/events/ticket-card.tsx';
import { TicketProgramme } from '../features/events/ticket-programme.tsx';
import { useHasBegun } from '../features/events/use-has-begun.ts';
import { graphql, readFragment, type FragmentType } from '../gql/index.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadErrorPage } from '../ui/load-error-page.tsx';
import { Page } from '../ui/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import './ticket.page.css';

const TicketPage_ticket = graphql(`
  fragment TicketPage_ticket on Ticket {
    id
    token
    code
    state
    waitingPosition
    event {
      id
      slug
      startsAt
      title {
        da
        en
        de
      }
      ...EventHeading_event
    }
    ...TicketCard_ticket
    ...TicketProgramme_ticket
  }
`);

const TicketPageQuery = graphql(`
  query TicketPage($token: String!) {
    ticket(token: $token) {
      id
      ...TicketPage_ticket
    }
  }
`);

const CancelSignUpMutation = graphql(`
  mutation CancelSignUp($input: CancelSignUpInput!) {
    cancelSignUp(input: $input) {
      ticket {
        id
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

/** The ticket behind a secret link: never listed by search engines, never told to another site. */
export default function TicketPage() {
  const t = useTranslations('events.ticket');
  const { token } = useParams({ from: '/tickets/$token' });
  const [{ data, error }, retry] = useQuery({
    query: TicketPageQuery,
    variables: { token },
    requestPolicy: 'cache-and-network',
  });
  if (!data && error) return <LoadErrorPage onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  return (
    <Page>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      {!data && <Skeleton />}
      {data?.ticket && <TicketContent ticket={data.ticket} token={token} />}
      {data && !data.ticket && (
        <>
          <PageTitle>{t('yours')}</PageTitle>
          <EmptyState icon="ticket" action={<LinkButton to="/events">{t('notFoundAction')}</LinkButton>}>
            {t('notFound')}
          </EmptyState>
        </>
      )}
    </Page>
  );
}

function TicketContent({
  token,
  ...props
}: {
  ticket: FragmentType<typeof TicketPage_ticket>;
  token: string;
}) {
  const t = useTranslations('events.ticket');
  const problems = useTranslations('problems');
  const words = useWords();
  const ticket = readFragment(TicketPage_ticket, props.ticket);
  const [isAsking, setIsAsking] = useState(false);
  const [{ fetching, error, data }, cancelSignUp] = useMutation(CancelSignUpMutation);
  const event = words(ticket.event.title);
  const isOver = useHasBegun(ticket.event.startsAt);
  const isCancelled = ticket.state === 'CANCELLED';

  const cancel = async () => {
    const { data } = await cancelSignUp({ input: { ticketToken: token } });
    if (!data?.cancelSignUp.ticket) return;
    setIsAsking(false);
  };

  const close = () => {
    setIsAsking(false);
    // The button that opened the dialog is gone then; the heading says what became of the seat.
    if (isCancelled) document.querySelector<HTMLElement>('[data-page-title]')?.focus();
  };

  return (
    <div className="ticket-page">
      <div className="ticket-page-heading">
        <EventHeading event={ticket.event} title={heading()} lead={lead()} />
      </div>
      <div className="ticket-page-card">
        <TicketCard ticket={ticket} onCancel={isOver ? undefined : () => setIsAsking(true)} />
      </div>
      <div className="ticket-page-rest stack-l">
        <TicketProgramme ticket={ticket} />
        {!isCancelled && <p className="muted">{t('keepLink')}</p>}
        {!isCancelled && (
          <div className="cluster">
            <LinkButton
              to="/events/$slug"
              params={{ slug: ticket.event.slug }}
              variant="secondary"
              size="small"
            >
              {t('back')}
            </LinkButton>
            <Button variant="quiet" size="small" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        )}
      </div>
      <CancelDialog
        open={isAsking}
        isWaiting={ticket.state === 'WAITING'}
        pending={fetching}
        failure={failure()}
        onConfirm={() => void cancel()}
        onClose={close}
      />
    </div>
  );

  function failure(): string | undefined {
    const problem = data?.cancelSignUp.problem;
    if (problem) return problems(problem.code);
    return error && t('cancelDialog.failed');
  }

  function lead(): string {
    if (isCancelled) return t('cancelledNote');
    return ticket.state === 'WAITING' ? t('mailSentWaiting') : t('mailSent');
  }

  function heading(): string {
    if (isCancelled) return t('headingCancelled', { event });
    if (ticket.state === 'WAITING')
      return t('headingWaiting', { event, position: ticket.waitingPosition ?? 1 });
    return t('headingSeated', { event });
  }
}
