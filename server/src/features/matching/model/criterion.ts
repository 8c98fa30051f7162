import type { Words } from '../../../platform/language.ts';
import type { ConceptMatch } from './competence.ts';
import type { WeightWord } from './weight.ts';

/** The words a kind may judge a pair by. A kind brings its own way to assess those it uses. */
export const CRITERION_CODES = {
  TOPICS: 'TOPICS',
  INDUSTRY: 'INDUSTRY',
  STAGE: 'STAGE',
  LANGUAGE: 'LANGUAGE',
  TRAVEL: 'TRAVEL',
  ROOM: 'ROOM',
  COMPETENCE: 'COMPETENCE',
  OCCUPATION: 'OCCUPATION',
  USE: 'USE',
  SIZE: 'SIZE',
  PRICE: 'PRICE',
  MEANS: 'MEANS',
  EXPERIENCE: 'EXPERIENCE',
  FACILITIES: 'FACILITIES',
  LICENCES: 'LICENCES',
  HOURS: 'HOURS',
  CONDITIONS: 'CONDITIONS',
  START: 'START',
} as const;
export type CriterionCode = keyof typeof CRITERION_CODES;

/** How well something fits, in one word. */
export const FITS = { FITS: 'FITS', PARTLY: 'PARTLY', MISSING: 'MISSING', UNKNOWN: 'UNKNOWN' } as const;
export type Fit = keyof typeof FITS;

/** What leads from what is wanted to what has been shown, in one step that people can check. */
export interface ConceptLink {
  readonly wantedId: string;
  /** Null where nothing shows it. */
  readonly shownId: string | null;
  readonly how: ConceptMatch | null;
  /** The words that speak of what is wanted; none where it was chosen from the list. */
  readonly wantedWords: readonly string[];
  /** The words that speak of what is shown; none where it was chosen from the list. */
  readonly shownWords: readonly string[];
  /** The case that shows it. */
  readonly caseTitle: string | null;
}

/** Words that a need and a case have in common, but for their endings, as they stand in each; all of them. */
export interface WordLink {
  readonly wantedWords: readonly string[];
  readonly shownWords: readonly string[];
  /** The case they stand in; null where it is no case. */
  readonly caseTitle: string | null;
}

/** What an assessment stands on, so that both sides can check it. Ids of concepts, never a person's traits. */
export interface Evidence {
  readonly fittingConceptIds: readonly string[];
  readonly missingConceptIds: readonly string[];
  readonly caseTitles: readonly string[];
  readonly languages: readonly string[];
  readonly minutes: number | null;
  readonly limitMinutes: number | null;
  readonly placesLeft: number | null;
  readonly online: boolean;
  /** From what is wanted to what is shown; rationales from before there were such links have none. */
  readonly links?: readonly ConceptLink[];
  /** What is said alike on both sides; rationales from before words counted have none. */
  readonly words?: readonly WordLink[];
  /** What is wanted and what there is, in labels of vocabularies and in bands: never in anybody's own words. */
  readonly wanted?: readonly Words[];
  readonly shown?: readonly Words[];
}

/** Evidence of nothing: what a criterion starts from. */
export const NO_EVIDENCE: Evidence = {
  fittingConceptIds: [],
  missingConceptIds: [],
  caseTitles: [],
  languages: [],
  minutes: null,
  limitMinutes: null,
  placesLeft: null,
  online: false,
};

/** A change that would raise a fit, and the concept it is about when there is one. */
export interface Change {
  readonly fit: number;
  readonly conceptId: string | null;
}

/**
 * One respect in which a pair can fit. `fit` is 0…1, or null when it is not known; it is asked for very many pairs and
 * must be quick. `evidence` and `change` are asked only for the few pairs that are shown.
 */
export interface Criterion<Subject, Candidate, World> {
  readonly code: CriterionCode;
  fit(subject: Subject, candidate: Candidate, world: World): number | null;
  evidence(subject: Subject, candidate: Candidate, world: World): Partial<Evidence>;
  change?(subject: Subject, candidate: Candidate, world: World): Change | null;
}

/** What one criterion gave a pair: the points of all contributions sum to the score. */
export interface Contribution {
  readonly criterion: CriterionCode;
  readonly weight: WeightWord;
  readonly state: Fit;
  readonly fit: number | null;
  readonly points: number;
  readonly maximum: number;
  readonly evidence: Evidence;
}

/** The one change that would help most. */
export interface BestChange {
  readonly criterion: CriterionCode;
  readonly gain: number;
  readonly conceptId: string | null;
}

/** Why a pair got its score, readable for both sides and stored with the decision. */
export interface Rationale {
  readonly score: number;
  readonly ruleVersion: number;
  readonly contributions: readonly Contribution[];
  readonly bestChange: BestChange | null;
}
