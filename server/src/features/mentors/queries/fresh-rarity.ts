import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import { TermRarity } from '../../matching/index.ts';
import { UNCOUNTED } from '../model/known-world.ts';
import type { CountedRarity } from '../model/known-world.ts';

/** Which counting of words mentors are matched by. */
export const RARITY_KIND = 'MENTOR';

/** Its version, as part of another statement; 0 before anybody has counted. */
export const RARITY_VERSION = `coalesce((select w.version from term_rarity w where w.kind = '${RARITY_KIND}'), 0)`;

const VERSION = statement('mentors.rarity-version', `select ${RARITY_VERSION} as version`);
const RARITY = statement(
  'mentors.rarity',
  `select version, texts, encode(terms, 'base64') as terms from term_rarity where kind = '${RARITY_KIND}'`,
);

interface RarityRow {
  readonly version: number;
  readonly texts: number;
  readonly terms: string;
}

const known = new WeakMap<Rows, CountedRarity>();

/** How rare words are among what mentors tell, as it was last counted: one small statement where nothing has changed. */
export async function freshRarity(sql: Rows): Promise<CountedRarity> {
  const before = known.get(sql) ?? UNCOUNTED;
  const now = await sql.one<{ version: number }>(VERSION);
  if ((now?.version ?? 0) === before.version) return before;
  const row = await sql.one<RarityRow>(RARITY);
  const counted = row
    ? { rarity: TermRarity.unpacked(row.texts, row.terms), version: row.version }
    : UNCOUNTED;
  known.set(sql, counted);
  return counted;
}
