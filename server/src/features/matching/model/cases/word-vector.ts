import type { TermRarity } from './term-rarity.ts';
import type { Terms } from './terms.ts';

/** How much two neighbouring stems together count, beside each of them alone. */
const PAIR = 0.5;

/** A text as a vector of length 1: term → weight. Empty when it has no term. */
export type WordVector = ReadonlyMap<string, number>;

/**
 * Each term of a text weighed by how often it stands there (1 + ln count) and by how rare it is among all texts: the
 * TF-IDF of Salton & Buckley (1988), "Term-weighting approaches in automatic text retrieval".
 */
export function wordVector(terms: Terms, rarity: TermRarity): WordVector {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [stem, { count }] of terms) {
    const weight = (stem.includes(' ') ? PAIR : 1) * (1 + Math.log(count)) * rarity.of(stem);
    if (weight === 0) continue;
    vector.set(stem, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (const [stem, weight] of vector) vector.set(stem, weight / length);
  return vector;
}

/** What each term adds to the cosine of two vectors of length 1; the sum is the cosine, 0…1. */
export function sharedTerms(a: WordVector, b: WordVector): Map<string, number> {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const both = new Map<string, number>();
  for (const [stem, weight] of few) {
    const other = many.get(stem);
    if (other !== undefined) both.set(stem, weight * other);
  }
  return both;
}

/** The cosine of two vectors of length 1, 0…1. */
export function cosine(a: WordVector, b: WordVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of few) sum += weight * (many.get(stem) ?? 0);
  return sum;
}
