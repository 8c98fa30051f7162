import type { EntityManager } from '@mikro-orm/postgresql';
import type { Rationale } from '../model/criterion.ts';

/** Whose list: of which candidates, for whom. */
export interface KeptSubject {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly candidateKind: string;
}

/** One kept match, with the reasons of when it was refreshed. */
export interface KeptMatch {
  readonly candidateId: string;
  readonly candidatePersonId: string | null;
  readonly score: number;
  /** Behind others of the same score. */
  readonly standsBack: boolean;
  readonly rationale: Rationale;
}

/** What a list was made of. Where any of it is another now, the list does not hold. */
export interface KeptFrom {
  readonly subjectMark: string;
  readonly ruleVersion: number;
  readonly thesaurusVersion: string;
}

/**
 * A whole list. Everybody who is not in it scores at most `floor`; null: everybody who can be had is in it. So the
 * entries above the floor are exactly the best ones, and stay so while each change is corrected by itself
 * (Yi, Yu, Yang, Xia, Chen: Efficient maintenance of materialized top-k views, ICDE 2003).
 */
export interface KeptList extends KeptFrom {
  readonly subject: KeptSubject;
  readonly subjectPersonId: string | null;
  readonly floor: number | null;
  readonly matches: readonly KeptMatch[];
}

/** Puts a list in the place of the one before, in the caller's transaction. */
export async function keepList(em: EntityManager, list: KeptList, now: Date): Promise<void> {
  const { subject, subjectMark, ruleVersion, thesaurusVersion, floor } = list;
  const key = [subject.subjectKind, subject.subjectId, subject.candidateKind];
  await em.execute(
    'delete from kept_list where subject_kind = ? and subject_id = ? and candidate_kind = ?',
    key,
  );
  await em.execute(
    `insert into kept_list (subject_kind, subject_id, candidate_kind, subject_mark, rule_version, thesaurus_version,
                            floor_score, refreshed_at) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [...key, subjectMark, ruleVersion, thesaurusVersion, floor, now],
  );
  await putMatches(
    em,
    list.matches.map((match) => ({ ...match, ...subject, subjectPersonId: list.subjectPersonId })),
    list,
    now,
  );
}

/** A kept match with whose list it is in. */
export type PlacedMatch = KeptMatch & KeptSubject & { readonly subjectPersonId: string | null };

/** Puts matches into lists that are there, each in the place of the same pair before: one statement. */
export async function putMatches(
  em: EntityManager,
  matches: readonly PlacedMatch[],
  { ruleVersion, thesaurusVersion }: Pick<KeptFrom, 'ruleVersion' | 'thesaurusVersion'>,
  now: Date,
): Promise<void> {
  if (matches.length === 0) return;
  // In one order, whoever writes: two who wrote in different ones would wait for each other.
  const inOrder = matches.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  await em.execute(
    `insert into kept_match (subject_kind, subject_id, candidate_kind, candidate_id, subject_person_id,
                             candidate_person_id, score, stands_back, rationale, rule_version, thesaurus_version, refreshed_at)
     select "subjectKind", "subjectId", "candidateKind", "candidateId", "subjectPersonId", "candidatePersonId", score,
            "standsBack", rationale, ?, ?, ?
       from json_to_recordset(?::json) as m ("subjectKind" text, "subjectId" uuid, "candidateKind" text,
            "candidateId" uuid, "subjectPersonId" uuid, "candidatePersonId" uuid, score float8, "standsBack" boolean,
            rationale jsonb)
     on conflict (subject_kind, subject_id, candidate_kind, candidate_id) do update
        set score = excluded.score, stands_back = excluded.stands_back, rationale = excluded.rationale,
            rule_version = excluded.rule_version, thesaurus_version = excluded.thesaurus_version,
            refreshed_at = excluded.refreshed_at`,
    [ruleVersion, thesaurusVersion, now, JSON.stringify(inOrder)],
  );
}

const keyOf = ({ subjectId, candidateId }: PlacedMatch): string => `${subjectId} ${candidateId}`;

/** Takes a candidate out of every list but those of these subjects. */
export async function takeOut(
  em: EntityManager,
  { candidateKind, candidateId }: { candidateKind: string; candidateId: string },
  exceptSubjectIds: readonly string[] = [],
): Promise<void> {
  await em.execute(
    `delete from kept_match where candidate_kind = ? and candidate_id = ?
        and not (subject_id in (select value::uuid from json_array_elements_text(?::json)))`,
    [candidateKind, candidateId, JSON.stringify(exceptSubjectIds)],
  );
}
