import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import { VENTURE_JSON, ventureView } from './venture-rows.ts';
import type { VentureRow, VentureView } from './venture-rows.ts';

/** More ventures than anybody has. */
const MOST = 100;

const OF_PERSON = statement(
  'ventures.of-person',
  `select ${VENTURE_JSON} as venture from venture v where v.person_id = $1 order by v.submitted_at desc, v.id limit ${MOST}`,
);
const BY_ID = statement('ventures.by-id', `select ${VENTURE_JSON} as venture from venture v where v.id = $1`);

/** A person's ventures, the newest first. */
export async function venturesOfPerson(sql: Rows, personId: string): Promise<VentureView[]> {
  const rows = await sql.all<{ venture: VentureRow }>(OF_PERSON, [personId]);
  return rows.map(({ venture }) => ventureView(venture));
}

/** One venture, for callers who have shown that they may see it. */
export async function ventureById(sql: Rows, id: string): Promise<VentureRow | null> {
  const row = await sql.one<{ venture: VentureRow }>(BY_ID, [id]);
  return row?.venture ?? null;
}
