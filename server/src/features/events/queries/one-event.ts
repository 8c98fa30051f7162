import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { danishDay } from '../../../platform/business-days.ts';
import { SELECT_EVENT, withSessions } from './event-rows.ts';
import type { EventRow, FlatEvent } from './event-rows.ts';

type Asked = Pick<Context, 'sql' | 'clock' | 'viewer'>;

const bySlug = statement('events.bySlug', `${SELECT_EVENT} where e.slug = $2 and e.published_at <= $3`);
const byId = statement('events.byId', `${SELECT_EVENT} where e.id = $2`);

/** The published event of this address, also when it is over; null when there is none. */
export async function publishedEvent({ sql, clock, viewer }: Asked, slug: string): Promise<EventRow | null> {
  const now = clock.now();
  const row = isSlug(slug) ? await sql.one<FlatEvent>(bySlug, [danishDay(now), slug, now]) : null;
  return row && ((await withSessions(sql, viewer, [row]))[0] ?? null);
}

/** Whether the text may be an event's name in web addresses. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(text);
}

/** The event of a ticket or an organiser, published or not; null when there is none. */
export async function eventById({ sql, clock, viewer }: Asked, eventId: string): Promise<EventRow | null> {
  const row = isId(eventId) ? await sql.one<FlatEvent>(byId, [danishDay(clock.now()), eventId]) : null;
  return row && ((await withSessions(sql, viewer, [row]))[0] ?? null);
}
