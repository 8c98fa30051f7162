import type { ClientBase } from 'pg';
import { asNumbers, type Merge } from './merge.ts';

/**
 * What stands below what, and which skills an occupation needs. The newest version replaces what older ones said about a
 * concept that it speaks of; of a concept that it has given up, everything stays.
 */
export async function mergeRelations(client: ClientBase, merge: Merge): Promise<void> {
  merge.counts.broader = await putBroader(client);
  if (merge.isNewest) merge.counts.broader += await dropOldBroader(client, merge);
  merge.counts.broader += await putIscoGroups(client);
  merge.counts.skills = await putSkills(client);
  if (merge.isNewest) merge.counts.skills += await dropOldSkills(client, merge);
  merge.leftOut.loose = await countLoose(client);
}

async function putBroader(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `insert into concept_broader (concept_id, broader_id, source, version)
     select distinct on (c.id, b.id) c.id, b.id, 'ESCO', s.version
       from staged_broader s join concept c on c.uri = s.uri join concept b on b.uri = s.broader_uri
      where c.id <> b.id
      order by c.id, b.id, ${asNumbers('s.version')} desc
     on conflict (concept_id, broader_id, source) do update set version = excluded.version
     where ${asNumbers('excluded.version')} > ${asNumbers('concept_broader.version')}`,
  );
  return rowCount ?? 0;
}

async function dropOldBroader(client: ClientBase, { version }: Merge): Promise<number> {
  const { rowCount } = await client.query(
    `delete from concept_broader b
      using concept c
      where c.id = b.concept_id and b.source = 'ESCO' and ${asNumbers('b.version')} < ${asNumbers('$1::text')}
        and exists (select from staged_broader s where s.uri = c.uri and s.version = $1)`,
    [version],
  );
  return rowCount ?? 0;
}

/** Only where no file says more precisely below what an occupation stands: such a row has no version, and goes first. */
async function putIscoGroups(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `insert into concept_broader (concept_id, broader_id, source)
     select c.id, isco.id, 'ESCO'
       from told t join concept c on c.uri = t.uri join concept isco on isco.uri = t.isco_uri
      where not exists (select from concept_broader b where b.concept_id = c.id and b.source = 'ESCO')`,
  );
  return rowCount ?? 0;
}

async function putSkills(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `insert into occupation_skill (occupation_id, skill_id, source, is_essential, version)
     select distinct on (o.id, k.id) o.id, k.id, 'ESCO', s.is_essential, s.version
       from staged_edge s
       join concept o on o.uri = s.occupation_uri and o.scheme = 'OCCUPATION'
       join concept k on k.uri = s.skill_uri and k.scheme = 'SKILL'
      order by o.id, k.id, ${asNumbers('s.version')} desc, s.is_essential desc
     on conflict (occupation_id, skill_id, source) do update
       set is_essential = excluded.is_essential, version = excluded.version
     where ${asNumbers('excluded.version')} >= ${asNumbers('occupation_skill.version')}
       and (occupation_skill.is_essential, occupation_skill.version)
           is distinct from (excluded.is_essential, excluded.version)`,
  );
  return rowCount ?? 0;
}

async function dropOldSkills(client: ClientBase, { version }: Merge): Promise<number> {
  const { rowCount } = await client.query(
    `delete from occupation_skill s
      using concept o
      where o.id = s.occupation_id and s.source = 'ESCO' and ${asNumbers('s.version')} < ${asNumbers('$1::text')}
        and exists (select from staged_edge e where e.occupation_uri = o.uri and e.version = $1)`,
    [version],
  );
  return rowCount ?? 0;
}

async function countLoose(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select (
       (select count(*) from staged_broader s
         where not exists (select from concept c where c.uri = s.uri)
            or not exists (select from concept c where c.uri = s.broader_uri))
       + (select count(*) from staged_edge s
         where not exists (select from concept c where c.uri = s.occupation_uri and c.scheme = 'OCCUPATION')
            or not exists (select from concept c where c.uri = s.skill_uri and c.scheme = 'SKILL'))
     )::int as count`,
  );
  return rows[0]?.count ?? 0;
}
