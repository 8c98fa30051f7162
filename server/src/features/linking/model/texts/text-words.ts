import { stemOf, wordsOf } from '../words/index.ts';
import type { LabelLanguage } from '../labels/label-list.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { isProtected } from './protected-words.ts';
import { isWeak } from './weak-words.ts';
import { rootOf } from './roots.ts';

/** One way to read a word of a text: as itself, or as a part of the compound it is. */
export interface Reading {
  readonly stem: number;
  readonly root: number;
  /** 1 for the word itself; less for the head of a compound, and less again for what stands before it. */
  readonly quality: number;
}

/** A word of a text with all its readings; -1 stands for what no name has. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Too common to name anything alone. */
  readonly isWeak: boolean;
  /** It says what somebody does, not who does it: `vi bygger`, `bauen` in small letters. */
  readonly isVerb: boolean;
  /** Which stretch between stops it stands in: nothing is read across a stop. */
  readonly stretch: number;
  readonly readings: readonly Reading[];
}

const HEAD_QUALITY = 0.86;
const MODIFIER_QUALITY = 0.6;
const SHORTEST_PART = 4;
const STOP = /[.!?;:,\n\r•]|\s[-–]\s/u;

/** The words of a text in its own language, without what tells of a person's protected traits. */
export function textWords(text: string, language: LabelLanguage, index: PhraseIndex): TextWord[] {
  let stretch = 0;
  let end = 0;
  return wordsOf(text, language).map(({ start, end: until, stem, folded }) => {
    const between = text.slice(end, start);
    if (STOP.test(between)) stretch += 1;
    end = until;
    const word = {
      start,
      end: until,
      folded,
      stretch,
      isWeak: isWeak(folded, language),
      isVerb: isVerb(text.slice(start, until), between, language),
    };
    if (isProtected(stem, language)) return { ...word, readings: [] };
    const readings = [
      readingOf(stem, 1, language, index),
      ...(folded === stem ? [] : [readingOf(folded, 1, language, index)]),
      ...partReadings(folded, language, index),
    ];
    return { ...word, readings: readings.filter((reading) => reading.root >= 0) };
  });
}

const DOER_BEFORE = /(?:^|[^\p{L}])(?:jeg|vi|du|han|hun|de|der|som|man|og)\s+$/iu;

/** Danish has one form for who does and what is done (`en bygger`, `vi bygger`); German writes the first with a capital. */
function isVerb(word: string, before: string, language: LabelLanguage): boolean {
  if (language === 'da') return /er$/iu.test(word) && DOER_BEFORE.test(before);
  return language === 'de' && /^\p{Ll}.*(?:en|t|e)$/u.test(word);
}

/**
 * The same words read in another language, where the text's own does not know them: English and German words stand in
 * Danish texts. Only whole words count, so that look-alikes of other meanings stay out.
 */
export function foreignWords(
  text: string,
  own: readonly TextWord[],
  language: LabelLanguage,
  index: PhraseIndex,
): TextWord[] {
  return own.map((word) => {
    const written = text.slice(word.start, word.end);
    const stem = stemOf(written, language);
    const isKnown = word.readings.length > 0 || written.length < 3 || isProtected(stem, language);
    const readings = isKnown ? [] : [readingOf(stem, 1, language, index)];
    return { ...word, readings: readings.filter((reading) => reading.stem >= 0) };
  });
}

function readingOf(stem: string, quality: number, language: LabelLanguage, index: PhraseIndex): Reading {
  return { stem: index.stem(stem), root: index.root(rootOf(stem, language)), quality };
}

function partReadings(folded: string, language: LabelLanguage, index: PhraseIndex): Reading[] {
  if (language === 'en') return [];
  const parts = index.splitter.split(folded);
  if (parts.length < 2) return [];
  return parts.flatMap((part, at) =>
    part.length < SHORTEST_PART || isProtected(part, language)
      ? []
      : [readingOf(part, at === parts.length - 1 ? HEAD_QUALITY : MODIFIER_QUALITY, language, index)],
  );
}
