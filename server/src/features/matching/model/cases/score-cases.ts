import type { Competence, NamedConcept } from '../competence.ts';
import type { TermRarity } from './term-rarity.ts';
import { type Terms, termsOf } from './terms.ts';
import { cosine, sharedTerms, type WordVector, wordVector } from './word-vector.ts';

/**
 * What the points of the best one, two and three cases are divided by. With three it is their mean. Two say three
 * quarters of the way to what three would, one two thirds: a single good case is some proof, three are more. Each number
 * of cases is tried and the best counts, so that another case never lowers a score.
 */
const DIVIDED_BY = [1.5, 2.25, 3] as const;
/** How much the concepts of a case count where the need names any; the rest is its words. */
const CONCEPTS = 0.6;
const MOST_WORDS = 5;

/** A need, or one case of somebody: what was written, and the occupations and skills that were chosen or read from it. */
export interface Told {
  readonly text: string;
  readonly concepts?: readonly NamedConcept[];
}

/** What was told, read once and compared often. */
export interface ReadTold {
  readonly terms: Terms;
  readonly vector: WordVector;
  readonly concepts: readonly NamedConcept[];
}

/** How well somebody's cases fit a need. */
export interface CaseScore {
  /** 0…1, comparable between needs: nothing in it depends on who else is asked. */
  readonly score: number;
  /** The best three cases that fit at all, the best first. */
  readonly best: readonly FittingCase[];
}

/** A case that counts, and the words of it that fit most. */
export interface FittingCase {
  readonly caseIndex: number;
  /** 0…1 */
  readonly points: number;
  readonly words: readonly string[];
}

/** Reads what was told; how rare its words are is asked of `rarity`. */
export function readTold({ text, concepts = [] }: Told, rarity: TermRarity): ReadTold {
  const terms = termsOf(text);
  return { terms, vector: wordVector(terms, rarity), concepts };
}

/**
 * How well cases fit a need: the mean of the best three (see DIVIDED_BY for fewer), each judged by the words it shares
 * with the need and, where the need names occupations or skills, by those: stated 1, related less, inferred less, as
 * `competence` says. Nothing told, or nothing shared, is 0.
 */
export function scoreCases(
  need: ReadTold,
  cases: readonly ReadTold[],
  competence: Pick<Competence, 'match'> | null = null,
): CaseScore {
  const best = cases
    .map((one, caseIndex) => ({ caseIndex, points: pointsOf(need, one, competence) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.caseIndex - b.caseIndex)
    .slice(0, DIVIDED_BY.length);
  return {
    score: scoreOf(best.map(({ points }) => points)),
    best: best.map((one) => ({ ...one, words: wordsOfBoth(need, cases[one.caseIndex] as ReadTold) })),
  };
}

function scoreOf(points: readonly number[]): number {
  let sum = 0;
  let score = 0;
  for (const [at, divisor] of DIVIDED_BY.entries()) {
    sum += points[at] ?? 0;
    score = Math.max(score, sum / divisor);
  }
  return score;
}

function pointsOf(need: ReadTold, one: ReadTold, competence: Pick<Competence, 'match'> | null): number {
  const words = cosine(need.vector, one.vector);
  if (!competence || need.concepts.length === 0) return words;
  return CONCEPTS * conceptFit(need.concepts, one.concepts, competence) + (1 - CONCEPTS) * words;
}

/** The mean over what is wanted of the closest that is shown; doubtful concepts count as much as their reading is sure. */
function conceptFit(
  wanted: readonly NamedConcept[],
  shown: readonly NamedConcept[],
  competence: Pick<Competence, 'match'>,
): number {
  let sum = 0;
  let total = 0;
  for (const { conceptId, weight } of wanted) {
    const worths = shown.map((one) => (competence.match(conceptId, one.conceptId)?.worth ?? 0) * one.weight);
    sum += weight * Math.max(0, ...worths);
    total += weight;
  }
  return sum / Math.max(1, total);
}

/** The words of a case that fit a need most, as they stand there. */
function wordsOfBoth(need: ReadTold, one: ReadTold): string[] {
  return [...sharedTerms(need.vector, one.vector)]
    .sort(([stemA, a], [stemB, b]) => b - a || (stemA < stemB ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([stem]) => one.terms.get(stem)?.words ?? stem);
}
