import type { StarterConcept, StarterGroup } from './starter-concept.ts';

/** One group with what belongs to it: a file of its own, small enough to be read by somebody of the trade. */
export interface StarterSection {
  group: StarterGroup;
  /** Every one belongs to the group above. */
  members: readonly Omit<StarterConcept, 'broader'>[];
}
