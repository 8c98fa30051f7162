import { gramsOf } from '../words/index.ts';
import { type Bag, bagOf } from './sparse-index.ts';
import type { ReadTitle, TitleWord } from './title-reader.ts';

const ASIDE = 0.5;
const PART = 0.7;

/** The runs of letters of a title. */
export function gramBag(title: ReadTitle): Bag {
  return bagOf(gramsOf(title.words.map(({ folded }) => folded)));
}

const SOUNDS = 1 << 15;

/** The runs of four letters of a title, for what its syllables hint at: few numbers, since each gets a place. */
export function soundBag(title: ReadTitle): Bag {
  const words = title.words.map(({ folded }) => folded);
  return bagOf(gramsOf(words, 4, 4).map((gram) => gram % SOUNDS));
}

/** How much a word says: what stands in brackets says half. */
export function weightOf(word: TitleWord): number {
  return word.isAside ? ASIDE : 1;
}

/**
 * The words of a title, whole and in parts; each once. `numberOf` answers undefined for what nobody knows.
 */
export function partBag(
  title: ReadTitle,
  numberOf: (stem: string) => number | undefined,
): Map<number, number> {
  const bag = new Map<number, number>();
  const add = (stem: string, weight: number) => {
    const number = numberOf(stem);
    if (number !== undefined) bag.set(number, Math.max(bag.get(number) ?? 0, weight));
  };
  for (const word of title.words) {
    add(word.stem, weightOf(word));
    if (word.parts.length > 1) for (const part of word.parts) add(part, PART * weightOf(word));
  }
  return bag;
}

/** Several bags as one, in which what many say counts more, but not as often as it is said. */
export function joined(bags: Iterable<Bag>): Bag {
  const sum = new Map<number, number>();
  for (const bag of bags)
    for (const [feature, weight] of bag) sum.set(feature, (sum.get(feature) ?? 0) + weight);
  for (const [feature, weight] of sum) sum.set(feature, Math.log1p(weight));
  return sum;
}
