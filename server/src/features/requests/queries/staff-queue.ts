import { statement } from '../../../platform/database/rows.ts';
import { failure } from '../../../platform/graphql/errors.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { IS_STAFF, mayUseQueue } from '../model/request.policy.ts';
import type { QueueFilter, RequestParty } from '../model/request-words.ts';
import { recordStaffReads } from './record-staff-reads.ts';
import { requestView, SELECT_REQUEST, staffValues } from './request-rows.ts';
import type { RequestRow, RequestView } from './request-rows.ts';

/** What of the queue is asked for. */
export interface QueueAsked {
  first?: number | null;
  after?: string | null;
  kind?: string | null;
  unitId?: string | null;
  turn?: RequestParty | null;
  only?: QueueFilter | null;
}

/** One page; the whole number is counted only where it is asked for. */
export interface RequestPage extends Omit<Page<RequestView>, 'totalCount'> {
  readonly count: () => Promise<number>;
}

/** What is late stays first, since when it is late: a turn that begins anew does not make it younger. */
const DUE = 'coalesce(q.late_since, q.turn_due_at)';
const WHERE = `
   where q.state = 'OPEN' and ${IS_STAFF}
     and ($4::text is null or q.kind = $4) and ($5::uuid is null or q.unit_id = $5)
     and ($6::text is null or q.turn_party = $6)
     and ($7::text = 'ALL' or ($7 = 'MINE' and (q.assignee_id = $1::uuid or q.turn_person_id = $1::uuid))
       or ($7 = 'UNASSIGNED' and q.assignee_id is null) or ($7 = 'OVERDUE' and ${DUE} <= $8::timestamptz))`;
const QUEUE = statement(
  'requests.queue',
  `${SELECT_REQUEST} ${WHERE} and ($9::timestamptz is null or (${DUE}, q.id) > ($9, $10::uuid))
    order by ${DUE}, q.id limit $11`,
);
const QUEUE_COUNT = statement(
  'requests.queue-count',
  `select count(*)::int as count from request q ${WHERE}`,
);

/** Every open request the viewer answers for, what is due first comes first. */
export async function staffQueue(context: Context, asked: QueueAsked): Promise<RequestPage> {
  if (!mayUseQueue(context.viewer)) throw failure('FORBIDDEN');
  const page = pageInput(asked, 2);
  const [dueAt, id] = page.after ?? [null, null];
  const unitId = asked.unitId ?? null;
  if (unitId !== null && !isId(unitId))
    return { ...toPage<RequestView>([], page, () => []), count: async () => 0 };
  const values = [
    ...staffValues(context.viewer),
    asked.kind ?? null,
    unitId,
    asked.turn ?? null,
    asked.only ?? 'ALL',
    context.clock.now(),
  ];
  const rows = await context.sql.all<RequestRow>(QUEUE, [...values, dueAt, id, page.limit + 1]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.lateSince ?? row.turnDueAt ?? '', row.id]);
  await recordStaffReads(context, nodes);
  return {
    nodes: nodes.map((row) => requestView(row, context)),
    pageInfo,
    count: async () => (await context.sql.one<{ count: number }>(QUEUE_COUNT, values))?.count ?? 0,
  };
}
