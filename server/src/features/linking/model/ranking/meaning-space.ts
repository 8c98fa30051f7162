import type { Thesaurus, ThesaurusConcept } from '../../../vocabulary/index.ts';
import { WORD_LANGUAGES, wordsOf, type WordLanguage } from '../words/index.ts';
import { Numbering } from './numbering.ts';
import { TitleReader } from './title-reader.ts';
import { placesOf, type SparseRows, unitLength } from './truncated-svd.ts';

const DIMS = 160;
/** What one mention of a thing counts for where a concept stands. */
const COUNTS = { word: 1, part: 0.7, described: 0.5, essential: 1.5, optional: 0.7, group: 1.5 };
const RAREST = 2;
const COMMONEST = 0.2;

/**
 * A place for each concept, so that concepts lie near each other that have words of any language, skills or groups in
 * common: latent semantic analysis (Deerwester et al. 1990) over the thesaurus itself. Nothing is learnt elsewhere.
 */
export class MeaningSpace {
  readonly dims = DIMS;
  /** The places of the concepts, one after the other, each of length 1. */
  readonly places: Float32Array;
  readonly #at: ReadonlyMap<string, number>;
  readonly #thesaurus: Thesaurus;

  constructor(thesaurus: Thesaurus, concepts: readonly ThesaurusConcept[]) {
    this.#thesaurus = thesaurus;
    this.#at = new Map(concepts.map(({ id }, at) => [id, at]));
    this.places = placesOf(featuresOf(thesaurus, concepts), DIMS);
  }

  /** Where a concept stands; a skill stands amid the occupations that need it. Null when nobody knows. */
  placeOf(conceptId: string): Float32Array | null {
    const at = this.#at.get(conceptId);
    if (at !== undefined) return this.places.subarray(at * DIMS, (at + 1) * DIMS);
    const edges = this.#thesaurus.occupationsOf(conceptId);
    if (edges.length === 0) return null;
    const place = new Float32Array(DIMS);
    for (const { occupationId, isEssential } of edges) {
      const from = (this.#at.get(occupationId) ?? -1) * DIMS;
      if (from < 0) continue;
      const weight = isEssential ? 1 : 0.5;
      for (let dim = 0; dim < DIMS; dim += 1) place[dim]! += weight * this.places[from + dim]!;
    }
    unitLength(place);
    return place;
  }
}

function featuresOf(thesaurus: Thesaurus, concepts: readonly ThesaurusConcept[]): SparseRows {
  const numbers = new Numbering();
  const readers = readersOf(concepts);
  const bags = concepts.map((concept) => featureCounts(thesaurus, concept, readers, numbers));
  const frequency = new Uint32Array(numbers.size);
  for (const bag of bags) for (const feature of bag.keys()) frequency[feature]! += 1;
  const rows = bags.map((bag) => {
    const kept = [...bag].filter(
      ([feature]) => frequency[feature]! >= RAREST && frequency[feature]! <= COMMONEST * concepts.length,
    );
    const weights = Float32Array.from(
      kept,
      ([feature, count]) => Math.log1p(count) * Math.log(concepts.length / frequency[feature]!),
    );
    unitLength(weights);
    return { features: Int32Array.from(kept, ([feature]) => feature), weights };
  });
  return {
    columns: numbers.size,
    features: rows.map(({ features }) => features),
    weights: rows.map(({ weights }) => weights),
  };
}

function readersOf(concepts: readonly ThesaurusConcept[]): ReadonlyMap<string, TitleReader> {
  return new Map(
    WORD_LANGUAGES.map((language) => [
      language,
      new TitleReader(
        language,
        concepts.flatMap(({ labels }) =>
          labels.flatMap((label) => (label.language === language ? [label.text] : [])),
        ),
      ),
    ]),
  );
}

function featureCounts(
  thesaurus: Thesaurus,
  concept: ThesaurusConcept,
  readers: ReadonlyMap<string, TitleReader>,
  numbers: Numbering,
): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (name: string, count: number) => {
    const number = numbers.of(name);
    counts.set(number, (counts.get(number) ?? 0) + count);
  };
  for (const { language, text } of concept.labels)
    for (const { stem, parts } of readers.get(language)?.read(text).words ?? []) {
      add(`${language}:${stem}`, COUNTS.word);
      if (parts.length > 1) for (const part of parts) add(`${language}:${part}`, COUNTS.part);
    }
  for (const [language, text] of Object.entries(concept.descriptions))
    for (const { stem } of wordsOf(text, language as WordLanguage))
      add(`${language}:${stem}`, COUNTS.described);
  for (const { skillId, isEssential } of thesaurus.skillsOf(concept.id))
    add(`skill:${skillId}`, isEssential ? COUNTS.essential : COUNTS.optional);
  for (const id of ancestorsOf(thesaurus, concept)) add(`group:${id}`, COUNTS.group);
  return counts;
}

function ancestorsOf(thesaurus: Thesaurus, concept: ThesaurusConcept): ReadonlySet<string> {
  const ancestors = new Set(concept.isGroup ? [concept.id] : []);
  let at: ThesaurusConcept | null = concept;
  while (at?.broaderIds[0] !== undefined && !ancestors.has(at.broaderIds[0])) {
    ancestors.add(at.broaderIds[0]);
    at = thesaurus.concept(at.broaderIds[0]);
  }
  return ancestors;
}
