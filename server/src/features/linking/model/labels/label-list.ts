import type { Thesaurus, ThesaurusConcept } from '../../../vocabulary/index.ts';

/** The languages whose names are read; a concept may have others. */
export const LABEL_LANGUAGES = ['da', 'en', 'de'] as const;
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

/** Something for each of these languages. */
export function ofEachLanguage<Value>(
  make: (language: LabelLanguage) => Value,
): Readonly<Record<LabelLanguage, Value>> {
  return { da: make('da'), en: make('en'), de: make('de') };
}

const KINDS = ['PREFERRED', 'ALTERNATIVE', 'HIDDEN'] as const;

/** So many concepts are taken between two pauses: some milliseconds of work. */
const CONCEPTS_AT_A_TIME = 500;

/** Every name of every concept people can choose, numbered. The words themselves stay in the thesaurus. */
export class LabelList {
  readonly concepts: readonly ThesaurusConcept[];
  readonly count: number;
  readonly #concept: Uint32Array;
  readonly #ordinal: Uint16Array;
  readonly #language: Uint8Array;
  readonly #kind: Uint8Array;

  private constructor(concepts: readonly ThesaurusConcept[], count: number) {
    this.concepts = concepts;
    this.count = count;
    this.#concept = new Uint32Array(count);
    this.#ordinal = new Uint16Array(count);
    this.#language = new Uint8Array(count);
    this.#kind = new Uint8Array(count);
  }

  /** Makes one in small steps, so that others can work in between. */
  static *steps(thesaurus: Thesaurus): Generator<void, LabelList> {
    const concepts = thesaurus.concepts.filter(({ isGroup }) => !isGroup);
    let count = 0;
    for (const [number, { labels }] of concepts.entries()) {
      count += labels.filter(({ language }) => languageNumber(language) >= 0).length;
      if (number % CONCEPTS_AT_A_TIME === 0) yield;
    }
    const list = new LabelList(concepts, count);
    let label = 0;
    for (let number = 0; number < concepts.length; number += 1) {
      label = list.#take(number, label);
      if (number % CONCEPTS_AT_A_TIME === 0) yield;
    }
    return list;
  }

  /** Numbers the names of a concept from `first` on; answers the number that comes next. */
  #take(concept: number, first: number): number {
    let label = first;
    for (const [ordinal, { language, kind }] of (this.concepts[concept]?.labels ?? []).entries()) {
      const number = languageNumber(language);
      if (number < 0) continue;
      this.#concept[label] = concept;
      this.#ordinal[label] = ordinal;
      this.#language[label] = number;
      this.#kind[label] = KINDS.indexOf(kind);
      label += 1;
    }
    return label;
  }

  /** The number of the concept a name belongs to: its place in `concepts`. */
  conceptNumber(label: number): number {
    return this.#concept[label] as number;
  }

  concept(label: number): ThesaurusConcept {
    return this.concepts[this.conceptNumber(label)] as ThesaurusConcept;
  }

  text(label: number): string {
    return this.concept(label).labels[this.#ordinal[label] as number]?.text ?? '';
  }

  language(label: number): LabelLanguage {
    return LABEL_LANGUAGES[this.#language[label] as number] ?? 'da';
  }

  kind(label: number): (typeof KINDS)[number] {
    return KINDS[this.#kind[label] as number] ?? 'HIDDEN';
  }
}

function languageNumber(language: string): number {
  return LABEL_LANGUAGES.indexOf(language as LabelLanguage);
}
