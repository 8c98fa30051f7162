import { danishDay } from '@vaekstbro/server/src/platform/business-days.ts';
import { TOWNS } from '@vaekstbro/server/src/features/places/model/towns.ts';
import { isoOf, type Ask } from './pool.ts';

const PAGE = 25;
const towns = new Map(TOWNS.map(({ id, name }) => [id, { id, name }]));

const COLUMNS = `
  id, slug, kind, title_da, title_en, title_de, venue, starts_at, ends_at, capacity,
  capacity - seats_taken - repeat_seats as seats_left, waiting_count, town_id, organiser_id`;

/** The page first and the names of its organisers afterwards: a plan that is kept must not look up all of them. */
const page = (further: string): string => `
  select e.*, n.name as organiser_name
    from (
      select ${COLUMNS} from event
       where published_at <= $2 and starts_at > $2::timestamptz - interval '31 days' and ends_at > $2 ${further}
       order by starts_at, id limit $3
    ) e
    join lateral (
      select name from organisation_name where organisation_id = e.organiser_id
       order by valid_from <= $1::date desc, abs(valid_from - $1::date) limit 1
    ) n on true
   order by e.starts_at, e.id`;
const FIRST = page('');
const NEXT = page('and (starts_at, id) > ($4::timestamptz, $5::uuid)');
const SESSIONS = `
  select id, event_id, title_da, starts_at, capacity - seats_taken - repeat_seats as seats_left
    from event_session where event_id = any($1::uuid[]) order by starts_at, id`;

type EventRow = Record<
  | 'id'
  | 'slug'
  | 'kind'
  | 'title_da'
  | 'title_en'
  | 'title_de'
  | 'venue'
  | 'starts_at'
  | 'ends_at'
  | 'town_id',
  string
> & {
  capacity: number;
  seats_left: number;
  waiting_count: number;
  organiser_id: string;
  organiser_name: string;
};
type SessionRow = { id: string; event_id: string; title_da: string; starts_at: string; seats_left: number };

/** A page of upcoming events with their sessions: two statements. */
export async function eventList(ask: Ask, { after }: { after?: string | null }): Promise<unknown> {
  const now = new Date();
  const asked = [danishDay(now), now, PAGE + 1];
  const rows = after
    ? await ask<EventRow>('limit-next', NEXT, [...asked, ...cursorKeys(after)])
    : await ask<EventRow>('limit-first', FIRST, asked);
  const hasNextPage = rows.length > PAGE;
  if (hasNextPage) rows.pop();
  const sessions = new Map<string, unknown[]>(rows.map(({ id }) => [id, []]));
  for (const row of await ask<SessionRow>('limit-sessions', SESSIONS, [[...sessions.keys()]])) {
    const { id, title_da: da, starts_at: startsAt, seats_left: seatsLeft } = row;
    sessions.get(row.event_id)?.push({ id, title: { da }, startsAt: isoOf(startsAt), seatsLeft });
  }
  const last = rows.at(-1);
  const endCursor = last
    ? Buffer.from(JSON.stringify([last.starts_at, last.id])).toString('base64url')
    : null;
  const nodes = rows.map((row) => eventOf(row, sessions.get(row.id)));
  return { events: { nodes, pageInfo: { hasNextPage, endCursor } } };
}

function eventOf(row: EventRow, sessions: unknown): unknown {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: { da: row.title_da, en: row.title_en, de: row.title_de },
    venue: row.venue,
    startsAt: isoOf(row.starts_at),
    endsAt: isoOf(row.ends_at),
    capacity: row.capacity,
    seatsLeft: row.seats_left,
    waitingCount: row.waiting_count,
    town: towns.get(row.town_id),
    organiser: { id: row.organiser_id, name: row.organiser_name },
    sessions,
  };
}

function cursorKeys(cursor: string): string[] {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as string[];
}
