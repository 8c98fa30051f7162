import type { LabelLanguage } from '../labels/label-list.ts';
import { isFunctionWord, type Word, wordsOf } from '../words/index.ts';
import { rootOf } from './roots.ts';

/** Where the first half of a double name ends: `Tischler/Tischlerin`, `bager — konditor`, `advokat, erhvervsret`. */
const END_OF_HALF = /[/,;(]|\s[-–—]\s/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** A shorter end of a word is chance. */
const SHORTEST_END = 4;

/**
 * The word of an occupation's name that says who somebody is: the last one before `af`, `of`, `für` and the like.
 * `butikschef i supermarked` → `butikschef`; null for a name without words.
 */
export function headOfName(name: string, language: LabelLanguage): Word | null {
  const half = name.split(END_OF_HALF, 1)[0] ?? '';
  let end = half.length;
  for (const { 0: word, index } of half.matchAll(WORD))
    if (index > 0 && isFunctionWord(word, language)) {
      end = index;
      break;
    }
  return wordsOf(half.slice(0, end), language).at(-1) ?? null;
}

/** Whether a word of a text says that somebody is this: in any form, or as the head of a compound or without its beginning. */
export function saysHead(word: Word, head: Word, language: LabelLanguage): boolean {
  const [said, meant] = [rootOf(word.stem, language), rootOf(head.stem, language)];
  // `Strik` is what a `strikker` makes: the doer is never the shorter word.
  if (said === meant) return word.folded.length >= head.folded.length - 1;
  const [short, long] = said.length < meant.length ? [said, meant] : [meant, said];
  return short.length >= SHORTEST_END && long.endsWith(short);
}
