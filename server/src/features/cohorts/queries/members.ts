import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { CohortSide } from '../model/cohort-words.ts';

/** One who takes part. */
export interface MemberRow {
  readonly id: string;
  readonly side: CohortSide;
  readonly subjectId: string;
  readonly personId: string;
  readonly places: number;
}

const MEMBERS = statement(
  'cohorts.members',
  `select id, side, subject_id as "subjectId", person_id as "personId", places
     from cohort_member where cohort_id = $1 order by side, id`,
);

/** Everybody who takes part, by side. */
export async function membersOf(
  sql: Rows,
  cohortId: string,
): Promise<{ readonly seekers: readonly MemberRow[]; readonly offers: readonly MemberRow[] }> {
  const rows = await sql.all<MemberRow>(MEMBERS, [cohortId]);
  return {
    seekers: rows.filter(({ side }) => side === 'SEEKER'),
    offers: rows.filter(({ side }) => side === 'OFFER'),
  };
}
