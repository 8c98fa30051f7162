import type { ClientBase } from 'pg';
import { ownWords } from './own-words.ts';
import type { OwnWords } from './own-words.ts';

/** Who writes the vocabulary holds this lock of the database until the end of the transaction: planting, or an import. */
export const VOCABULARY_LOCK = 4_715_518;

/**
 * Brings our own words into the database, if they have changed. What ESCO says about the same concepts stays; a concept
 * that ESCO brought first keeps its id and gets our words. A concept that we no longer have stays readable, and is no
 * longer offered.
 */
export async function plantOwnWords(client: ClientBase, words = ownWords()): Promise<void> {
  if (await isPlanted(client, words)) return;
  await client.query('select pg_advisory_xact_lock($1)', [VOCABULARY_LOCK]);
  if (await isPlanted(client, words)) return;
  await plantConcepts(client, words);
  await plantLabels(client, words);
  await plantRelations(client, words);
  await client.query('update vocabulary_version set revision = revision + 1, own_mark = $1', [words.mark]);
  await client.query('drop table planted_id');
}

async function isPlanted(client: ClientBase, { mark }: OwnWords): Promise<boolean> {
  const { rows } = await client.query('select from vocabulary_version where own_mark = $1', [mark]);
  return rows.length > 0;
}

async function plantConcepts(client: ClientBase, { concepts }: OwnWords): Promise<void> {
  const rows = JSON.stringify(concepts);
  await client.query(
    `create temp table planted_id on commit drop as
     select own.id, coalesce(mine.id, same.id, own.id) as kept_id, own.uri
       from jsonb_populate_recordset(null::concept, ${client.escapeLiteral(rows)}) own
       left join concept mine on mine.id = own.id
       left join concept same on same.uri = own.uri`,
  );
  // Both were there before one knew the address of the other: ours is the one that is offered.
  await client.query(
    `update concept c set uri = null, is_current = false
       from planted_id p where p.uri = c.uri and p.kept_id <> c.id`,
  );
  await client.query(
    `insert into concept (id, scheme, source, uri, is_group, label_da, label_en, label_de, position)
     select p.kept_id, own.scheme, 'OWN', own.uri, own.is_group, own.label_da, own.label_en, own.label_de, own.position
       from jsonb_populate_recordset(null::concept, $1::jsonb) own join planted_id p on p.id = own.id
     on conflict (id) do update
       set source = 'OWN', uri = excluded.uri, is_group = excluded.is_group, is_current = true, position = excluded.position,
           label_da = excluded.label_da, label_en = excluded.label_en, label_de = excluded.label_de`,
    [rows],
  );
  await client.query(
    `update concept set is_current = false
      where source = 'OWN' and is_current and not exists (select from planted_id p where p.kept_id = concept.id)`,
  );
}

async function plantLabels(client: ClientBase, { labels }: OwnWords): Promise<void> {
  await client.query(
    `delete from concept_label where source = 'OWN' and concept_id in (select kept_id from planted_id)`,
  );
  await client.query(
    `insert into concept_label (concept_id, source, language, kind, text)
     select p.kept_id, 'OWN', own.language, own.kind, own.text
       from jsonb_populate_recordset(null::concept_label, $1::jsonb) own join planted_id p on p.id = own.concept_id`,
    [JSON.stringify(labels)],
  );
}

async function plantRelations(client: ClientBase, { broader, skills }: OwnWords): Promise<void> {
  await client.query(`delete from concept_broader where source = 'OWN'`);
  await client.query(
    `insert into concept_broader (concept_id, broader_id, source)
     select p.kept_id, b.kept_id, 'OWN'
       from jsonb_populate_recordset(null::concept_broader, $1::jsonb) own
       join planted_id p on p.id = own.concept_id join planted_id b on b.id = own.broader_id`,
    [JSON.stringify(broader)],
  );
  await client.query(`delete from occupation_skill where source = 'OWN'`);
  await client.query(
    `insert into occupation_skill (occupation_id, skill_id, is_essential, source)
     select o.kept_id, s.kept_id, own.is_essential, 'OWN'
       from jsonb_populate_recordset(null::occupation_skill, $1::jsonb) own
       join planted_id o on o.id = own.occupation_id join planted_id s on s.id = own.skill_id`,
    [JSON.stringify(skills)],
  );
}
