import { Link } from '@tanstack/react-router';
import { useFormats } from '../../i18n/use-formats.ts';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';
import { DateLeaf } from './date-leaf.tsx';
import { EventSeats } from './event-seats.tsx';
import { KindTag } from './kind-tag.tsx';
import { placeOf } from './place-of.ts';
import { useWords } from '../../i18n/use-words.ts';
import './event-card.css';

export const EventCard_event = graphql(`
  fragment EventCard_event on Event {
    id
    slug
    kind
    title {
      da
      en
      de
    }
    venue
    startsAt
    endsAt
    capacity
    seatsLeft
    waitingCount
    town {
      id
      name
    }
  }
`);

/** One event in a list: when, what, where, and whether there is room. The whole card leads to its page. */
export function EventCard(props: { event: FragmentType<typeof EventCard_event> }) {
  const event = readFragment(EventCard_event, props.event);
  const formats = useFormats();
  const words = useWords();
  return (
    <li className="event-card">
      <DateLeaf at={event.startsAt} />
      <div className="event-card-what">
        <h3>
          <Link to="/events/$slug" params={{ slug: event.slug }} className="event-card-link">
            {words(event.title)}
          </Link>
        </h3>
        <p className="muted">{formats.dateTimeRange(event.startsAt, event.endsAt)}</p>
        <p className="muted">{placeOf(event.venue, event.town.name)}</p>
      </div>
      <div className="event-card-room">
        <KindTag kind={event.kind} />
        <EventSeats {...event} />
      </div>
    </li>
  );
}
