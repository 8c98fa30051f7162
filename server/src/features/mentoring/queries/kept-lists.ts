import type { EntityManager } from '@mikro-orm/postgresql';
import { VENTURE_JSON } from '../../ventures/index.ts';
import type { VentureRow } from '../../ventures/index.ts';

/** Of whom the lists are, and of what. */
export const SUBJECT_KIND = 'VENTURE';
export const CANDIDATE_KIND = 'MENTOR';
/** So many are kept of each list; the desk shows at most the first twenty. */
export const KEPT = 50;
export const SHOWN_AT_MOST = 20;

/** Over `venture v`: what a list was made of. Another edit or another reading of the words is another mark. */
export const VENTURE_MARK = `(v.version || ' ' || coalesce(v.read_with, ''))`;

const LIST_OF_VENTURE = `l.subject_kind = '${SUBJECT_KIND}' and l.candidate_kind = '${CANDIDATE_KIND}' and l.subject_id = v.id`;

interface Versions {
  readonly ruleVersion: number;
  readonly thesaurusVersion: string;
}

/** Ventures in need whose list is missing, or was made of something else than what holds now. */
export function venturesWithoutList(
  em: EntityManager,
  { ruleVersion, thesaurusVersion }: Versions,
  most: number,
): Promise<{ venture: VentureRow; mark: string }[]> {
  return em.execute(
    `select ${VENTURE_JSON} as venture, ${VENTURE_MARK} as mark
       from venture_in_need n join venture v on v.id = n.venture_id left join kept_list l on ${LIST_OF_VENTURE}
      where l.subject_id is null or l.rule_version <> ? or l.thesaurus_version <> ? or l.subject_mark <> ${VENTURE_MARK}
      order by v.id limit ?`,
    [ruleVersion, thesaurusVersion, most],
  );
}

/** The next lists a mentor with these languages could be in, page by page in the order of their ids. */
export function listsWithLanguage(
  em: EntityManager,
  { ruleVersion, thesaurusVersion }: Versions,
  languages: readonly string[],
  after: string,
  most: number,
): Promise<{ venture: VentureRow; floor: number | null }[]> {
  return em.execute(
    `select ${VENTURE_JSON} as venture, l.floor_score as floor
       from kept_list l join venture v on ${LIST_OF_VENTURE}
      where l.rule_version = ? and l.thesaurus_version = ? and v.id > ?::uuid
        and v.languages && array(select value from json_array_elements_text(?::json))
      order by v.id limit ?`,
    [ruleVersion, thesaurusVersion, after, JSON.stringify(languages), most],
  );
}

/** Forgets lists of those who need nobody any more, and lists that have become too short to show. */
export async function forgetLists(em: EntityManager): Promise<void> {
  await em.execute(
    `delete from kept_list l where l.subject_kind = ? and l.candidate_kind = ?
        and (not exists (select from venture_in_need n where n.venture_id = l.subject_id)
             or (l.floor_score is not null and ${SHOWN_AT_MOST} > (
                   select count(*) from kept_match m
                    where m.subject_kind = l.subject_kind and m.subject_id = l.subject_id
                      and m.candidate_kind = l.candidate_kind and m.score > l.floor_score)))`,
    [SUBJECT_KIND, CANDIDATE_KIND],
  );
}

/** Forgets all of them. */
export async function forgetAllLists(em: EntityManager): Promise<void> {
  await em.execute('delete from kept_list where candidate_kind = ?', [CANDIDATE_KIND]);
}
