import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AnchorButton, LinkButton } from '../../ui/link-button.tsx';
import { Button } from '../../ui/button.tsx';
import { spelledCode } from './ticket-code.ts';
import { TicketFacts, TicketFrame } from './ticket-frame.tsx';

export const TicketCard_ticket = graphql(`
  fragment TicketCard_ticket on Ticket {
    id
    code
    qrSvgPath
    qrSize
    name
    state
    waitingPosition
    calendarUrl
    event {
      id
      slug
      title {
        da
        en
        de
      }
    }
    seats {
      state
      waitingPosition
      session {
        id
        title {
          da
          en
          de
        }
      }
    }
  }
`);

type Props = {
  ticket: FragmentType<typeof TicketCard_ticket>;
  /** Asks whether to cancel; left out where the event has begun. */
  onCancel?: () => void;
};

/** The ticket itself: QR code, six digits, name, sessions and waiting lists, and what can be done with it. */
export function TicketCard({ onCancel, ...props }: Props) {
  const t = useTranslations('events.ticket');
  const words = useWords();
  const ticket = readFragment(TicketCard_ticket, props.ticket);
  const isCancelled = ticket.state === 'CANCELLED';
  // Without a place of its own a session is decided together with the seat for the day.
  const waiting = ticket.seats.filter((seat) => seat.state === 'WAITING' && seat.waitingPosition);
  const seated = ticket.seats.filter((seat) => seat.state !== 'CANCELLED' && !waiting.includes(seat));
  const facts = [
    { term: t('name'), value: ticket.name },
    seated.length > 0 && {
      term: t('sessions'),
      value: seated.map(({ session }) => <span key={session.id}>{words(session.title)}</span>),
    },
    waiting.length > 0 && {
      term: t('waitingList'),
      value: waiting.map(({ session, waitingPosition }) => (
        <span key={session.id}>
          {t('waitingSession', { session: words(session.title), position: waitingPosition ?? 1 })}
        </span>
      )),
    },
  ].filter((fact) => fact !== false);

  return (
    <TicketFrame
      caption={t('yours')}
      title={words(ticket.event.title)}
      tone={isCancelled ? 'cancelled' : 'plain'}
    >
      <p className={`ticket-state ticket-state-${ticket.state}`}>{stateWords()}</p>
      {ticket.state === 'SEATED' && (
        <>
          <svg
            className="ticket-qr"
            viewBox={`0 0 ${ticket.qrSize} ${ticket.qrSize}`}
            role="img"
            aria-label={t('qr', { code: spelledCode(ticket.code) })}
          >
            <path d={ticket.qrSvgPath} />
          </svg>
          <p className="ticket-code">{spelledCode(ticket.code)}</p>
        </>
      )}
      {!isCancelled && (
        <p className="ticket-note">{ticket.state === 'WAITING' ? t('waitingNote') : t('showAtDoor')}</p>
      )}
      <hr className="ticket-tear" />
      <TicketFacts facts={facts} />
      <div className="ticket-actions">
        {isCancelled ? (
          <LinkButton to="/events/$slug" params={{ slug: ticket.event.slug }}>
            {t('again')}
          </LinkButton>
        ) : (
          <>
            <AnchorButton href={ticket.calendarUrl} download>
              {t('calendar')}
            </AnchorButton>
            {onCancel && (
              <Button variant="secondary" onClick={onCancel}>
                {t('cancel')}
              </Button>
            )}
          </>
        )}
      </div>
    </TicketFrame>
  );

  function stateWords(): string {
    if (isCancelled) return t('cancelled');
    if (ticket.state === 'WAITING') return t('waiting', { position: ticket.waitingPosition ?? 1 });
    return t('seated');
  }
}
