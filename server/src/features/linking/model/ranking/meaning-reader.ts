import type { Thesaurus, ThesaurusConcept } from '../../../vocabulary/index.ts';
import type { LabelRow, Labels } from './labels.ts';
import type { MeaningSpace } from './meaning-space.ts';
import { ridge } from './ridge.ts';
import type { Bag } from './sparse-index.ts';
import type { ReadTitle } from './title-reader.ts';
import { unitLength } from './truncated-svd.ts';

const PENALTY = 0.3;
/** How much a description, and a skill's name, tells beside a concept's names. */
const DESCRIBED = 0.5;
const SKILL = 0.25;
/** A skill that more occupations need than these says nothing of any of them. */
const COMMON_SKILL = 60;

/** What a title is made of, as numbers. */
type BagOf = (title: ReadTitle) => Bag;

interface Example {
  bag: Bag;
  place: Float32Array;
  importance: number;
}

/**
 * Reads where in the space of meaning a text of one language points: each stem has a place, learnt from the names of
 * the concepts, from descriptions and from the skills' names as far as the thesaurus has them in that language.
 */
export class MeaningReader {
  readonly #stems: Float32Array;
  readonly #rarity: Float32Array;
  readonly #space: MeaningSpace;

  constructor(
    space: MeaningSpace,
    thesaurus: Thesaurus,
    concepts: readonly ThesaurusConcept[],
    { labels, bagOf, withTexts }: { labels: Labels; bagOf: BagOf; withTexts: boolean },
  ) {
    this.#space = space;
    const examples = [
      ...fromLabels(labels.rows, concepts, space, bagOf),
      ...(withTexts ? fromDescriptions(labels, concepts, space, bagOf) : []),
      ...(withTexts ? fromSkills(labels, thesaurus, space, bagOf) : []),
    ];
    const features = 1 + examples.reduce((most, { bag }) => Math.max(most, ...bag.keys()), -1);
    this.#rarity = rarityOf(examples, features);
    this.#stems = this.#learn(examples, features);
  }

  #learn(examples: readonly Example[], columns: number): Float32Array {
    const { dims } = this.#space;
    const targets = new Float32Array(examples.length * dims);
    for (const [at, { place }] of examples.entries()) targets.set(place, at * dims);
    return ridge(
      {
        targets,
        importance: Float32Array.from(examples, ({ importance }) => importance),
        rows: {
          columns,
          features: examples.map(({ bag }) => Int32Array.from(bag.keys())),
          weights: examples.map(({ bag }) => this.#weigh(bag)),
        },
      },
      dims,
      PENALTY,
    );
  }

  #weigh(bag: Bag): Float32Array {
    const weights = Float32Array.from(bag, ([stem, weight]) => weight * (this.#rarity[stem] ?? 0));
    unitLength(weights);
    return weights;
  }

  /** Where the text points: of length 1, or 0 when it says nothing. */
  placeOf(bag: Bag): Float32Array {
    const { dims } = this.#space;
    const place = new Float32Array(dims);
    for (const [stem, weight] of bag) {
      const rarity = weight * (this.#rarity[stem] ?? 0);
      if (rarity === 0) continue;
      for (let dim = 0; dim < dims; dim += 1) place[dim]! += rarity * this.#stems[stem * dims + dim]!;
    }
    unitLength(place);
    return place;
  }

  /** How near each concept lies to a place: cosines. */
  scoresAt(place: Float32Array): Float32Array {
    const { dims, places } = this.#space;
    const scores = new Float32Array(places.length / dims);
    for (let concept = 0; concept < scores.length; concept += 1) {
      let dot = 0;
      for (let dim = 0; dim < dims; dim += 1) dot += place[dim]! * places[concept * dims + dim]!;
      scores[concept] = Math.max(0, dot);
    }
    return scores;
  }
}

function fromLabels(
  rows: readonly LabelRow[],
  concepts: readonly ThesaurusConcept[],
  space: MeaningSpace,
  bagOf: BagOf,
): Example[] {
  const counts = new Map<number, number>();
  for (const { concept } of rows) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return rows.flatMap(({ concept, title }) => {
    const place = space.placeOf(concepts[concept]!.id);
    const bag = bagOf(title);
    return place ? [{ bag, place, importance: 1 / Math.sqrt(counts.get(concept)!) }] : [];
  });
}

function fromDescriptions(
  { language, reader }: Labels,
  concepts: readonly ThesaurusConcept[],
  space: MeaningSpace,
  bagOf: BagOf,
): Example[] {
  return concepts.flatMap(({ id, descriptions }) => {
    const text = descriptions[language];
    const place = space.placeOf(id);
    if (text === undefined || !place) return [];
    return [{ bag: bagOf(reader.read(text)), place, importance: DESCRIBED }];
  });
}

function fromSkills(
  { language, reader }: Labels,
  thesaurus: Thesaurus,
  space: MeaningSpace,
  bagOf: BagOf,
): Example[] {
  return thesaurus.concepts.flatMap(({ id, labels, descriptions }) => {
    const needed = thesaurus.occupationsOf(id).length;
    if (needed === 0 || needed > COMMON_SKILL) return [];
    const names = labels.filter((label) => label.language === language).map(({ text }) => text);
    const place = space.placeOf(id);
    if (names.length === 0 || !place) return [];
    const text = [...names.slice(0, 6), descriptions[language] ?? ''].join('. ');
    const bag = bagOf(reader.read(text));
    return [{ bag, place, importance: SKILL }];
  });
}

function rarityOf(examples: readonly Example[], stems: number): Float32Array {
  const frequency = new Uint32Array(stems);
  for (const { bag } of examples) for (const stem of bag.keys()) frequency[stem]! += 1;
  return Float32Array.from(frequency, (count) => Math.log((examples.length + 1) / (count + 0.5)));
}
