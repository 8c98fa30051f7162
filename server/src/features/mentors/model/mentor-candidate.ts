import type { NamedConcept, ReadTold } from '../../matching/index.ts';
import type { Meeting, Stage } from '../../ventures/index.ts';

/** What a mentor has done once, as far as matching cares. */
export interface CandidateCase {
  readonly industryId: string;
  readonly topicIds: readonly string[];
  readonly stage: Stage;
  /** The occupations and skills it shows, chosen or read from its words. */
  readonly concepts?: readonly NamedConcept[];
  /** The terms of its words, packed; none where they have not been read yet. */
  readonly terms?: string | null;
  /** What the case is called, and its story; matching only shows words of them. */
  readonly title?: string;
  readonly story?: string;
}

/** A mentor as matching sees one: no name, age, sex, origin or photograph. */
export interface MentorCandidate {
  readonly id: string;
  readonly personId: string;
  readonly townId: string;
  readonly languages: readonly string[];
  readonly meeting: Meeting;
  readonly travelLimitMinutes: number;
  readonly capacity: number;
  readonly placesUsed: number;
  readonly isApproved: boolean;
  /** Has not said for a while that the profile holds: stands behind others of the same score. */
  readonly isFaded: boolean;
  /** Has not said so for so long that nobody finds them. */
  readonly isHidden: boolean;
  /** The first day (`2026-03-31`) they take requests again. */
  readonly pausedUntil: string | null;
  readonly conflictCvrs: readonly string[];
  readonly cases: readonly CandidateCase[];
  /** What the line below the name speaks of: counted like what one case shows of occupations, skills and words. */
  readonly headline?: string;
  readonly headlineConcepts?: readonly NamedConcept[];
  readonly headlineTerms?: string | null;
  /** All that `toldBy` reads, where it has been read already. */
  readonly told?: readonly ReadTold[];
}

/** How many more the mentor can take. */
export function placesLeft(mentor: Pick<MentorCandidate, 'capacity' | 'placesUsed'>): number {
  return Math.max(0, mentor.capacity - mentor.placesUsed);
}

/** Whether the mentor takes requests on this day. The day of `pausedUntil` is the first day back. */
export function isPaused(mentor: Pick<MentorCandidate, 'pausedUntil'>, today: string): boolean {
  return mentor.pausedUntil !== null && today < mentor.pausedUntil;
}
