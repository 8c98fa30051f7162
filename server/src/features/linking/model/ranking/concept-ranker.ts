import type { Thesaurus, ThesaurusConcept } from '../../../vocabulary/index.ts';
import type { WordLanguage } from '../words/index.ts';
import { bestFor } from './alignment.ts';
import { Channels } from './channels.ts';
import trained from './coefficients.json' with { type: 'json' };
import { type Coefficients, pointsOf } from './coefficients.ts';
import { type Families, familiesOf } from './families.ts';
import { closestLabels, type ConceptFacts, type Features, featuresOf, type Seen } from './features.ts';
import { inOrder, type Pointed } from './order.ts';
import { shortlist } from './shortlist.ts';

/** Where in the text a word stands that speaks for a concept: from `start` up to, not including, `end`. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
}

/** A concept that a text may speak of. */
export interface RankedConcept {
  readonly conceptId: string;
  /** How probable it is that this one is meant, 0 to 1, given that one of those found is. */
  readonly score: number;
  /** What the concept is called in the words nearest to the text. */
  readonly label: string;
  readonly evidence: readonly Evidence[];
}

/** A candidate with the numbers its place in the ranking comes from. */
export interface Candidate {
  readonly conceptId: string;
  readonly isGroup: boolean;
  readonly features: Features;
}

export interface ConceptRankerOptions {
  /** The language of the texts. */
  readonly language: WordLanguage;
  /** Which concepts are ranked; without it the occupations and their groups. */
  readonly ranks?: (concept: ThesaurusConcept) => boolean;
  /** Without it those that were trained and reviewed. */
  readonly coefficients?: Coefficients;
}

const EVIDENT = 0.8;

/**
 * Finds the concepts that a title speaks of, by its words, their parts and letters, by what it would mean in other
 * languages, and by what stands near in the thesaurus. Built once for a thesaurus, then asked often. Deterministic.
 */
export class ConceptRanker {
  readonly language: WordLanguage;
  readonly #concepts: readonly ThesaurusConcept[];
  readonly #channels: Channels;
  readonly #families: Families;
  readonly #facts: readonly ConceptFacts[];
  readonly #coefficients: Coefficients;
  readonly #at: ReadonlyMap<string, number>;

  constructor(
    thesaurus: Thesaurus,
    { language, ranks = isOccupation, coefficients = trained }: ConceptRankerOptions,
  ) {
    this.language = language;
    this.#concepts = thesaurus.concepts.filter(ranks);
    this.#at = new Map(this.#concepts.map(({ id }, at) => [id, at]));
    this.#families = familiesOf(thesaurus, this.#concepts);
    this.#channels = new Channels(thesaurus, this.#concepts, { language, families: this.#families });
    this.#facts = this.#concepts.map(({ id, labels }) => ({
      narrower: thesaurus.narrowerOf(id).length,
      skills: thesaurus.skillsOf(id).length,
      foreignLabels: labels.filter((label) => label.language !== language).length,
    }));
    this.#coefficients = coefficients;
  }

  /** The `count` concepts the text most probably speaks of, the most probable first. */
  rank(text: string, count: number): RankedConcept[] {
    return this.#rank(this.#look(text), count);
  }

  #rank(seen: Seen, count: number): RankedConcept[] {
    const ranked = inOrder(
      seen.list.concepts.map((concept) => ({
        concept,
        isGroup: this.#families.isGroup[concept] === 1,
        points: pointsOf(featuresOf(concept, seen), this.#coefficients),
      })),
    );
    const scores = scoresOf(ranked);
    return ranked.slice(0, count).map(({ concept }, at) => ({
      conceptId: this.#concepts[concept]!.id,
      score: scores[at]!,
      label: this.#labelOf(concept, seen),
      evidence: evidenceFor(concept, seen),
    }));
  }

  /** The same with all names of each concept in the language of the texts, the one nearest to the text first. */
  rankWithLabels(text: string, count: number): (RankedConcept & { labels: string[] })[] {
    const seen = this.#look(text);
    return this.#rank(seen, count).map((ranked) => ({
      ...ranked,
      labels: closestLabels(this.#at.get(ranked.conceptId)!, seen, Infinity).map((label) => label.text),
    }));
  }

  /** The candidates for a text with their features: what a ranking is trained on, and explained by. */
  candidates(text: string): Candidate[] {
    const seen = this.#look(text);
    return seen.list.concepts.map((concept) => ({
      conceptId: this.#concepts[concept]!.id,
      isGroup: this.#families.isGroup[concept] === 1,
      features: featuresOf(concept, seen),
    }));
  }

  #look(text: string): Seen {
    const heard = this.#channels.hear(text);
    const families = this.#families;
    return {
      heard,
      families,
      list: shortlist(heard, families),
      channels: this.#channels,
      facts: this.#facts,
    };
  }

  #labelOf(concept: number, seen: Seen): string {
    return closestLabels(concept, seen, 1)[0]?.text ?? this.#concepts[concept]!.labels[0]?.text ?? '';
  }
}

/** Probabilities that never rise along the order: a group that stands below another has no more than it. */
function scoresOf(ranked: readonly Pointed[]): number[] {
  let most = ranked[0]?.points ?? 0;
  const points = ranked.map((candidate) => (most = Math.min(most, candidate.points)));
  const shares = points.map((value) => Math.exp(value - (points[0] ?? 0)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

function isOccupation({ scheme }: ThesaurusConcept): boolean {
  return scheme === 'OCCUPATION';
}

/** The words of the text that the concept's nearest name answers. */
function evidenceFor(concept: number, seen: Seen): Evidence[] {
  const label = closestLabels(concept, seen, 1)[0];
  if (!label) return [];
  return seen.heard.title.words
    .filter(({ stem, parts }) => [stem, ...parts].some((part) => bestFor(part, label.title) >= EVIDENT))
    .map(({ start, end }) => ({ start, end }));
}
