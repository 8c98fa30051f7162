import { GRAM_SPACE, gramsOf } from '../words/index.ts';
import { Numbers } from '../labels/numbers.ts';
import { PostingLists } from '../labels/posting-lists.ts';
import { editDistance, forgiven } from './edit-distance.ts';

/** Where a word stands in a name. */
export interface WordPlace {
  readonly label: number;
  /** It is the first word that means something. */
  readonly isFirst: boolean;
}

/** So many words that look alike are looked at closely. */
const LOOK_ALIKES = 48;

/** Every word of every name, whatever its language, folded and in alphabetical order, and the names it stands in. */
export class WordIndex {
  readonly words: readonly string[];
  readonly #places: PostingLists;
  readonly #grams: PostingLists;
  readonly #shared: Uint16Array;

  constructor(words: readonly string[], places: PostingLists) {
    this.words = words;
    this.#places = places;
    this.#shared = new Uint16Array(words.length);
    this.#grams = new PostingLists(GRAM_SPACE, (put) =>
      words.forEach((word, number) => {
        for (const gram of new Set(grams(word))) put(gram, number);
      }),
    );
  }

  /** Calls back with the names that a word stands in, and whether it begins them. */
  places(word: number, see: (label: number, isFirst: boolean) => void): void {
    for (const place of this.#places.of(word)) see(place >>> 1, (place & 1) === 1);
  }

  /** From the first word that begins so, up to the first that does not. */
  beginningWith(beginning: string): { from: number; to: number } {
    return { from: this.#firstFrom(beginning), to: this.#firstFrom(`${beginning}\uffff`) };
  }

  /** The words that only mistakes in typing keep apart from this one, with how many. */
  lookAlikes(typed: string, asBeginning: boolean): { word: number; mistakes: number }[] {
    const most = forgiven(typed);
    if (most === 0) return [];
    return this.#mostShared(typed).flatMap((word) => {
      const mistakes = editDistance(typed, this.words[word] ?? '', most, asBeginning);
      return mistakes > most || mistakes === 0 ? [] : [{ word, mistakes }];
    });
  }

  #mostShared(typed: string): number[] {
    const shared = this.#shared;
    const touched: number[] = [];
    for (const gram of new Set(grams(typed)))
      for (const word of this.#grams.of(gram)) {
        if (shared[word] === 0) touched.push(word);
        shared[word] = (shared[word] as number) + 1;
      }
    const least = touched.length > LOOK_ALIKES ? 2 : 1;
    const likeness = (word: number) =>
      (shared[word] as number) - Math.abs((this.words[word] as string).length - typed.length) * 0.5;
    const best = touched
      .filter((word) => (shared[word] as number) >= least)
      .map((word) => ({ word, likeness: likeness(word) }))
      .sort((a, b) => b.likeness - a.likeness || a.word - b.word)
      .slice(0, LOOK_ALIKES)
      .map(({ word }) => word);
    for (const word of touched) shared[word] = 0;
    return best;
  }

  #firstFrom(text: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Takes the words of all names, one name after another. */
export class WordIndexBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Numbers();
  readonly #labels = new Numbers();

  add(label: number, words: readonly string[]): void {
    words.forEach((word, at) => {
      let number = this.#numbers.get(word);
      if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
      this.#words.push(number);
      this.#labels.push(label * 2 + (at === 0 ? 1 : 0));
    });
  }

  close(): WordIndex {
    const sorted = [...this.#numbers.keys()].sort();
    const place = new Uint32Array(sorted.length);
    sorted.forEach((word, at) => (place[this.#numbers.get(word) as number] = at));
    const places = new PostingLists(sorted.length, (put) => {
      for (let at = 0; at < this.#words.length; at += 1)
        put(place[this.#words.at(at)] as number, this.#labels.at(at));
    });
    return new WordIndex(sorted, places);
  }
}

function grams(word: string): number[] {
  return gramsOf([word], 2, 3);
}
