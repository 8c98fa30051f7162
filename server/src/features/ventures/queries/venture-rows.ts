import type { Language } from '../../../platform/language.ts';
import { namedConcepts } from '../../matching/index.ts';
import type { NamedConcept } from '../../matching/index.ts';
import { conceptById, conceptsByIds, knownConcept } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';
import { knownTown } from '../../places/index.ts';
import type { Town } from '../../places/index.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Stage } from '../model/stage.ts';

/** A venture as the database has it. Moments are PostgreSQL's texts. */
export interface VentureRow {
  id: string;
  personId: string | null;
  contactName: string;
  contactEmail: string;
  language: Language;
  idea: string;
  industryId: string;
  stage: Stage;
  cvr: string | null;
  townId: string;
  topicIds: string[];
  /** The occupations and skills a mentor should know, chosen from the list. */
  conceptIds: string[];
  /** The same, and those read from the words of the idea. */
  concepts: NamedConcept[];
  /** The terms of the idea, packed; null where they have not been read yet. */
  terms: string | null;
  languages: string[];
  meeting: Meeting;
  travelLimitMinutes: number;
  submittedAt: string | Date;
  confirmedAt: string | Date | null;
}

/** A venture in the shape of the GraphQL type. */
export interface VentureView {
  id: string;
  idea: string;
  writtenIn: Language;
  industry: Concept;
  stage: Stage;
  cvr: string | null;
  town: Town;
  topics: Concept[];
  concepts: Concept[];
  languages: string[];
  meeting: Meeting;
  travelLimitMinutes: number;
  contactName: string;
  submittedAt: string | Date;
  confirmedAt: string | Date | null;
}

/** The columns of a VentureRow as one JSON value, for statements that join `venture v`. */
export const VENTURE_JSON = `json_build_object(
  'id', v.id, 'personId', v.person_id, 'contactName', v.contact_name, 'contactEmail', v.contact_email,
  'language', v.language, 'idea', v.idea, 'terms', encode(v.terms, 'base64'),
  'industryId', v.industry_id, 'stage', v.stage, 'cvr', v.cvr, 'townId', v.town_id, 'topicIds', v.topic_ids,
  'conceptIds', v.concept_ids, 'concepts', ${namedConcepts('v', 'venture_concept', 'venture_id')},
  'languages', v.languages, 'meeting', v.meeting, 'travelLimitMinutes', v.travel_limit_minutes,
  'submittedAt', v.submitted_at, 'confirmedAt', v.confirmed_at)`;

/** The whole venture, for its owner and for advisers; `concept` reads occupations and skills. */
export function ventureView(
  row: VentureRow,
  concept: (id: string) => Concept | null = conceptById,
): VentureView {
  const {
    id,
    idea,
    stage,
    cvr,
    languages,
    meeting,
    travelLimitMinutes,
    contactName,
    submittedAt,
    confirmedAt,
  } = row;
  return {
    id,
    idea,
    writtenIn: row.language,
    industry: knownConcept(row.industryId),
    stage,
    cvr,
    town: knownTown(row.townId),
    topics: conceptsByIds(row.topicIds),
    concepts: row.conceptIds.flatMap((id) => concept(id) ?? []),
    languages,
    meeting,
    travelLimitMinutes,
    contactName,
    submittedAt,
    confirmedAt,
  };
}
