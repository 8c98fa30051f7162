import { fold } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { plainTitle } from './plain-title.ts';
import { stemOf, type WordLanguage } from './stems.ts';

/** A word as it stands in a text. */
export interface Word {
  /** In small letters, without accents. */
  readonly folded: string;
  /** Without its endings. */
  readonly stem: string;
  /** Where it stands: the text from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** It stands in brackets, where titles put what is said beside. */
  readonly isAside: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[+#]+)?/gu;

/** The words of a title or a text that mean something, in their order. */
export function wordsOf(text: string, language: WordLanguage): Word[] {
  const plain = plainTitle(text);
  const words: Word[] = [];
  let depth = 0;
  let seen = 0;
  for (const match of plain.matchAll(WORD)) {
    for (; seen < match.index; seen += 1) depth += bracket(plain[seen]);
    const word = match[0];
    if (isFunctionWord(word, language) || (word.length < 2 && !/[\p{Lu}\d]/u.test(word))) continue;
    words.push({
      folded: fold(word),
      stem: stemOf(word, language),
      start: match.index,
      end: match.index + word.length,
      isAside: depth > 0,
    });
  }
  return words;
}

function bracket(letter: string | undefined): number {
  if (letter === '(') return 1;
  return letter === ')' ? -1 : 0;
}
