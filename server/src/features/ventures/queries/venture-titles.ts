import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Words } from '../../../platform/language.ts';
import { knownTown } from '../../places/index.ts';
import { knownConcept } from '../../vocabulary/index.ts';

const BY_ID = statement(
  'ventures.titles',
  'select id, industry_id as "industryId", town_id as "townId" from venture where id = any($1::uuid[])',
);

/** What ventures are called in lists of many kinds: the industry and the town, which say nothing of the person. */
export async function ventureTitles(
  { sql }: Pick<Context, 'sql'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Words>> {
  const rows = await sql.all<{ id: string; industryId: string; townId: string }>(BY_ID, [ids]);
  return new Map(rows.map((row) => [row.id, ventureTitle(row)]));
}

/** The industry and the town. */
export function ventureTitle({ industryId, townId }: { industryId: string; townId: string }): Words {
  const { label } = knownConcept(industryId);
  const town = knownTown(townId).name;
  return { da: `${label.da}, ${town}`, en: `${label.en}, ${town}`, de: `${label.de}, ${town}` };
}
