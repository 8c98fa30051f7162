import type { EntityManager } from '@mikro-orm/postgresql';
import { KEPT_OF, VENTURE_MARK } from '../../mentors/index.ts';
import { VENTURE_JSON } from '../../ventures/index.ts';
import type { VentureRow } from '../../ventures/index.ts';

/** So many are kept of each list; the desk shows at most the first twenty. */
export const KEPT = 50;
const SHOWN_AT_MOST = 20;
/** A list that has grown to so many is cut back to those that are kept. */
const TOO_MANY = 2 * KEPT;

const { subjectKind, candidateKind } = KEPT_OF;
const LIST_OF_VENTURE = `l.subject_kind = '${subjectKind}' and l.candidate_kind = '${candidateKind}' and l.subject_id = v.id`;

export interface Versions {
  readonly ruleVersion: number;
  /** Of the vocabulary and the counting of words. */
  readonly thesaurusVersion: string;
}

/** The next venture in need whose list is missing, or was made of something else than what holds now. */
export async function ventureWithoutList(
  em: EntityManager,
  { ruleVersion, thesaurusVersion }: Versions,
): Promise<{ venture: VentureRow; mark: string } | null> {
  const [found] = await em.execute<{ venture: VentureRow; mark: string }[]>(
    `select ${VENTURE_JSON} as venture, ${VENTURE_MARK} as mark
       from venture_in_need n join venture v on v.id = n.venture_id left join kept_list l on ${LIST_OF_VENTURE}
      where l.subject_id is null or l.rule_version <> ? or l.thesaurus_version <> ? or l.subject_mark <> ${VENTURE_MARK}
      order by v.id limit 1`,
    [ruleVersion, thesaurusVersion],
  );
  return found ?? null;
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

/**
 * Cuts those of these lists that have grown too long back to the best ones: their floor rises to the first who goes.
 * Where that would leave too few to show, because very many have the same score, the list stays long.
 */
export async function trimLists(em: EntityManager, ventureIds: readonly string[]): Promise<void> {
  if (ventureIds.length === 0) return;
  await em.execute(
    `with ranked as (
       select m.subject_id, m.score,
              row_number() over (partition by m.subject_id order by m.score desc) as place,
              count(*) over (partition by m.subject_id) as many,
              rank() over (partition by m.subject_id order by m.score desc) - 1 as above
         from kept_match m
        where m.subject_kind = ? and m.candidate_kind = ?
          and m.subject_id in (select value::uuid from json_array_elements_text(?::json))
     ), raised as (
       update kept_list l set floor_score = r.score
         from ranked r
        where l.subject_kind = ? and l.candidate_kind = ? and l.subject_id = r.subject_id
          and r.place = ? and r.many > ? and r.above >= ? and (l.floor_score is null or l.floor_score < r.score)
       returning l.subject_kind, l.subject_id, l.candidate_kind, l.floor_score
     )
     delete from kept_match m using raised
      where m.subject_kind = raised.subject_kind and m.subject_id = raised.subject_id
        and m.candidate_kind = raised.candidate_kind and m.score <= raised.floor_score`,
    [
      subjectKind,
      candidateKind,
      JSON.stringify(ventureIds),
      subjectKind,
      candidateKind,
      KEPT + 1,
      TOO_MANY,
      SHOWN_AT_MOST,
    ],
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
    [subjectKind, candidateKind],
  );
}

/** Forgets all of them. */
export async function forgetAllLists(em: EntityManager): Promise<void> {
  await em.execute('delete from kept_list where candidate_kind = ?', [candidateKind]);
}
