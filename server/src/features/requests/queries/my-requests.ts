import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { RequestState } from '../model/request-words.ts';
import { requestView, SELECT_REQUEST } from './request-rows.ts';
import type { RequestRow } from './request-rows.ts';
import type { RequestPage } from './staff-queue.ts';

/** For whom a request is over though it is open: see `isPastFor`. */
const STATE = `case when q.asker_id is distinct from $1::uuid and asked.id is not null
    and not (asked.is_latest and (asked.ended_by is null or asked.ended_by = 'ASKED_FIRST')) then 'CLOSED' else q.state end`;
const WHERE = `
   where q.id in (select id from request where asker_id = $1::uuid
                   union select request_id from request_turn where person_id = $1::uuid and party = 'ASKED')
     and ($2::text is null or ${STATE} = $2)`;
const MINE = statement(
  'requests.mine',
  `${SELECT_REQUEST} ${WHERE} and ($3::timestamptz is null or (q.opened_at, q.id) < ($3, $4::uuid))
    order by q.opened_at desc, q.id desc limit $5`,
);
const MINE_COUNT = statement(
  'requests.mine-count',
  `select count(*)::int as count from (${SELECT_REQUEST} ${WHERE}) mine`,
);

/** What the viewer has asked for and what they have been asked, the newest first. */
export async function myRequests(
  context: Context,
  asked: { first?: number | null; after?: string | null; state?: RequestState | null },
): Promise<RequestPage> {
  const page = pageInput(asked, 2);
  const [openedAt, id] = page.after ?? [null, null];
  const values = [context.viewer?.personId, asked.state ?? null];
  const rows = await context.sql.all<RequestRow>(MINE, [...values, openedAt, id, page.limit + 1]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.openedAt, row.id]);
  return {
    nodes: nodes.map((row) => requestView(row, context)),
    pageInfo,
    count: async () => (await context.sql.one<{ count: number }>(MINE_COUNT, values))?.count ?? 0,
  };
}
