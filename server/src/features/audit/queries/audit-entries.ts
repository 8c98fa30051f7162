import { statement } from '../../../platform/database/rows.ts';
import type { DeedResult } from '../../../platform/deeds.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { failure } from '../../../platform/graphql/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import type { Purpose } from '../../../platform/purposes.ts';
import { recordReads } from '../actions/record-reads.ts';

/** One line of the log. */
export interface AuditEntryView {
  id: string;
  at: string;
  actorId: string | null;
  action: string;
  result: DeedResult;
  problem: string | null;
  subjectPersonId: string | null;
  recordKind: string | null;
  recordId: string | null;
  purpose: Purpose | null;
}

/** What to look for in the log; nothing said means everything. */
export interface AuditFilter {
  first?: number | null;
  after?: string | null;
  /** Done by this person, or to them. */
  personId?: string | null;
  action?: string | null;
  result?: DeedResult | null;
}

const MATCHES = `($1::uuid is null or actor_id = $1 or subject_person_id = $1)
  and ($2::text is null or action = $2) and ($3::text is null or result = $3)`;

const PAGE = statement(
  'audit.entries',
  `select id, at::text as at, actor_id as "actorId", action, result, problem,
          subject_person_id as "subjectPersonId", record_kind as "recordKind", record_id as "recordId", purpose
     from audit_entry
    where ${MATCHES} and ($4::timestamptz is null or (at, id) < ($4, $5::uuid))
    order by at desc, id desc limit $6`,
);
const COUNT = statement(
  'audit.entries_count',
  `select count(*)::int as count from audit_entry where ${MATCHES}`,
);

/** The log, the newest first. To look for one person in it is itself a read of that person. */
export async function auditEntries(
  context: Context,
  { personId, action, result, ...asked }: AuditFilter,
): Promise<Page<AuditEntryView> & { totalCount: number }> {
  const page = pageInput(asked, 2);
  if (personId && !isId(personId)) throw failure('BAD_USER_INPUT');
  const filter = [personId ?? null, action ?? null, result ?? null];
  const [at, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    context.sql.all<AuditEntryView>(PAGE, [...filter, at, id, page.limit + 1]),
    context.sql.one<{ count: number }>(COUNT, filter),
  ]);
  if (personId && rows.length > 0) {
    await recordReads(context, { purpose: 'ADMINISTRATION', recordKind: 'PERSON', rows: [{ personId }] });
  }
  return { ...toPage(rows, page, (row) => [row.at, row.id]), totalCount: count?.count ?? 0 };
}
