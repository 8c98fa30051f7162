export { registerCohortKind } from './model/cohort-kinds.ts';
export type {
  CohortKindParts,
  Face,
  Fits,
  Fitting,
  Looking,
  Offering,
  Onlooker,
  Participant,
  PublishedPair,
} from './model/cohort-kinds.ts';
