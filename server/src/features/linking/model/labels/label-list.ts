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

/** Every name of every concept people can choose, numbered. The words themselves stay in the thesaurus. */
export class LabelList {
  readonly concepts: readonly ThesaurusConcept[];
  readonly count: number;
  readonly #concept: Uint32Array;
  readonly #ordinal: Uint16Array;
  readonly #language: Uint8Array;
  readonly #kind: Uint8Array;

  constructor(thesaurus: Thesaurus) {
    this.concepts = thesaurus.concepts.filter(({ isGroup }) => !isGroup);
    const known = this.concepts.map(({ labels }) => labels.map(({ language }) => languageNumber(language)));
    const count = known.reduce((sum, languages) => sum + languages.filter((it) => it >= 0).length, 0);
    this.count = count;
    this.#concept = new Uint32Array(count);
    this.#ordinal = new Uint16Array(count);
    this.#language = new Uint8Array(count);
    this.#kind = new Uint8Array(count);
    let label = 0;
    this.concepts.forEach(({ labels }, concept) =>
      labels.forEach(({ language, kind }, ordinal) => {
        if (languageNumber(language) < 0) return;
        this.#concept[label] = concept;
        this.#ordinal[label] = ordinal;
        this.#language[label] = languageNumber(language);
        this.#kind[label] = KINDS.indexOf(kind);
        label += 1;
      }),
    );
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
