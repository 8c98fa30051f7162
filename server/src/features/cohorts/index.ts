export { registerCohortKind } from './model/cohort-kinds.ts';
export type {
  CohortKindParts,
  Face,
  Fits,
  Fitting,
  Offering,
  Participant,
  PublishedPair,
} from './model/cohort-kinds.ts';
