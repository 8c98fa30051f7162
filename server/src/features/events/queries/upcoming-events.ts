import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { danishDay } from '../../../platform/business-days.ts';
import type { EventKind } from '../model/event-kind.ts';
import { SELECT_EVENT, withSessions } from './event-rows.ts';
import type { EventRow, FlatEvent } from './event-rows.ts';
import { momentKeys } from './moment-cursor.ts';

/** Published and not ended. No event is longer than 31 days (a constraint), so that one index range finds them. */
export const isUpcoming = (now: string): string =>
  `e.published_at <= ${now} and e.starts_at > ${now}::timestamptz - interval '31 days' and e.ends_at > ${now}`;

const FIRST = `${SELECT_EVENT} where ${isUpcoming('$2')} and ($4::text is null or e.kind = $4)`;
const IN_ORDER = 'order by e.starts_at, e.id limit $3';

const firstPage = statement('events.upcoming', `${FIRST} ${IN_ORDER}`);
const nextPage = statement(
  'events.upcomingAfter',
  `${FIRST} and (e.starts_at, e.id) > ($5::timestamptz, $6::uuid) ${IN_ORDER}`,
);

const count = statement(
  'events.countUpcoming',
  `select count(*)::int as count from event e where ${isUpcoming('$1')}`,
);

/** Published events that have not ended, soonest first, with organiser and sessions: two statements for the whole page. */
export async function listUpcomingEvents(
  { sql, clock, viewer }: Pick<Context, 'sql' | 'clock' | 'viewer'>,
  args: { first?: number | null; after?: string | null; kind?: EventKind | null },
): Promise<Page<EventRow>> {
  const page = pageInput(args, 2);
  const now = clock.now();
  const asked = [danishDay(now), now, page.limit + 1, args.kind ?? null];
  const rows = page.after
    ? await sql.all<FlatEvent>(nextPage, [...asked, ...momentKeys(page.after)])
    : await sql.all<FlatEvent>(firstPage, asked);
  const { nodes, pageInfo } = toPage(rows, page, (event) => [event.starts_at, event.id]);
  return { nodes: await withSessions(sql, viewer, nodes), pageInfo };
}

/** How many published events have not ended. */
export async function countUpcomingEvents({ sql, clock }: Pick<Context, 'sql' | 'clock'>): Promise<number> {
  return (await sql.one<{ count: number }>(count, [clock.now()]))?.count ?? 0;
}
