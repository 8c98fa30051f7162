import type { Thesaurus, ThesaurusConcept } from '../../../vocabulary/index.ts';
import { GRAM_SPACE, type WordLanguage } from '../words/index.ts';
import type { Families } from './families.ts';
import { type GroupLook, GroupReader } from './group-look.ts';
import { type LabelRow, type Labels, labelsIn, labelsInOthers, rowsByConcept } from './labels.ts';
import { MeaningReader } from './meaning-reader.ts';
import { MeaningSpace } from './meaning-space.ts';
import { Numbering } from './numbering.ts';
import { type Bag, SparseIndex } from './sparse-index.ts';
import { gramBag, joined, partBag, soundBag } from './title-bags.ts';
import type { ReadTitle } from './title-reader.ts';

/** What is looked at to find concepts for a title: each channel gives every concept a number from 0. */
export const CHANNELS = [
  'letters',
  'words',
  'wording',
  'foreign',
  'allWords',
  'allLetters',
  'meaning',
  'sound',
  'bestThree',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the channels say of one title. */
export interface Heard {
  readonly title: ReadTitle;
  /** By channel, a number for each concept. */
  readonly scores: Readonly<Record<Channel, Float32Array>>;
  /** For each own label: letters and words together, 0 to 2. */
  readonly wording: Float32Array;
  /** For each own label: runs of letters, and stems. */
  readonly letters: Float32Array;
  readonly words: Float32Array;
  /** What it says of whole groups. */
  readonly groups: GroupLook;
}

const COMMONEST_GRAM = 0.2;
/** Numbers from here on stand for words that no label has; they count as rare ones that are not found. */
const UNKNOWN = 1 << 30;

/** The indexes over the names of the concepts that are ranked, and the questions to them. */
export class Channels {
  readonly labels: Labels;
  readonly rowsOf: readonly (readonly number[])[];
  readonly #ownConcepts: Uint32Array;
  readonly #foreignConcepts: Uint32Array;
  readonly #numbers = new Numbering();
  readonly #letters: SparseIndex;
  readonly #words: SparseIndex;
  readonly #foreignLetters: SparseIndex;
  readonly #allWords: SparseIndex;
  readonly #allLetters: SparseIndex;
  readonly #meaning: MeaningReader;
  readonly #sound: MeaningReader;
  readonly #groups: GroupReader;
  readonly #concepts: number;

  constructor(
    thesaurus: Thesaurus,
    concepts: readonly ThesaurusConcept[],
    { language, families }: { language: WordLanguage; families: Families },
  ) {
    this.#concepts = concepts.length;
    this.labels = labelsIn(language, concepts);
    this.rowsOf = rowsByConcept(this.labels.rows, concepts.length);
    const foreign = labelsInOthers(language, concepts);
    this.#ownConcepts = conceptsOf(this.labels.rows);
    this.#foreignConcepts = conceptsOf(foreign);
    const grams = this.labels.rows.map(({ title }) => gramBag(title));
    const parts = this.labels.rows.map(({ title }) => partBag(title, (stem) => this.#numbers.of(stem)));
    const together = (bags: readonly Bag[]) =>
      this.rowsOf.map((rows) => joined(rows.map((row) => bags[row]!)));
    const space = this.#numbers.size;
    this.#letters = new SparseIndex(grams, { space: GRAM_SPACE, commonest: COMMONEST_GRAM });
    this.#allLetters = new SparseIndex(together(grams), { space: GRAM_SPACE, commonest: 0.3, length: 0.7 });
    this.#words = new SparseIndex(parts, { space });
    const ofConcepts = together(parts);
    this.#allWords = new SparseIndex(ofConcepts, { space, length: 0.6 });
    this.#foreignLetters = new SparseIndex(
      foreign.map(({ title }) => gramBag(title)),
      { space: GRAM_SPACE, commonest: 0.1 },
    );
    const places = new MeaningSpace(thesaurus, concepts);
    this.#groups = new GroupReader(families, ofConcepts, { ...places, space });
    const learn = (bagOf: (title: ReadTitle) => Bag, withTexts: boolean) =>
      new MeaningReader(places, thesaurus, concepts, { labels: this.labels, bagOf, withTexts });
    this.#meaning = learn((title) => partBag(title, (stem) => this.#numbers.of(stem)), true);
    this.#sound = learn(soundBag, false);
  }

  /** How rare a stem is among the labels: its inverse document frequency. */
  readonly rarity = (stem: string): number => {
    const number = this.#numbers.known(stem);
    return (
      (number === undefined ? undefined : this.#words.idf[number]) ?? Math.log(this.labels.rows.length + 1)
    );
  };

  hear(text: string): Heard {
    const title = this.labels.reader.read(text);
    const grams = gramBag(title);
    const stems = this.#stemsOf(title);
    const letters = scored(this.#letters, grams);
    const words = scored(this.#words, stems);
    const wording = letters.map((value, row) => value + words[row]!);
    const place = this.#meaning.placeOf(stems);
    return {
      title,
      groups: this.#groups.look(stems, place, this.#concepts),
      letters,
      words,
      wording,
      scores: {
        letters: this.#best(letters, this.#ownConcepts),
        words: this.#best(words, this.#ownConcepts),
        wording: this.#best(wording, this.#ownConcepts),
        foreign: this.#best(scored(this.#foreignLetters, grams), this.#foreignConcepts),
        allWords: scored(this.#allWords, stems),
        allLetters: scored(this.#allLetters, grams),
        meaning: this.#meaning.scoresAt(place),
        sound: this.#sound.scoresAt(this.#sound.placeOf(soundBag(title))),
        bestThree: this.#bestThree(wording),
      },
    };
  }

  #stemsOf(title: ReadTitle): Bag {
    const stems = partBag(title, (stem) => this.#numbers.known(stem));
    let unknown = UNKNOWN;
    for (const { stem, parts, isAside } of title.words)
      if (![stem, ...parts].some((part) => this.#numbers.known(part) !== undefined))
        stems.set(unknown++, isAside ? 0.5 : 1);
    return stems;
  }

  #best(scores: Float32Array, conceptOf: Uint32Array): Float32Array {
    const best = new Float32Array(this.#concepts);
    for (let row = 0; row < scores.length; row += 1) {
      const concept = conceptOf[row]!;
      if (scores[row]! > best[concept]!) best[concept] = scores[row]!;
    }
    return best;
  }

  /** The mean of each concept's best three labels. */
  #bestThree(wording: Float32Array): Float32Array {
    return Float32Array.from(this.rowsOf, (rows) => {
      let [first, second, third] = [0, 0, 0];
      for (const row of rows) {
        const value = wording[row]!;
        if (value > first) [first, second, third] = [value, first, second];
        else if (value > second) [second, third] = [value, second];
        else if (value > third) third = value;
      }
      return rows.length === 0 ? 0 : (first + second + third) / Math.min(3, rows.length);
    });
  }
}

function scored(index: SparseIndex, query: Bag): Float32Array {
  const scores = new Float32Array(index.rows);
  index.addScores(query, scores);
  return scores;
}

function conceptsOf(rows: readonly LabelRow[]): Uint32Array {
  return Uint32Array.from(rows, ({ concept }) => concept);
}
