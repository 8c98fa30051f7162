import type { Language } from '../../../platform/language.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { namedConcepts } from '../../matching/index.ts';
import type { NamedConcept } from '../../matching/index.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import type { Meeting, Stage } from '../../ventures/index.ts';
import { conceptById, conceptsByIds, knownConcept } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import type { MentorCandidate } from '../model/mentor-candidate.ts';
import { placesLeft } from '../model/mentor-candidate.ts';
import { maySeeMentorFrame } from '../model/mentor.policy.ts';

interface MentorCaseRow {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly industryId: string;
  readonly topicIds: string[];
  /** Chosen from the list. */
  readonly conceptIds: string[];
  /** Chosen from the list, or read from the words of the case. */
  readonly concepts: NamedConcept[];
  readonly terms: string | null;
  readonly stage: Stage;
}

/** A mentor as the database has one: all that matching needs, and all that people read. */
export interface MentorRow extends MentorCandidate {
  readonly name: string;
  readonly email: string | null;
  readonly headline: string;
  readonly writtenIn: Language;
  readonly languages: string[];
  readonly conflictCvrs: string[];
  readonly version: number;
  readonly registeredAt: string;
  readonly cases: MentorCaseRow[];
}

/** The occupations and skills that the line below the name speaks of, for statements over `mentor m`. */
export const HEADLINE_CONCEPTS = `
  coalesce((select json_agg(json_build_object('conceptId', x.concept_id, 'weight', x.score, 'words', x.words)
                            order by x.score desc, x.concept_id)
              from mentor_concept x where x.mentor_id = m.id), '[]')`;

/** What matching needs to know, for statements over `mentor m`. */
export const CANDIDATE_COLUMNS = `
  m.id, m.person_id as "personId", m.town_id as "townId", m.languages, m.meeting,
  m.travel_limit_minutes as "travelLimitMinutes", m.capacity, m.paused_until::text as "pausedUntil",
  m.approved_at is not null as "isApproved", m.faded_at is not null as "isFaded",
  m.hidden_at is not null as "isHidden", m.conflict_cvrs as "conflictCvrs", encode(m.terms, 'base64') as "headlineTerms",
  ${HEADLINE_CONCEPTS} as "headlineConcepts",
  coalesce((select u.used from mentor_places_used u where u.mentor_id = m.id), 0) as "placesUsed"`;

/** The occupations and skills of a case, for statements over `mentor_case c`. */
export const CASE_CONCEPTS = namedConcepts('c', 'mentor_case_concept', 'case_id');

/** Whole rows: `where`, `order by` and `limit` follow. */
export const SELECT_MENTOR = `
  select ${CANDIDATE_COLUMNS}, p.name, p.email, m.headline, m.written_in as "writtenIn", m.version, m.registered_at::text as "registeredAt",
         coalesce((select json_agg(json_build_object('id', c.id, 'title', c.title, 'story', c.story, 'industryId', c.industry_id,
                                            'topicIds', c.topic_ids, 'conceptIds', c.concept_ids,
                                            'concepts', ${CASE_CONCEPTS}, 'terms', encode(c.terms, 'base64'), 'stage', c.stage) order by c.position, c.id)
            from mentor_case c where c.mentor_id = m.id), '[]') as cases
    from mentor m join person p on p.id = m.person_id`;

/** A mentor in the shape of the GraphQL type, plain through and through. */
export interface MentorView {
  id: string;
  name: string;
  headline: string;
  writtenIn: Language;
  languages: string[];
  town: Town;
  meeting: Meeting;
  travelLimitMinutes: number;
  cases: MentorCaseView[];
  hasRoom: boolean;
  pausedUntil: string | null;
  isApproved: boolean;
  isFaded: boolean;
  capacity: number;
  placesUsed: number;
  conflictCvrs: string[] | null;
  version: number | null;
}

export interface MentorCaseView {
  id: string;
  title: string;
  story: string;
  industry: Concept;
  topics: Concept[];
  concepts: Concept[];
  stage: Stage;
}

/** The mentor as this viewer may see one; `concept` reads occupations and skills. */
export function mentorView(
  row: MentorRow,
  viewer: Viewer | null,
  concept: (id: string) => Concept | null = conceptById,
): MentorView {
  const seesFrame = maySeeMentorFrame(viewer, row);
  return {
    id: row.id,
    name: row.name,
    headline: row.headline,
    writtenIn: row.writtenIn,
    languages: row.languages,
    town: knownTown(row.townId),
    meeting: row.meeting,
    travelLimitMinutes: row.travelLimitMinutes,
    cases: row.cases.map(({ industryId, topicIds, conceptIds, concepts: _, terms: __, ...one }) => ({
      ...one,
      industry: knownConcept(industryId),
      topics: conceptsByIds(topicIds),
      concepts: conceptIds.flatMap((id) => concept(id) ?? []),
    })),
    hasRoom: placesLeft(row) > 0,
    pausedUntil: row.pausedUntil,
    isApproved: row.isApproved,
    isFaded: row.isFaded,
    capacity: row.capacity,
    placesUsed: row.placesUsed,
    conflictCvrs: seesFrame ? row.conflictCvrs : null,
    version: seesFrame ? row.version : null,
  };
}
