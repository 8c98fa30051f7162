export type {
  BestChange,
  Change,
  ConceptLink,
  Contribution,
  Criterion,
  CriterionCode,
  Evidence,
  Fit,
  Rationale,
  WordLink,
} from './model/criterion.ts';
export { chosenConcepts, Competence, MATCHES } from './model/competence.ts';
export type { ConceptMatch, Match, NamedConcept } from './model/competence.ts';
export { NO_EVIDENCE } from './model/criterion.ts';
export {
  casesFit,
  countedTerms,
  isPair,
  lengthOf,
  NO_TERMS,
  ofBestThree,
  packedTerms,
  pairNumber,
  readNeed,
  scoreCases,
  sharedWords,
  TermRarity,
  termsOf,
  termWeight,
  unpackedTerms,
  unpackedTogether,
  wantedTotal,
} from './model/cases/index.ts';
export type { CountedTerms, ReadNeed, ReadTold } from './model/cases/index.ts';
export { createScoring, failsMust } from './model/scoring.ts';
export type { Scoring } from './model/scoring.ts';
export { MatchIndex } from './model/match-index.ts';
export type { FoundBy, MatchQuery } from './model/match-index.ts';
export type { Trait } from './model/trait-column.ts';
export type { Scored } from './model/best-few.ts';
export { FULL_SCORE, WEIGHT_VALUES } from './model/weight.ts';
export type { RuleSet, WeightWord } from './model/weight.ts';
export { conceptReader, mustBeCompetences } from './queries/concept-reader.ts';
export { conceptsReader } from './queries/concepts-read.ts';
export type { ConceptRead } from './queries/concepts-read.ts';
export { keepConceptsRead } from './queries/keep-concepts-read.ts';
export { keepList, putMatches, takeOut } from './queries/kept-matches.ts';
export type { KeptMatch, KeptSubject, PlacedMatch } from './queries/kept-matches.ts';
export { BestFew } from './model/best-few.ts';
export { namedConcepts } from './queries/named-concepts.ts';
export { registerMatchKind } from './model/match-kinds.ts';
export type { Looking, RankedCase } from './model/match-kinds.ts';
export { rationaleView } from './queries/rationale-view.ts';
export type { RationaleReading, RationaleView } from './queries/rationale-view.ts';
export { currentRules, currentVersion } from './queries/current-rules.ts';
