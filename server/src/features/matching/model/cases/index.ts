export {
  type CaseScore,
  type FittingCase,
  readTold,
  type ReadTold,
  scoreCases,
  type Told,
} from './score-cases.ts';
export { TermRarity } from './term-rarity.ts';
export { type Terms, termsOf } from './terms.ts';
