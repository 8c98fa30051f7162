import { TitleReader } from '../ranking/title-reader.ts';
import { fold, gramsOf, neutralWord, wordsOf, type WordLanguage } from '../words/index.ts';
import { longFormOf, spellOut } from './short-forms.ts';
import { isLevelWord, isPersonWord } from './side-words.ts';

/** Numbered features with a weight each. */
export type Features = Map<number, number>;

/** What a title is made of. */
export interface TitleFeatures {
  /** Runs of letters. */
  readonly grams: Features;
  /** Stems of words and of the parts of compounds, by their number. */
  readonly stems: Features;
}

interface Part {
  readonly folded: string;
  readonly stems: readonly string[];
  readonly weight: number;
}

/** Reads titles into features; every stem it meets gets a number. */
export class FeatureReader {
  readonly #reader: TitleReader;
  readonly #language: WordLanguage;
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];

  /** @param known titles whose words show which words stand alone and so can be parts of compounds */
  constructor(language: WordLanguage, known: Iterable<string>) {
    this.#language = language;
    this.#reader = new TitleReader(language, known);
  }

  /** How many stems have a number so far. */
  get stemCount(): number {
    return this.#stems.length;
  }

  /** The stem of a number. */
  stem(number: number): string {
    return this.#stems[number] ?? '';
  }

  /**
   * @param levelWeight how much a word of level counts: 0 leaves it out, unless the title says nothing else
   */
  read(title: string, levelWeight: number): TitleFeatures {
    const all = this.#parts(title, levelWeight);
    const some = all.filter(({ weight }) => weight > 0);
    const parts = some.length > 0 ? some : all.map((part) => ({ ...part, weight: 1 }));
    const grams: Features = new Map();
    const stems: Features = new Map();
    for (const { folded, stems: own, weight } of parts) {
      for (const gram of gramsOf([folded])) add(grams, gram, weight);
      for (const stem of own) add(stems, this.#numberOf(stem), weight);
    }
    for (const features of [grams, stems])
      for (const [feature, count] of features) if (count > 1) features.set(feature, 1 + Math.log(count));
    return { grams, stems };
  }

  /** The stems of a text alone, by their number, as often as they stand there. */
  stems(text: string): number[] {
    return this.#parts(text, 1).flatMap(({ stems }) => stems.map((stem) => this.#numberOf(stem)));
  }

  #parts(title: string, levelWeight: number): Part[] {
    const language = this.#language;
    const plain = spellOut(title, language);
    return this.#reader.read(plain).words.flatMap(({ folded, parts, start, end }, at): Part[] => {
      if (isPersonWord(folded, language)) return [];
      const long = longFormOf(folded, language);
      const words =
        long === null
          ? [{ folded: fold(neutralWord(plain.slice(start, end), language)), stems: parts }]
          : wordsOf(long, language).map((word) => ({ folded: word.folded, stems: [word.stem] }));
      return words.map((word) => ({
        ...word,
        weight: isLevelWord(word.folded, at === 0, language) ? levelWeight : 1,
      }));
    });
  }

  #numberOf(stem: string): number {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      this.#numbers.set(stem, (number = this.#stems.length));
      this.#stems.push(stem);
    }
    return number;
  }
}

function add(features: Features, feature: number, weight: number): void {
  features.set(feature, (features.get(feature) ?? 0) + weight);
}
