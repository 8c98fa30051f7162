import type { ConceptScheme } from './concept.ts';

/** What a concept is called in one language: the one name people read, others they use, and misspelt or dated ones. */
export interface ConceptLabel {
  /** ISO 639-1. Not only ours: a test set may bring Swedish or Dutch names. */
  readonly language: string;
  readonly kind: 'PREFERRED' | 'ALTERNATIVE' | 'HIDDEN';
  readonly text: string;
}

/** One meaning, whatever it is called: an occupation, a skill, a topic, an industry, or a group of such. */
export interface ThesaurusConcept {
  readonly id: string;
  /** Its address in ESCO or ISCO; null for a concept of our own that has none. */
  readonly uri: string | null;
  readonly scheme: ConceptScheme;
  /** Groups hold others together; people do not choose them. */
  readonly isGroup: boolean;
  readonly labels: readonly ConceptLabel[];
  /** What it means, by language. */
  readonly descriptions: Readonly<Record<string, string>>;
  readonly broaderIds: readonly string[];
}

/** A skill that an occupation needs always (essential) or often (optional). */
export interface SkillEdge {
  readonly occupationId: string;
  readonly skillId: string;
  readonly isEssential: boolean;
}

const NONE: readonly never[] = [];

/** Concepts with their names and relations, in memory. Read from the database, or from a folder of ESCO's files. */
export class Thesaurus {
  /** Changes whenever anything in it does. */
  readonly version: string;
  /** Everything that is offered and compared today. */
  readonly concepts: readonly ThesaurusConcept[];
  readonly #byId: ReadonlyMap<string, ThesaurusConcept>;
  readonly #byUri: ReadonlyMap<string, ThesaurusConcept>;
  readonly #skills = new Map<string, SkillEdge[]>();
  readonly #occupations = new Map<string, SkillEdge[]>();
  readonly #narrower = new Map<string, string[]>();
  readonly #past: ReadonlySet<ThesaurusConcept>;

  /** `past`: concepts that a newer version has given up. They are found by id where somebody uses them, nothing else. */
  constructor(
    version: string,
    concepts: readonly ThesaurusConcept[],
    edges: Iterable<SkillEdge>,
    past: readonly ThesaurusConcept[] = [],
  ) {
    this.version = version;
    this.concepts = concepts;
    this.#past = new Set(past);
    const all = [...concepts, ...past];
    this.#byId = new Map(all.map((concept) => [concept.id, concept]));
    this.#byUri = new Map(all.flatMap((concept) => (concept.uri === null ? [] : [[concept.uri, concept]])));
    for (const edge of edges) {
      append(this.#skills, edge.occupationId, edge);
      append(this.#occupations, edge.skillId, edge);
    }
    for (const { id, broaderIds } of concepts)
      for (const broaderId of broaderIds) append(this.#narrower, broaderId, id);
  }

  concept(id: string): ThesaurusConcept | null {
    return this.#byId.get(id) ?? null;
  }

  byUri(uri: string): ThesaurusConcept | null {
    return this.#byUri.get(uri) ?? null;
  }

  /** Whether people can choose this id in one of these schemes: it is there, of today, and no group. */
  offers(id: string, schemes: readonly ConceptScheme[]): boolean {
    const concept = this.#byId.get(id);
    return !!concept && !concept.isGroup && schemes.includes(concept.scheme) && !this.#past.has(concept);
  }

  /** The skills an occupation needs. */
  skillsOf(occupationId: string): readonly SkillEdge[] {
    return this.#skills.get(occupationId) ?? NONE;
  }

  /** The occupations that need a skill. */
  occupationsOf(skillId: string): readonly SkillEdge[] {
    return this.#occupations.get(skillId) ?? NONE;
  }

  /** What stands directly below a concept. */
  narrowerOf(id: string): readonly string[] {
    return this.#narrower.get(id) ?? NONE;
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
