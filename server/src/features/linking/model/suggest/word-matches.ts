import type { WordIndex } from './word-index.ts';

/** A word of some name that a typed word may mean, and how well it fits: above 0 to 1. */
export interface WordMatch {
  readonly word: number;
  readonly quality: number;
}

export const QUALITY = {
  whole: 1,
  beginning: 0.94,
  ending: 0.78,
  inside: 0.62,
  mistakes: [1, 0.74, 0.6],
} as const;
/** The beginning of a word that is not the last one typed: whoever goes on has mostly typed all of it. */
const NOT_LAST = 0.95;
/** Words this long are also looked for inside of others: the head of a compound. */
const SHORTEST_INSIDE = 4;

/** The words that begin as typed or have it inside. One word may come twice. */
export function wordsMeant(typed: string, isLast: boolean, index: WordIndex): WordMatch[] {
  const { from, to } = index.beginningWith(typed);
  const begun = isLast ? QUALITY.beginning : QUALITY.beginning * NOT_LAST;
  const found: WordMatch[] = [];
  for (let word = from; word < to; word += 1)
    found.push({ word, quality: index.words[word] === typed ? QUALITY.whole : begun });
  if (typed.length < SHORTEST_INSIDE) return found;
  for (const { word, isEnding } of index.containing(typed))
    found.push({ word, quality: isEnding ? QUALITY.ending : QUALITY.inside });
  return found;
}

/** The words that only mistakes in typing keep apart; none for a word that exists: it is meant. */
export function wordsMistyped(typed: string, isLast: boolean, index: WordIndex): WordMatch[] {
  if (index.has(typed)) return [];
  return index
    .lookAlikes(typed, isLast)
    .map(({ word, mistakes }) => ({ word, quality: QUALITY.mistakes[mistakes] ?? 0 }));
}
