import { type CountedTerms, isPair, termNumber } from './counted-terms.ts';
import type { TermRarity } from './term-rarity.ts';
import { type Terms, termsOf } from './terms.ts';

/** How much two neighbouring stems together count, beside each of them alone. */
const PAIR = 0.5;

/** What a need's words are worth in a case, by their numbers; empty where nothing was written. */
export type WantedTerms = ReadonlyMap<number, number>;

/**
 * Each term of a text weighs by how often it stands there (1 + ln count) and by how rare it is among all texts: the TF-IDF
 * of Salton & Buckley (1988), "Term-weighting approaches in automatic text retrieval". This is the length of the text as
 * a vector of such weights.
 */
export function lengthOf(terms: CountedTerms, rarity: TermRarity): number {
  if (terms.lengthBy === rarity && terms.length !== undefined) return terms.length;
  let square = 0;
  for (let at = terms.from; at < terms.to; at += 1) {
    const weight = termWeight(terms.numbers[at] as number, terms.counts[at] as number, rarity);
    square += weight * weight;
  }
  terms.length = Math.sqrt(square);
  terms.lengthBy = rarity;
  return terms.length;
}

/** What a term weighs in a text, before the text's length is taken out. */
export function termWeight(number: number, count: number, rarity: TermRarity): number {
  return (isPair(number) ? PAIR : 1) * timesIn(count) * rarity.of(number);
}

/** What the words of a need are worth: looked up for every case, so the half that does not depend on the case is done. */
export function wantedTerms(terms: CountedTerms, rarity: TermRarity): WantedTerms {
  const length = lengthOf(terms, rarity);
  const wanted = new Map<number, number>();
  if (length === 0) return wanted;
  for (let at = terms.from; at < terms.to; at += 1) {
    const number = terms.numbers[at] as number;
    const weight = termWeight(number, terms.counts[at] as number, rarity) / length;
    if (weight > 0) wanted.set(number, weight * termWeight(number, 1, rarity));
  }
  return wanted;
}

/** The cosine of a need's words and a case's, 0…1: the same as of their vectors of length 1. */
export function cosine(wanted: WantedTerms, terms: CountedTerms, rarity: TermRarity): number {
  if (wanted.size === 0) return 0;
  let sum = 0;
  for (let at = terms.from; at < terms.to; at += 1) {
    const worth = wanted.get(terms.numbers[at] as number);
    if (worth !== undefined) sum += worth * timesIn(terms.counts[at] as number);
  }
  return sum === 0 ? 0 : sum / lengthOf(terms, rarity);
}

/** Words of a need and of a case that are the same but for their endings, as they stand in each. */
export interface SharedWords {
  readonly wanted: readonly string[];
  readonly shown: readonly string[];
}

/** All words that a need and a case share and that count, those that count most first. A shared pair is two of them. */
export function sharedWords(need: string, one: string, rarity: TermRarity): SharedWords {
  const [wanted, shown] = [termsOf(need), termsOf(one)];
  const both = [...wanted.keys()]
    .filter((stem) => !stem.includes(' ') && shown.has(stem) && weightOfBoth(stem, rarity) > 0)
    .sort((a, b) => weightOfBoth(b, rarity) - weightOfBoth(a, rarity) || (a < b ? -1 : 1));
  const words = (terms: Terms) => both.map((stem) => terms.get(stem)?.words ?? stem);
  return { wanted: words(wanted), shown: words(shown) };
}

const weightOfBoth = (stem: string, rarity: TermRarity): number => termWeight(termNumber(stem), 1, rarity);

const KNOWN = Float64Array.from({ length: 256 }, (_, count) => (count > 0 ? 1 + Math.log(count) : 0));
const timesIn = (count: number): number => KNOWN[count] as number;
