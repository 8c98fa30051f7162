import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Tag } from '../../ui/tag.tsx';
import './ticket-programme.css';

const TicketProgramme_ticket = graphql(`
  fragment TicketProgramme_ticket on Ticket {
    id
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
        speaker
        room
        startsAt
        endsAt
      }
    }
  }
`);

/** The day of one guest: the sessions in the order they take place, and where a place is still waited for. */
export function TicketProgramme(props: { ticket: FragmentType<typeof TicketProgramme_ticket> }) {
  const t = useTranslations('events');
  const formats = useFormats();
  const words = useWords();
  const ticket = readFragment(TicketProgramme_ticket, props.ticket);
  const seats = ticket.seats
    .filter((seat) => seat.state !== 'CANCELLED')
    .toSorted((a, b) => Date.parse(a.session.startsAt) - Date.parse(b.session.startsAt));
  if (seats.length === 0) return null;
  return (
    <section className="programme" aria-labelledby="programme">
      <h2 id="programme">{t('ticket.programme')}</h2>
      <ol className="programme-list">
        {seats.map(({ session, state, waitingPosition }) => (
          <li key={session.id}>
            <p className="programme-time">{formats.timeRange(session.startsAt, session.endsAt)}</p>
            <div>
              <h3>{words(session.title)}</h3>
              {(session.speaker || session.room) && (
                <p className="muted">{[session.speaker, session.room].filter(Boolean).join(' · ')}</p>
              )}
              {state === 'WAITING' && (
                <p>
                  <Tag tone="amber" icon="clock">
                    {waitingPosition
                      ? t('signUps.waitingAs', { position: waitingPosition })
                      : t('ticket.waitingList')}
                  </Tag>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
