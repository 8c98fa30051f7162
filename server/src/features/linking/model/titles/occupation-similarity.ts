import type { Thesaurus } from '../../../vocabulary/index.ts';
import type { WordLanguage } from '../words/index.ts';
import { LabelLinks, type LinkedOccupation } from './label-links.ts';
import { namedOccupations } from './named-occupations.ts';
import { OccupationSpace } from './occupation-space.ts';
import { Rarity, shared, unit } from './rarity.ts';
import SETTINGS from './similarity-weights.json' with { type: 'json' };
import { topShared } from './top-shared.ts';
import { FeatureReader, type Features, type TitleFeatures } from './title-features.ts';

const { weights: WEIGHTS, links: LINKS, levelWeight: LEVEL_WEIGHT } = SETTINGS;
const MOST_EVIDENCE = 5;

/** What a title was understood as; kept by whoever compares it with many. */
export interface TitleMeaning {
  readonly linked: readonly LinkedOccupation[];
  readonly vectors: Readonly<Record<keyof typeof WEIGHTS, Features>>;
}

/** How alike two titles are: 0…1, and the points each part gave, which sum to the score. */
export interface TitleLikeness {
  readonly score: number;
  readonly parts: { readonly concepts: number; readonly skills: number; readonly wording: number };
}

/** What a likeness stands on, most telling first. */
export interface LikenessEvidence {
  /** Occupations both titles may mean. */
  readonly occupationIds: readonly string[];
  /** Skills both would need. */
  readonly skillIds: readonly string[];
  /** Stems of words that both have. */
  readonly words: readonly string[];
}

export interface SimilarityOptions {
  readonly language: WordLanguage;
  /** Titles at hand, such as all that are to be compared: words that many of them have tell less. */
  readonly seen?: readonly string[];
}

/**
 * How alike the work behind two titles is: the occupations each may mean, the skills those need, the groups they stand
 * in, and the wording. A weighted sum of five cosines, nothing else. Sex, age, names and levels never count towards the
 * occupations; levels count a little towards the wording.
 */
export class OccupationSimilarity {
  readonly #reader: FeatureReader;
  readonly #links: LabelLinks;
  readonly #space: OccupationSpace;
  readonly #occupationIds: readonly string[];
  readonly #letters = new Rarity();
  readonly #words = new Rarity();

  /** Reads every name of an occupation in the language: a second or two with all of ESCO, so build it once. */
  constructor(thesaurus: Thesaurus, { language, seen = [] }: SimilarityOptions) {
    const occupations = namedOccupations(thesaurus, language);
    const titles = [...occupations.flatMap(({ names }) => names), ...seen];
    this.#occupationIds = occupations.map(({ id }) => id);
    this.#reader = new FeatureReader(language, titles);
    this.#links = new LabelLinks(occupations, this.#reader, LINKS);
    this.#space = new OccupationSpace(thesaurus, this.#occupationIds);
    for (const title of titles) this.#count(this.#reader.read(title, LEVEL_WEIGHT));
  }

  #count({ grams, stems }: TitleFeatures): void {
    this.#letters.count(grams);
    this.#words.count(stems);
  }

  /** What a title is understood as. */
  read(title: string): TitleMeaning {
    const linked = this.#links.link(this.#reader.read(title, 0));
    const { grams, stems } = this.#reader.read(title, LEVEL_WEIGHT);
    return {
      linked,
      vectors: {
        occupations: unit(new Map(linked.map(({ occupation, share }) => [occupation, share]))),
        groups: this.#space.groupsOf(linked),
        skills: this.#space.skillsOf(linked),
        letters: this.#letters.weigh(grams),
        words: this.#words.weigh(stems),
      },
    };
  }

  /** The occupations a title may mean, likeliest first; their shares sum to 1. */
  occupationsOf({ linked }: TitleMeaning): { conceptId: string; share: number }[] {
    return linked.map(({ occupation, share }) => ({
      conceptId: this.#occupationIds[occupation] ?? '',
      share,
    }));
  }

  /** How alike two titles are that were read before: quick enough for every pair of a hundred and three thousand. */
  compare(a: TitleMeaning, b: TitleMeaning): TitleLikeness {
    const weight = knownWeight(a, b);
    const points = (part: keyof typeof WEIGHTS) =>
      weight === 0 ? 0 : (WEIGHTS[part] * shared(a.vectors[part], b.vectors[part])) / weight;
    const parts = {
      concepts: points('occupations') + points('groups'),
      skills: points('skills'),
      wording: points('letters') + points('words'),
    };
    return { score: parts.concepts + parts.skills + parts.wording, parts };
  }

  /** How alike two titles are, and why. */
  of(titleA: string, titleB: string): TitleLikeness & { evidence: LikenessEvidence } {
    const [a, b] = [this.read(titleA), this.read(titleB)];
    const top = (part: keyof typeof WEIGHTS) => topShared(a.vectors[part], b.vectors[part], MOST_EVIDENCE);
    return {
      ...this.compare(a, b),
      evidence: {
        occupationIds: top('occupations').map((number) => this.#occupationIds[number] ?? ''),
        skillIds: top('skills').map((number) => this.#space.skillIds[number] ?? ''),
        words: top('words').map((number) => this.#reader.stem(number)),
      },
    };
  }
}

/** The weight of all parts of which at least one of the two titles tells something. */
function knownWeight(a: TitleMeaning, b: TitleMeaning): number {
  let sum = 0;
  for (const part of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])
    if (a.vectors[part].size > 0 || b.vectors[part].size > 0) sum += WEIGHTS[part];
  return sum;
}
