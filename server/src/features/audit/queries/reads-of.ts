import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import type { Purpose } from '../../../platform/purposes.ts';

/** Somebody has read a record that tells of a person. */
export interface ReadView {
  id: string;
  at: string;
  /** Who read it; null when it was nobody who was signed in. */
  actorId: string | null;
  /** For which organisation. */
  organisationId: string | null;
  purpose: Purpose;
  recordKind: string;
  recordId: string | null;
  /** The grant that opened it; null where the reader's work did. */
  grantId: string | null;
}

const PAGE = statement(
  'audit.reads_of',
  `select id, at::text as at, actor_id as "actorId", organisation_id as "organisationId", purpose,
          record_kind as "recordKind", record_id as "recordId", grant_id as "grantId"
     from audit_entry
    where subject_person_id = $1 and action = 'READ'
      and ($2::timestamptz is null or (at, id) < ($2, $3::uuid))
    order by at desc, id desc limit $4`,
);
const COUNT = statement(
  'audit.reads_of_count',
  `select count(*)::int as count from audit_entry where subject_person_id = $1 and action = 'READ'`,
);

/** Who has read what tells of this person, the newest first. */
export async function readsOf(
  sql: Rows,
  personId: string,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<ReadView> & { totalCount: number }> {
  const page = pageInput(asked, 2);
  const [at, id] = page.after ?? [null, null];
  const [rows, count] = await Promise.all([
    sql.all<ReadView>(PAGE, [personId, at, id, page.limit + 1]),
    sql.one<{ count: number }>(COUNT, [personId]),
  ]);
  return { ...toPage(rows, page, (row) => [row.at, row.id]), totalCount: count?.count ?? 0 };
}
