import { addLabel } from '../model/add-label.ts';
import type { ConceptLabel, SkillEdge, ThesaurusConcept } from '../model/thesaurus.ts';
import type { ConceptFact, EscoFact } from './facts.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A concept while the files are read. */
interface Growing extends Mutable<Omit<ThesaurusConcept, 'labels' | 'descriptions' | 'broaderIds'>> {
  labels: ConceptLabel[];
  descriptions: Record<string, string>;
  broaderIds: string[];
  iscoUri: string | null;
}

/** Puts together what many rows tell about the same concepts. Addresses that only relations name become no concepts. */
export class GatheredConcepts {
  readonly #concepts = new Map<string, Growing>();
  readonly #broader: { uri: string; broaderUri: string }[] = [];
  readonly #edges: SkillEdge[] = [];
  /** An edge names two addresses; kept are the concepts' own strings, not 120,000 copies. */
  readonly #addresses = new Map<string, string>();

  add(fact: EscoFact): void {
    if (fact.is === 'CONCEPT') this.#addConcept(fact);
    else if (fact.is === 'BROADER')
      this.#broader.push({ uri: this.#same(fact.uri), broaderUri: this.#same(fact.broaderUri) });
    else
      this.#edges.push({
        occupationId: this.#same(fact.occupationUri),
        skillId: this.#same(fact.skillUri),
        isEssential: fact.isEssential,
      });
  }

  /** The concepts, and those edges whose both ends are among them. */
  close(): { concepts: ThesaurusConcept[]; edges: SkillEdge[] } {
    for (const { uri, broaderUri } of this.#broader) {
      const concept = this.#concepts.get(uri);
      if (concept && this.#concepts.has(broaderUri)) addOnce(concept.broaderIds, broaderUri);
    }
    for (const concept of this.#concepts.values()) {
      if (concept.broaderIds.length === 0 && concept.iscoUri !== null && this.#concepts.has(concept.iscoUri))
        concept.broaderIds.push(concept.iscoUri);
    }
    return {
      concepts: [...this.#concepts.values()].map(({ iscoUri: _, ...concept }) => concept),
      edges: this.#edges.filter(
        ({ occupationId, skillId }) => this.#concepts.has(occupationId) && this.#concepts.has(skillId),
      ),
    };
  }

  #addConcept({ uri, scheme, isGroup, labels, description, language, iscoUri }: ConceptFact): void {
    const id = this.#same(uri);
    let concept = this.#concepts.get(id);
    if (!concept) {
      concept = { id, uri: id, scheme, isGroup, labels: [], descriptions: {}, broaderIds: [], iscoUri: null };
      this.#concepts.set(id, concept);
    }
    concept.iscoUri ??= iscoUri === null ? null : this.#same(iscoUri);
    if (description !== '') concept.descriptions[language] ??= description;
    for (const label of labels) addLabel(concept.labels, label);
  }

  #same(address: string): string {
    const known = this.#addresses.get(address);
    if (known !== undefined) return known;
    this.#addresses.set(address, address);
    return address;
  }
}

function addOnce<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one);
}
