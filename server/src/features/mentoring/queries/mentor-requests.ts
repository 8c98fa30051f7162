import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import type { MentorRequestState } from '../model/mentoring-words.ts';
import { answerDue } from '../model/promises.ts';
import { requestOfVenture, requestRow, seenRequest, seenRequests, SELECT_REQUEST } from './request-rows.ts';
import type { Reading, RequestRow, RequestView } from './request-rows.ts';

const QUEUE = statement(
  'mentoring.queue',
  `${SELECT_REQUEST}
    where ($1::text is null or r.state = $1) and ($2::timestamptz is null or (r.opened_at, r.id) > ($2, $3::uuid))
    order by r.opened_at, r.id limit $4`,
);
const QUEUE_COUNT = statement(
  'mentoring.queue-count',
  'select count(*)::int as count from mentor_request r where $1::text is null or r.state = $1',
);

interface QueueAsked {
  first?: number | null;
  after?: string | null;
  state?: MentorRequestState | null;
}

/** A page of the desk's queue; the whole number is counted only where it is asked for. */
export interface RequestPage extends Omit<Page<RequestView>, 'totalCount'> {
  readonly count: () => Promise<number>;
}

/** The desk's queue: who has waited longest comes first. */
export async function mentorRequests(context: Reading, asked: QueueAsked): Promise<RequestPage> {
  const { sql } = context;
  const page = pageInput(asked, 2);
  const state = asked.state ?? null;
  const [openedAt, id] = page.after ?? [null, null];
  const rows = await sql.all<RequestRow>(QUEUE, [state, openedAt, id, page.limit + 1]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.openedAt, row.id]);
  return {
    nodes: await seenRequests(context, nodes),
    pageInfo,
    count: async () => (await sql.one<{ count: number }>(QUEUE_COUNT, [state]))?.count ?? 0,
  };
}

/** One request, if the viewer may see it. */
export async function mentorRequest(context: Reading, requestId: string): Promise<RequestView | null> {
  return seenRequest(context, isId(requestId) ? await requestRow(context, requestId) : null);
}

/** The request of a venture, if the viewer may see it. */
export async function mentorRequestOfVenture(
  context: Reading,
  ventureId: string,
): Promise<RequestView | null> {
  return seenRequest(context, await requestOfVenture(context, ventureId));
}

/** When the sender of a profile hears from an adviser: what was promised them, or would be if their request began now. */
export async function answerBy(
  context: Pick<Context, 'sql' | 'clock'>,
  ventureId: string,
): Promise<string | Date> {
  const request = await requestOfVenture(context, ventureId);
  return request?.dueAt ?? answerDue(context.clock.now());
}
