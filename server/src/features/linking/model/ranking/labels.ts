import type { ThesaurusConcept } from '../../../vocabulary/index.ts';
import { WORD_LANGUAGES, type WordLanguage } from '../words/index.ts';
import { type ReadTitle, TitleReader } from './title-reader.ts';

/** A name of a concept, read. */
export interface LabelRow {
  /** The concept's place among those that are ranked. */
  readonly concept: number;
  readonly text: string;
  readonly isPreferred: boolean;
  readonly title: ReadTitle;
}

/** The names of all concepts in one language. */
export interface Labels {
  readonly language: WordLanguage;
  readonly reader: TitleReader;
  readonly rows: readonly LabelRow[];
}

/** Reads what concepts are called in a language, the preferred name of each first. */
export function labelsIn(language: WordLanguage, concepts: readonly ThesaurusConcept[]): Labels {
  const named = concepts.flatMap(({ labels }, concept) =>
    labels
      .filter((label) => label.language === language)
      .map(({ text, kind }) => ({ concept, text, isPreferred: kind === 'PREFERRED' }))
      .sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred)),
  );
  const reader = new TitleReader(
    language,
    named.map(({ text }) => text),
  );
  return { language, reader, rows: named.map((row) => ({ ...row, title: reader.read(row.text) })) };
}

/** The names in every other language that can be read here and that any of the concepts has. */
export function labelsInOthers(language: WordLanguage, concepts: readonly ThesaurusConcept[]): LabelRow[] {
  return WORD_LANGUAGES.filter((other) => other !== language).flatMap((other) => [
    ...labelsIn(other, concepts).rows,
  ]);
}

/** The rows of each concept. */
export function rowsByConcept(rows: readonly LabelRow[], concepts: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: concepts }, () => []);
  for (const [at, { concept }] of rows.entries()) lists[concept]!.push(at);
  return lists;
}
