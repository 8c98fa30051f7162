/**
 * The occupations and skills that a row names, as JSON: those chosen fully, those read from words as sure as the reading
 * is. `row` has concept_ids; `read` is the table of what was read, with `owner` the column that points to the row.
 */
export function namedConcepts(row: string, read: string, owner: string): string {
  return `coalesce((
    select json_agg(json_build_object('conceptId', n.concept_id, 'weight', n.weight, 'words', n.words)
                    order by n.weight desc, n.concept_id)
      from (select chosen as concept_id, 1::float8 as weight, '{}'::text[] as words from unnest(${row}.concept_ids) chosen
            union all
            select x.concept_id, x.score, x.words from ${read} x
             where x.${owner} = ${row}.id and not x.concept_id = any(${row}.concept_ids)) n), '[]')`;
}
