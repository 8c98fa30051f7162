import {
  type Thesaurus,
  type ThesaurusConcept,
  Thesaurus as Concepts,
} from '../../features/vocabulary/model/thesaurus.ts';
import type { ConceptRanker } from '../../features/linking/model/ranking/concept-ranker.ts';
import type { WordLanguage } from '../../features/linking/model/words/index.ts';
import type { GivenTitle } from './titles-layout.ts';
import { tsvRows } from './tsv-files.ts';

/** A folder as the MELO benchmark lays it out: queries.tsv, corpus_elements.tsv, concept_mapping.tsv. */
export interface MeloFolder {
  readonly queries: readonly GivenTitle[];
  readonly corpus: readonly GivenTitle[];
  /** The concept each corpus element is a name of. */
  readonly conceptOf: ReadonlyMap<string, string>;
}

/** Reads such a folder. What experts annotated is not looked at. */
export function readMeloFolder(folder: string): MeloFolder {
  const titles = (name: string) => tsvRows(folder, name, 2).map(([id = '', text = '']) => ({ id, text }));
  return {
    queries: titles('queries.tsv'),
    corpus: titles('corpus_elements.tsv'),
    conceptOf: new Map(tsvRows(folder, 'concept_mapping.tsv', 2).map(([id = '', uri = '']) => [id, uri])),
  };
}

/**
 * The thesaurus such a folder is ranked with: its concepts, called in the language of the queries what the corpus
 * calls them, and everything else that is known of them.
 */
export function meloThesaurus(
  folder: MeloFolder,
  known: Thesaurus | null,
  language: WordLanguage,
): Thesaurus {
  const names = namesByConcept(folder);
  const own = [...names].map(([uri, texts]) => conceptWith(uri, texts, known?.byUri(uri) ?? null, language));
  const ids = new Set(own.map(({ id }) => id));
  const others = (known?.concepts ?? []).filter(({ id }) => !ids.has(id));
  const edges = own.flatMap(({ id }) => known?.skillsOf(id) ?? []);
  return new Concepts(known?.version ?? 'none', [...own, ...others], edges);
}

/** Which concepts of it are ranked: those of the folder. */
export function rankedConcepts(
  folder: MeloFolder,
  known: Thesaurus | null,
): (concept: ThesaurusConcept) => boolean {
  const ids = new Set([...folder.conceptOf.values()].map((uri) => known?.byUri(uri)?.id ?? uri));
  return ({ id }) => ids.has(id);
}

function namesByConcept({ corpus, conceptOf }: MeloFolder): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { id, text } of corpus) {
    const uri = conceptOf.get(id) ?? id;
    const texts = names.get(uri);
    if (texts) texts.push(text);
    else names.set(uri, [text]);
  }
  return names;
}

function conceptWith(
  uri: string,
  texts: readonly string[],
  known: ThesaurusConcept | null,
  language: WordLanguage,
): ThesaurusConcept {
  const labels = texts.map((text, at) => ({
    language,
    kind: at === 0 ? ('PREFERRED' as const) : ('ALTERNATIVE' as const),
    text,
  }));
  const concept = known ?? {
    id: uri,
    uri,
    scheme: 'OCCUPATION' as const,
    isGroup: uri.includes('/isco/'),
    descriptions: {},
    broaderIds: [],
    labels: [],
  };
  return {
    ...concept,
    labels: [...labels, ...concept.labels.filter((label) => label.language !== language)],
  };
}

/** A corpus element in its place, with its points. */
export interface RankedElement {
  readonly elementId: string;
  readonly score: number;
}

const CONCEPTS_FIRST = 40;

/** Ranks the elements of a folder's corpus: {@link rankElements} for one query after another. */
export class ElementRanker {
  readonly #ranker: ConceptRanker;
  readonly #elements = new Map<string, Map<string, string[]>>();

  constructor(folder: MeloFolder, known: Thesaurus | null, ranker: ConceptRanker) {
    this.#ranker = ranker;
    for (const { id, text } of folder.corpus) {
      const uri = folder.conceptOf.get(id) ?? id;
      const conceptId = known?.byUri(uri)?.id ?? uri;
      let byText = this.#elements.get(conceptId);
      if (!byText) this.#elements.set(conceptId, (byText = new Map<string, string[]>()));
      byText.set(text, [...(byText.get(text) ?? []), id]);
    }
  }

  /**
   * The best `count` elements: first the best name of each of the best forty concepts, in their order, then further
   * names of the best ones, then the best names of what is left.
   */
  rank(text: string, count: number): RankedElement[] {
    const concepts = this.#ranker.rankWithLabels(text, count);
    const names = concepts.map(({ conceptId, labels }) => [
      ...new Set(labels.flatMap((label) => this.#elements.get(conceptId)?.get(label) ?? [])),
    ]);
    const best = names.map(([first]) => first);
    const further = names.slice(0, CONCEPTS_FIRST).flatMap((ids) => ids.slice(1));
    const order = [...best.slice(0, CONCEPTS_FIRST), ...further, ...best.slice(CONCEPTS_FIRST)];
    return order
      .filter((id) => id !== undefined)
      .slice(0, count)
      .map((elementId, at, { length }) => ({ elementId, score: (length - at) / length }));
  }
}
