import { type Bag, bagOf, SparseIndex } from '../ranking/sparse-index.ts';
import { top } from '../ranking/top.ts';
import { GRAM_SPACE } from '../words/index.ts';
import type { FeatureReader, TitleFeatures } from './title-features.ts';

/** Runs of letters and stems that a larger share of all texts have tell nothing and cost most. */
const COMMONEST_GRAM = 0.05;
const COMMONEST_STEM = 0.3;

/** An occupation a title may mean, and how likely among those listed; the likelihoods sum to 1. */
export interface LinkedOccupation {
  readonly occupation: number;
  readonly share: number;
}

export interface LinkSettings {
  /** How many occupations a title may mean. */
  readonly most: number;
  /** How quickly a worse label counts less: a label worse by this much counts 1/e. */
  readonly softness: number;
  /** How much of a name's score comes from runs of letters; the rest comes from stems. */
  readonly letters: number;
  /** How much what is told about an occupation counts beside its best name. */
  readonly about: number;
}

/** What is known of an occupation in words. */
export interface NamedOccupation {
  readonly id: string;
  readonly names: readonly string[];
  /** What it is described by, and the skills it always needs. */
  readonly about: readonly string[];
}

/**
 * Titles → occupations, by the likeness of the title to the name of an occupation that is most like it, and to what is
 * told about the occupation.
 */
export class LabelLinks {
  readonly #grams: SparseIndex;
  readonly #stems: SparseIndex;
  readonly #about: SparseIndex;
  readonly #occupationOf: Uint32Array;
  readonly #scores: Float32Array;
  readonly #best: Float32Array;
  readonly #settings: LinkSettings;

  constructor(occupations: readonly NamedOccupation[], reader: FeatureReader, settings: LinkSettings) {
    const names = occupations.flatMap((one) => one.names.map((name) => reader.read(name, 0)));
    const about = readAbout(occupations, reader);
    const stems = { space: reader.stemCount };
    this.#grams = new SparseIndex(
      names.map(({ grams }) => grams),
      { space: GRAM_SPACE, commonest: COMMONEST_GRAM },
    );
    this.#stems = new SparseIndex(
      names.map((name) => name.stems),
      stems,
    );
    this.#about = new SparseIndex(about, { ...stems, commonest: COMMONEST_STEM });
    this.#occupationOf = Uint32Array.from(occupations.flatMap(({ names: own }, at) => own.map(() => at)));
    this.#scores = new Float32Array(names.length);
    this.#best = new Float32Array(occupations.length);
    this.#settings = settings;
  }

  /** The occupations a title most likely means, likeliest first; none when it shares nothing with any of them. */
  link(title: TitleFeatures): LinkedOccupation[] {
    this.#score(title);
    const places = top(this.#best, this.#settings.most);
    const highest = this.#best[places[0] ?? 0] ?? 0;
    const weights = places.map((at) => Math.exp((this.#best[at]! - highest) / this.#settings.softness));
    const sum = weights.reduce((a, b) => a + b, 0);
    return places.map((occupation, at) => ({ occupation, share: weights[at]! / sum }));
  }

  /** Leaves in #best how like the title each occupation is: its best name, and what is told about it. */
  #score({ grams, stems }: TitleFeatures): void {
    const { letters, about } = this.#settings;
    this.#scores.fill(0);
    this.#best.fill(0);
    this.#grams.addScores(grams, this.#scores, letters);
    this.#stems.addScores(stems, this.#scores, 1 - letters);
    for (let name = 0; name < this.#scores.length; name += 1) {
      const occupation = this.#occupationOf[name]!;
      if (this.#scores[name]! > this.#best[occupation]!) this.#best[occupation] = this.#scores[name]!;
    }
    this.#about.addScores(stems, this.#best, about);
  }
}

/** What is told about each occupation as stems; a skill that many need is read once. */
function readAbout(occupations: readonly NamedOccupation[], reader: FeatureReader): Bag[] {
  const read = new Map<string, readonly number[]>();
  const stemsOf = (text: string) => {
    let stems = read.get(text);
    if (!stems) read.set(text, (stems = reader.stems(text)));
    return stems;
  };
  return occupations.map(({ about }) => bagOf(about.flatMap(stemsOf)));
}
