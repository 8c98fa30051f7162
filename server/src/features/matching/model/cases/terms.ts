import { wordsOf } from '../../../linking/index.ts';
import { languageOfText } from './language-of-text.ts';
import { plainText } from './plain-text.ts';

/** A stem, or two that follow each other, with how often it stands in a text and the words it first stood there as. */
export interface Term {
  readonly count: number;
  readonly words: string;
}

/** The terms of a text by their stems; a pair is two stems with a space between. */
export type Terms = ReadonlyMap<string, Term>;

const ENDS_A_PAIR = /[.,;:!?()[\]"“”\n]/u;
const HAS_LETTER = /\p{L}/u;

/** The stems of a text in Danish, English or German and the pairs of neighbours among them. */
export function termsOf(text: string): Terms {
  const plain = plainText(text);
  const terms = new Map<string, Term>();
  const add = (stem: string, start: number, end: number) => {
    const known = terms.get(stem);
    terms.set(
      stem,
      known ? { ...known, count: known.count + 1 } : { count: 1, words: plain.slice(start, end) },
    );
  };
  let before: { stem: string; start: number; end: number } | null = null;
  for (const { stem, start, end } of wordsOf(plain, languageOfText(plain))) {
    if (stem.length < 2 || !HAS_LETTER.test(stem)) continue;
    add(stem, start, end);
    if (before && !ENDS_A_PAIR.test(plain.slice(before.end, start)))
      add(`${before.stem} ${stem}`, before.start, end);
    before = { stem, start, end };
  }
  return terms;
}
