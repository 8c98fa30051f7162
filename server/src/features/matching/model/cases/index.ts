export {
  countedTerms,
  type CountedTerms,
  isPair,
  NO_TERMS,
  pairNumber,
  packedTerms,
  unpackedTerms,
  unpackedTogether,
} from './counted-terms.ts';
export {
  type CaseScore,
  casesFit,
  type FittingCase,
  ofBestThree,
  readNeed,
  type ReadNeed,
  readTold,
  type ReadTold,
  scoreCases,
  type Told,
  wantedTotal,
} from './score-cases.ts';
export { lengthOf, type SharedWords, sharedWords, termWeight } from './shared-words.ts';
export { TermRarity } from './term-rarity.ts';
export { type Terms, termsOf } from './terms.ts';
