import { GRAM_SPACE, gramsOf } from '../words/index.ts';
import { Numbers } from '../labels/numbers.ts';
import { PostingLists } from '../labels/posting-lists.ts';
import { BestOf } from './best-of.ts';
import { editDistance, forgiven } from './edit-distance.ts';

/** Where a word stands: the number of the name, and whether it is the first word in it that means something. */
type Place = number;
const placeOf = (label: number, isFirst: boolean): Place => label * 2 + (isFirst ? 1 : 0);
export const labelAt = (place: Place): number => place >>> 1;
export const isFirstAt = (place: Place): boolean => (place & 1) === 1;

/** So many words that look alike are looked at closely. */
const LOOK_ALIKES = 48;

/** Every word of every name, whatever its language, folded and in alphabetical order, and the names it stands in. */
export class WordIndex {
  readonly words: readonly string[];
  readonly #places: PostingLists;
  readonly #grams: PostingLists;
  readonly #shared: Uint16Array;

  constructor(words: readonly string[], places: PostingLists, grams: PostingLists) {
    this.words = words;
    this.#places = places;
    this.#shared = new Uint16Array(words.length);
    this.#grams = grams;
  }

  /** Where a word stands, for labelAt and isFirstAt. */
  places(word: number): Uint32Array {
    return this.#places.of(word);
  }

  /** Whether some name has this word. */
  has(word: string): boolean {
    return this.words[this.#firstFrom(word)] === word;
  }

  /** The words that have this inside, not at their beginning; three letters or more. */
  *containing(typed: string): Generator<{ word: number; isEnding: boolean }> {
    // Whatever has it inside has each of its runs of letters: the rarest of them leaves few to look at.
    let fewest: Uint32Array | null = null;
    for (const gram of insideGrams(typed)) {
      const having = this.#grams.of(gram);
      if (!fewest || having.length < fewest.length) fewest = having;
    }
    for (const word of fewest ?? []) {
      const text = this.words[word] as string;
      const at = text.indexOf(typed, 1);
      if (at >= 0) yield { word, isEnding: at + typed.length === text.length };
    }
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
    const best = new BestOf(LOOK_ALIKES);
    for (const word of touched) {
      const runs = shared[word] as number;
      if (runs >= least)
        best.offer(word, runs - Math.abs((this.words[word] as string).length - typed.length) * 0.5);
    }
    for (const word of touched) shared[word] = 0;
    return best.inOrder().map(({ number }) => number);
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
  readonly #places = new Numbers();

  add(label: number, words: readonly string[]): void {
    words.forEach((word, at) => {
      let number = this.#numbers.get(word);
      if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
      this.#words.push(number);
      this.#places.push(placeOf(label, at === 0));
    });
  }

  /** The index of what was taken, in small steps. */
  *close(): Generator<void, WordIndex> {
    const sorted = yield* sortedInSteps([...this.#numbers.keys()]);
    const place = new Uint32Array(sorted.length);
    sorted.forEach((word, at) => (place[this.#numbers.get(word) as number] = at));
    yield;
    const places = yield* PostingLists.steps(sorted.length, this.#words.length, (at, put) =>
      put(place[this.#words.at(at)] as number, this.#places.at(at)),
    );
    const runs = yield* PostingLists.steps(GRAM_SPACE, sorted.length, (word, put) => {
      for (const gram of new Set(grams(sorted[word] as string))) put(gram, word);
    });
    return new WordIndex(sorted, places, runs);
  }
}

/** In alphabetical order, one first letter after the other. */
function* sortedInSteps(words: readonly string[]): Generator<void, string[]> {
  const byLetter = Map.groupBy(words, (word) => word.charAt(0));
  yield;
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    for (const word of (byLetter.get(letter) ?? []).sort()) sorted.push(word);
    yield;
  }
  return sorted;
}

function grams(word: string): number[] {
  return gramsOf([word], 2, 3);
}

/** Those runs of three letters that are no beginning and no end: the marks at both are left out. */
function insideGrams(word: string): number[] {
  return gramsOf([word], 3, 3).slice(1, -1);
}
