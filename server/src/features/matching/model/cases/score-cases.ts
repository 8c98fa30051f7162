import type { Competence, NamedConcept } from '../competence.ts';
import { countedTerms, type CountedTerms } from './counted-terms.ts';
import { cosine, type WantedTerms, wantedTerms } from './shared-words.ts';
import type { TermRarity } from './term-rarity.ts';
import { termsOf } from './terms.ts';

/**
 * What the points of the best one, two and three cases are divided by. With three it is their mean. Two say three
 * quarters of the way to what three would, one two thirds: a single good case is some proof, three are more. Each number
 * of cases is tried and the best counts, so that another case never lowers a score.
 */
const DIVIDED_BY = [1.5, 2.25, 3] as const;
/** How much the concepts of a case count where the need both names some and says something; the rest is its words. */
export const CONCEPTS = 0.6;

/** A need, or one case of somebody: what was written, and the occupations and skills that were chosen or read from it. */
export interface Told {
  readonly text: string;
  readonly concepts?: readonly NamedConcept[];
}

/** What was told, read once and compared often. */
export interface ReadTold {
  readonly terms: CountedTerms;
  readonly concepts: readonly NamedConcept[];
}

/** A need, ready to be compared with very many cases. */
export interface ReadNeed {
  readonly wanted: WantedTerms;
  readonly concepts: readonly NamedConcept[];
  readonly rarity: TermRarity;
  /** How much concepts count, and how much words do; together 1, or both 0 where nothing was told. */
  readonly shares: { readonly concepts: number; readonly words: number };
}

type Matches = Pick<Competence, 'match'>;

/** How well somebody's cases fit a need. */
export interface CaseScore {
  /** 0…1, comparable between needs: nothing in it depends on who else is asked. */
  readonly score: number;
  /** Every case that fits at all, the best first. */
  readonly fitting: readonly FittingCase[];
  /** Of those the three that count. */
  readonly best: readonly FittingCase[];
}

/** A case that counts. */
export interface FittingCase {
  readonly caseIndex: number;
  /** 0…1 */
  readonly points: number;
}

/** Reads what was told. */
export function readTold({ text, concepts = [] }: Told): ReadTold {
  return { terms: countedTerms(termsOf(text)), concepts };
}

/** Makes a need ready; how rare words are is asked of `rarity`. Without `competence` only words are compared. */
export function readNeed({ terms, concepts }: ReadTold, rarity: TermRarity, knowsConcepts = true): ReadNeed {
  const wanted = wantedTerms(terms, rarity);
  const named = knowsConcepts ? concepts : [];
  return { wanted, concepts: named, rarity, shares: sharesOf(named.length > 0, wanted.size > 0) };
}

function sharesOf(namesConcepts: boolean, saysWords: boolean): ReadNeed['shares'] {
  if (namesConcepts && saysWords) return { concepts: CONCEPTS, words: 1 - CONCEPTS };
  return { concepts: namesConcepts ? 1 : 0, words: saysWords ? 1 : 0 };
}

/**
 * How well cases fit a need: the mean of the best three (see DIVIDED_BY for fewer), each judged by the words it shares
 * with the need and by the occupations and skills that the need names: stated 1, related less, inferred less, as
 * `competence` says. A need that names none goes by words alone, one that says nothing by concepts alone. Nothing told,
 * or nothing shared, is 0.
 */
export function scoreCases(
  need: ReadNeed,
  cases: readonly ReadTold[],
  competence: Matches | null = null,
): CaseScore {
  const fitting = cases
    .map((one, caseIndex) => ({ caseIndex, points: caseFit(need, one, competence) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.caseIndex - b.caseIndex);
  const best = fitting.slice(0, DIVIDED_BY.length);
  return { score: ofBestThree(best, ({ points }) => points), fitting, best };
}

/** The score alone, for very many. */
export function casesFit(need: ReadNeed, cases: readonly ReadTold[], competence: Matches | null): number {
  return ofBestThree(cases, (one) => caseFit(need, one, competence));
}

/**
 * What the best three of several numbers come to, see DIVIDED_BY. It grows with each of them, and that of sums is never
 * more than the sum of those of the parts: what upper bounds are built on.
 */
export function ofBestThree<One>(cases: readonly One[], pointsOf: (one: One) => number): number {
  let [first, second, third] = [0, 0, 0];
  for (const one of cases) {
    const points = pointsOf(one);
    if (points > first) [first, second, third] = [points, first, second];
    else if (points > second) [second, third] = [points, second];
    else if (points > third) third = points;
  }
  const [one, two, three] = DIVIDED_BY;
  return Math.max(first / one, (first + second) / two, (first + second + third) / three);
}

/** How well one case fits, 0…1. */
export function caseFit(need: ReadNeed, one: ReadTold, competence: Matches | null): number {
  const { concepts, words } = need.shares;
  const byConcepts =
    concepts > 0 && competence ? concepts * conceptFit(need.concepts, one.concepts, competence) : 0;
  return byConcepts + (words > 0 ? words * cosine(need.wanted, one.terms, need.rarity) : 0);
}

/** What the weights of all that is wanted are divided by: their sum, and never less than one whole concept. */
export function wantedTotal(wanted: readonly NamedConcept[]): number {
  return Math.max(
    1,
    wanted.reduce((sum, { weight }) => sum + weight, 0),
  );
}

/** The mean over what is wanted of the closest that is shown; doubtful concepts count as much as their reading is sure. */
function conceptFit(
  wanted: readonly NamedConcept[],
  shown: readonly NamedConcept[],
  competence: Matches,
): number {
  if (shown.length === 0) return 0;
  let sum = 0;
  for (const { conceptId, weight } of wanted) {
    let closest = 0;
    for (const one of shown) {
      const match = competence.match(conceptId, one.conceptId);
      if (match) closest = Math.max(closest, match.worth * one.weight);
    }
    sum += weight * closest;
  }
  return sum / wantedTotal(wanted);
}
