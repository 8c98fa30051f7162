import type { ClientBase } from 'pg';
import type { EscoFile, EscoFileKind } from './esco-files.ts';
import { asNumbers, type Merge } from './merge.ts';

/** What each kind of file has all of: the concepts of these that a newer version does not name are given up. */
const WHOLE: Partial<Record<EscoFileKind, { scheme: string; isGroup: boolean }>> = {
  OCCUPATIONS: { scheme: 'OCCUPATION', isGroup: false },
  ISCO_GROUPS: { scheme: 'OCCUPATION', isGroup: true },
  SKILLS: { scheme: 'SKILL', isGroup: false },
  SKILL_GROUPS: { scheme: 'SKILL', isGroup: true },
};

/**
 * Concepts that are new, that are there already, and that the newest version no longer has. A concept is of today when a
 * file of the newest version speaks of it; one that only older files name comes in as past.
 */
export async function mergeConcepts(
  client: ClientBase,
  merge: Merge,
  files: readonly EscoFile[],
): Promise<void> {
  await gather(client, merge);
  merge.counts.concepts = await insertNew(client, merge);
  merge.counts.concepts += await renew(client, merge);
  merge.leftOut.nameless = await countNameless(client);
  if (merge.isNewest) merge.counts.givenUp = await giveUp(client, merge, files);
}

/** One row a concept, and the name of each in each language that the newest file calls preferred. */
async function gather(client: ClientBase, { version }: Merge): Promise<void> {
  await client.query(
    `create temp table told on commit drop as
     select c.uri, min(c.id) as id, (array_agg(c.scheme order by c.rank))[1] as scheme,
            (array_agg(c.is_group order by c.rank))[1] as is_group,
            (array_agg(c.version order by ${asNumbers('c.version')} desc))[1] as version,
            (array_agg(c.isco_uri order by c.rank) filter (where c.isco_uri is not null))[1] as isco_uri,
            bool_or(c.version is not distinct from ${client.escapeLiteral(version)}) or exists (
              select from staged_broader b where b.uri = c.uri and b.version = ${client.escapeLiteral(version)}
            ) or exists (
              select from staged_edge e where e.occupation_uri = c.uri and e.version = ${client.escapeLiteral(version)}
            ) as is_current
       from staged_concept c group by c.uri`,
  );
  await client.query(
    `create temp table told_preferred on commit drop as
     select distinct on (uri, language) uri, language, text, version
       from staged_label where kind = 'PREFERRED' order by uri, language, ${asNumbers('version')} desc, rank`,
  );
  await client.query('create unique index on told (uri)');
  await client.query('create unique index on told_preferred (uri, language)');
  await client.query('analyze told, told_preferred');
}

async function insertNew(client: ClientBase, { isNewest }: Merge): Promise<number> {
  const { rowCount } = await client.query(
    `insert into concept (id, scheme, source, uri, is_group, is_current, esco_version, label_da, label_en, label_de)
     select t.id, t.scheme, 'ESCO', t.uri, t.is_group, t.is_current and $1, t.version, da.text, en.text, de.text
       from told t
       left join told_preferred da on da.uri = t.uri and da.language = 'da'
       left join told_preferred en on en.uri = t.uri and en.language = 'en'
       left join told_preferred de on de.uri = t.uri and de.language = 'de'
      where num_nonnulls(da.text, en.text, de.text) > 0 and not exists (select from concept c where c.uri = t.uri)`,
    [isNewest],
  );
  return rowCount ?? 0;
}

async function renew(client: ClientBase, { isNewest }: Merge): Promise<number> {
  const { rowCount } = await client.query(
    `update concept c set is_current = c.is_current or t.is_current and $1,
            esco_version = case when ${asNumbers('t.version')} > ${asNumbers('c.esco_version')} then t.version
                                else c.esco_version end
       from told t
      where c.uri = t.uri
        and (not c.is_current and t.is_current and $1 or ${asNumbers('t.version')} > ${asNumbers('c.esco_version')})`,
    [isNewest],
  );
  return rowCount ?? 0;
}

async function countNameless(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from told t where not exists (select from concept c where c.uri = t.uri)',
  );
  return rows[0]?.count ?? 0;
}

async function giveUp(client: ClientBase, { version }: Merge, files: readonly EscoFile[]): Promise<number> {
  const whole = files.flatMap((file) => (file.version === version ? (WHOLE[file.kind] ?? []) : []));
  const { rowCount } = await client.query(
    `update concept c set is_current = false
       from jsonb_to_recordset($1::jsonb) as whole(scheme text, "isGroup" boolean)
      where c.source = 'ESCO' and c.is_current and c.scheme = whole.scheme and c.is_group = whole."isGroup"
        and ${asNumbers('c.esco_version')} < ${asNumbers('$2::text')}
        and not exists (select from told t where t.uri = c.uri and t.is_current)`,
    [JSON.stringify(whole), version],
  );
  return rowCount ?? 0;
}
