import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { SELECT_EVENT, withSessions } from './event-rows.ts';
import type { FlatEvent } from './event-rows.ts';
import { TICKET_COLUMNS } from './tickets.ts';
import type { TicketRow } from './tickets.ts';

const ofPerson = statement(
  'events.ticketsOfPerson',
  `select ${TICKET_COLUMNS}
     from sign_up u
     join event e on e.id = u.event_id
     join person p on p.email = u.email
    where p.id = $1 and p.email_proven_at is not null
      and u.state <> 'CANCELLED' and e.ends_at > $2
    order by e.starts_at, u.id
    limit 20`,
);
const theirEvents = statement('events.byIds', `${SELECT_EVENT} where e.id = any($2::uuid[])`);

/**
 * The tickets to what is still to come that were ordered with this person's proven address, the next first. One signs up
 * without an account, so the address is all that ties a ticket to somebody: only who has proven it sees them.
 */
export async function ticketsOfPerson(
  { sql, clock, viewer }: Pick<Context, 'sql' | 'clock' | 'viewer'>,
  personId: string,
): Promise<TicketRow[]> {
  const now = clock.now();
  const tickets = await sql.all<TicketRow>(ofPerson, [personId, now]);
  if (tickets.length === 0) return [];
  const ids = [...new Set(tickets.map(({ eventId }) => eventId))];
  const rows = await withSessions(sql, viewer, await sql.all<FlatEvent>(theirEvents, [danishDay(now), ids]));
  return tickets.flatMap((ticket) => {
    const event = rows.find(({ id }) => id === ticket.eventId);
    return event ? [{ ...ticket, event }] : [];
  });
}
