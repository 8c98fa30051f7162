import { jaroWinkler } from './jaro-winkler.ts';
import { weightOf } from './title-bags.ts';
import type { ReadTitle, TitleWord } from './title-reader.ts';

const ALIKE = 0.84;

/**
 * How much of one title's meaning another one covers, from 0 to 1: each part of each word finds the most alike part,
 * and rare parts count more.
 */
export function covered(title: ReadTitle, by: ReadTitle, rarity: (stem: string) => number): number {
  let sum = 0;
  let total = 0;
  for (const word of title.words)
    for (const part of word.parts) {
      const weight = rarity(part) * weightOf(word);
      sum += weight * bestFor(part, by);
      total += weight;
    }
  return total === 0 ? 0 : sum / total;
}

/** How well a title answers one part of a word: 1 when it has it, less for one that is spelt alike. */
export function bestFor(part: string, title: ReadTitle): number {
  let best = 0;
  for (const word of title.words) {
    if (word.stem === part || word.parts.includes(part)) return 1;
    for (const other of word.parts) best = Math.max(best, alike(part, other));
    if (word.parts.length > 1) best = Math.max(best, alike(part, word.stem));
  }
  return best;
}

function alike(a: string, b: string): number {
  const similarity = jaroWinkler(a, b);
  return similarity > ALIKE ? (similarity - 0.6) / 0.4 : 0;
}

/** What a title is about before all: its first word's last part, `led` of `Byggeleder, vej og anlæg`. */
function headOf({ words }: ReadTitle): string | null {
  const first: TitleWord | undefined = words.find(({ isAside }) => !isAside) ?? words[0];
  return first?.parts.at(-1) ?? null;
}

/** 1 when both are about the same before all, ½ when one is somewhere about what the other is before all. */
export function headsMeet(title: ReadTitle, label: ReadTitle): number {
  const head = headOf(title);
  if (head === null) return 0;
  if (headOf(label) === head) return 1;
  return label.words.some(({ parts }) => parts.at(-1) === head) ? 0.5 : 0;
}
