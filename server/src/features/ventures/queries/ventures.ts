import type { EntityManager } from '@mikro-orm/postgresql';
import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { conceptReader } from '../../matching/index.ts';
import { VENTURE_JSON, ventureView } from './venture-rows.ts';
import type { VentureRow, VentureView } from './venture-rows.ts';

type Asking = Pick<Context, 'sql' | 'app' | 'clock'>;

/** More ventures than anybody has. */
const MOST = 100;

const OF_PERSON = statement(
  'ventures.of-person',
  `select ${VENTURE_JSON} as venture from venture v where v.person_id = $1 order by v.submitted_at desc, v.id limit ${MOST}`,
);
const BY_ID = statement('ventures.by-id', `select ${VENTURE_JSON} as venture from venture v where v.id = $1`);

/** A person's ventures, the newest first. */
export async function venturesOfPerson(context: Asking, personId: string): Promise<VentureView[]> {
  const concept = await conceptReader(context);
  const rows = await context.sql.all<{ venture: VentureRow }>(OF_PERSON, [personId]);
  return rows.map(({ venture }) => ventureView(venture, concept));
}

/** One venture, for callers who have shown that they may see it. */
export async function ventureById(sql: Rows, id: string): Promise<VentureRow | null> {
  const row = await sql.one<{ venture: VentureRow }>(BY_ID, [id]);
  return row?.venture ?? null;
}

/** The venture as this transaction sees it. A venture nobody knows is a mistake. */
export async function ventureInTransaction(em: EntityManager, id: string): Promise<VentureRow> {
  const [row] = await em.execute<{ venture: VentureRow }[]>(
    `select ${VENTURE_JSON} as venture from venture v where v.id = ?`,
    [id],
  );
  if (!row) throw new Error(`There is no venture ${id}.`);
  return row.venture;
}
