import type { EntityManager } from '@mikro-orm/postgresql';
import { scrubbed } from './personal-data.ts';
import type { Kept, PersonalTable } from './personal-data.ts';

/** Whose data are meant: by id, and by the e-mail address while there is one. */
export interface Whose {
  readonly personId: string;
  readonly email: string | null;
}

/** What one record says, in the order it is shown: everything as JSON has it. */
export type DataRecordValues = Record<string, unknown>;

/** The records of one declaration that tell of this person, with what they may see of them. */
export async function readPersonal(
  em: EntityManager,
  declared: PersonalTable,
  whose: Whose,
): Promise<DataRecordValues[]> {
  const fields = declared.shown.map((one) =>
    typeof one === 'string' ? { name: camelCase(one), sql: one } : one,
  );
  const [first] = fields;
  if (!first) return [];
  const pairs = fields.map(({ name, sql }) => `'${name}', ${sql}`).join(', ');
  const { sql, values } = bound(declared.whose, whose);
  const rows = await em.execute<{ record: DataRecordValues }[]>(
    `select json_build_object(${pairs}) as record from ${declared.table} where ${sql} order by ${first.sql}`,
    values,
  );
  return rows.map(({ record }) => record);
}

/** Takes out of one table what tells of this person. */
export async function forgetPersonal(
  em: EntityManager,
  declared: PersonalTable,
  whose: Whose,
): Promise<void> {
  const { sql, values } = bound(declared.whose, whose);
  if (declared.rowsGo) await em.execute(`delete from ${declared.table} where ${sql}`, values, 'run');
  else await scrub(em, declared, sql, values);
}

/** Takes out of one table what has been kept long enough. */
export async function forgetOld(
  em: EntityManager,
  declared: PersonalTable & { kept: Kept },
  now: Date,
): Promise<void> {
  const { days, after, then } = declared.kept;
  const isOld = `(${after}) <= ?::timestamptz - make_interval(days => ?)`;
  if (then === 'DELETE') await em.execute(`delete from ${declared.table} where ${isOld}`, [now, days], 'run');
  if (then === 'SCRUB') await scrub(em, declared, isOld, [now, days]);
}

/** Only rows that still say something are written: what is scrubbed already stays untouched. */
async function scrub(
  em: EntityManager,
  declared: PersonalTable,
  where: string,
  values: unknown[],
): Promise<void> {
  const changes = scrubbed(declared);
  if (changes.length === 0) return;
  const sets = changes.map(({ column, value }) => `${column} = ${value}`).join(', ');
  const differs = changes.map(({ column, value }) => `${column} is distinct from ${value}`).join(' or ');
  await em.execute(`update ${declared.table} set ${sets} where (${where}) and (${differs})`, values, 'run');
}

/** The ORM counts question marks: each place gets a value of its own. */
function bound(sql: string, { personId, email }: Whose): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const text = sql.replaceAll(/\$([12])/g, (_all, place: string) => {
    values.push(place === '1' ? personId : email);
    return place === '1' ? '?::uuid' : '?::citext';
  });
  return { sql: text, values };
}

function camelCase(column: string): string {
  return column.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
