import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Tag } from '../../ui/tag.tsx';

const MyTickets_ticket = graphql(`
  fragment MyTickets_ticket on Ticket {
    id
    token
    state
    waitingPosition
    event {
      id
      startsAt
      title {
        da
        en
        de
      }
    }
  }
`);

/** The tickets that were ordered with my address, the next event first. */
export function MyTickets(props: { tickets: readonly FragmentType<typeof MyTickets_ticket>[] }) {
  const tickets = readFragment(MyTickets_ticket, props.tickets);
  const t = useTranslations('events.myTickets');
  const words = useWords();
  const { date } = useFormats();
  return (
    <ul className="stack-s">
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <Link to="/tickets/$token" params={{ token: ticket.token }}>
            {words(ticket.event.title)}
          </Link>{' '}
          <span className="muted">{date(ticket.event.startsAt)}</span>{' '}
          {ticket.state === 'WAITING' && (
            <Tag tone="amber" icon="clock">
              {t('waiting', { position: ticket.waitingPosition ?? 0 })}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
