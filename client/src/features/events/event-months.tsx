import type { FragmentType } from '../../gql/index.ts';
import { byMonth } from './by-month.ts';
import { EventCard, type EventCard_event } from './event-card.tsx';
import { useCalendarWords } from './use-calendar-words.ts';
import './event-months.css';

type Item = { readonly id: string; readonly startsAt: string } & FragmentType<typeof EventCard_event>;

/** Events under the months in which they begin. */
export function EventMonths({ events }: { events: readonly Item[] }) {
  const calendar = useCalendarWords();
  return (
    <div className="event-months">
      {byMonth(events).map((month) => (
        <section key={month.key} aria-labelledby={`month-${month.key}`}>
          <h2 id={`month-${month.key}`}>{calendar.month(month.startsAt)}</h2>
          <ul className="event-list">
            {month.items.map((event) => (
              <EventCard key={event.id} event={event} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
