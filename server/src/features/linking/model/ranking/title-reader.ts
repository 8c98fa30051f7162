import { CompoundSplitter, stemOf, wordsOf, type Word, type WordLanguage } from '../words/index.ts';

/** A word of a title with the parts it is made of. */
export interface TitleWord extends Word {
  /** The stems of its parts, the head last; one part when it is no compound. */
  readonly parts: readonly string[];
}

/** A title as the ranking reads it. */
export interface ReadTitle {
  readonly words: readonly TitleWord[];
  /** Its stems in a row: two titles that say the same have the same. */
  readonly key: string;
}

/** Reads titles of one language; learns from the titles themselves which words stand alone and so can be parts. */
export class TitleReader {
  readonly language: WordLanguage;
  readonly #splitter: CompoundSplitter;

  constructor(language: WordLanguage, titles: Iterable<string>) {
    this.language = language;
    const counts = new Map<string, number>();
    for (const title of titles)
      for (const { stem } of wordsOf(title, language)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    this.#splitter = new CompoundSplitter(language, counts, (part) => stemOf(part, language));
  }

  read(title: string): ReadTitle {
    const words = wordsOf(title, this.language).map((word) => ({
      ...word,
      parts: this.#parts(word),
    }));
    return { words, key: words.map(({ stem }) => stem).join(' ') };
  }

  #parts(word: Word): readonly string[] {
    if (this.language === 'en') return [word.stem];
    const parts = this.#splitter.split(word.folded);
    return parts.length > 1 ? parts : [word.stem];
  }
}
