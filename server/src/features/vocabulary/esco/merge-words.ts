import type { ClientBase } from 'pg';
import { asNumbers, type Merge } from './merge.ts';

/**
 * Names and descriptions. Of several versions the newest says what a concept is called; what older ones called it stays as
 * an alternative, with its version: people still say it. Our own names are not touched.
 */
export async function mergeWords(client: ClientBase, merge: Merge): Promise<void> {
  await gatherNames(client);
  merge.counts.names = await takeDown(client);
  merge.counts.names += await putNames(client);
  merge.counts.concepts += await showNames(client);
  merge.counts.descriptions = await putDescriptions(client);
}

async function gatherNames(client: ClientBase): Promise<void> {
  await client.query(
    `create temp table told_name on commit drop as
     select c.id as concept_id, l.language, l.text,
            (array_agg(l.version order by ${asNumbers('l.version')} desc))[1] as version,
            bool_or(l.kind <> 'HIDDEN') as is_open,
            coalesce(bool_or(p.text = l.text and (before.text is null or
              ${asNumbers('p.version')} >= ${asNumbers('before.version')})), false) as is_preferred
       from staged_label l
       join concept c on c.uri = l.uri
       left join told_preferred p on p.uri = l.uri and p.language = l.language
       left join concept_label before on before.concept_id = c.id and before.source = 'ESCO'
        and before.language = l.language and before.kind = 'PREFERRED'
      group by c.id, l.language, l.text`,
  );
  await client.query('create unique index on told_name (concept_id, language) where is_preferred');
  await client.query('analyze told_name');
}

async function takeDown(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `update concept_label l set kind = 'ALTERNATIVE'
       from told_name n
      where n.is_preferred and l.concept_id = n.concept_id and l.source = 'ESCO' and l.language = n.language
        and l.kind = 'PREFERRED' and l.text <> n.text`,
  );
  return rowCount ?? 0;
}

const KIND = `case when excluded.kind = 'PREFERRED' or concept_label.kind = 'PREFERRED' then 'PREFERRED'
                   when excluded.kind = 'ALTERNATIVE' or concept_label.kind = 'ALTERNATIVE' then 'ALTERNATIVE'
                   else 'HIDDEN' end`;

async function putNames(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `insert into concept_label (concept_id, source, language, kind, text, version)
     select concept_id, 'ESCO', language,
            case when is_preferred then 'PREFERRED' when is_open then 'ALTERNATIVE' else 'HIDDEN' end, text, version
       from told_name
     on conflict (concept_id, source, language, text) do update
       set kind = ${KIND},
           version = case when ${asNumbers('excluded.version')} > ${asNumbers('concept_label.version')}
                          then excluded.version else concept_label.version end
     where concept_label.kind <> ${KIND}
        or ${asNumbers('excluded.version')} > ${asNumbers('concept_label.version')}`,
  );
  return rowCount ?? 0;
}

/** What people read of a concept that only ESCO has. */
async function showNames(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `update concept c set label_da = n.da, label_en = n.en, label_de = n.de
       from (select concept_id, max(text) filter (where language = 'da') as da,
                    max(text) filter (where language = 'en') as en, max(text) filter (where language = 'de') as de
               from concept_label where source = 'ESCO' and kind = 'PREFERRED' group by concept_id) n
      where n.concept_id = c.id and c.source = 'ESCO'
        and (c.label_da, c.label_en, c.label_de) is distinct from (n.da, n.en, n.de)`,
  );
  return rowCount ?? 0;
}

async function putDescriptions(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    `insert into concept_description (concept_id, language, text, version)
     select distinct on (c.id, d.language) c.id, d.language, d.text, d.version
       from staged_description d join concept c on c.uri = d.uri
      order by c.id, d.language, ${asNumbers('d.version')} desc, d.rank
     on conflict (concept_id, language) do update set text = excluded.text, version = excluded.version
     where ${asNumbers('excluded.version')} >= ${asNumbers('concept_description.version')}
       and (concept_description.text, concept_description.version) is distinct from (excluded.text, excluded.version)`,
  );
  return rowCount ?? 0;
}
