import type { Thesaurus } from '../../vocabulary/index.ts';

/** How one concept shows another. */
export const CONCEPT_MATCHES = { SAME: 'SAME', RELATED: 'RELATED', INFERRED: 'INFERRED' } as const;
export type ConceptMatch = keyof typeof CONCEPT_MATCHES;

/** What a shown concept is worth for a wanted one, 0…1, and in which way. */
export interface Match {
  readonly how: ConceptMatch;
  readonly worth: number;
}

/**
 * What each way is worth. Stated is 1; what is near counts half; what follows from an occupation counts less than what
 * somebody has said they did, and more where the occupation always needs the skill than where it often does.
 */
export const MATCHES = {
  same: { how: 'SAME', worth: 1 },
  related: { how: 'RELATED', worth: 0.5 },
  essential: { how: 'INFERRED', worth: 0.4 },
  optional: { how: 'INFERRED', worth: 0.25 },
} as const satisfies Record<string, Match>;

/** An occupation or skill that a text or a choice names: what is wanted, or what is shown. */
export interface NamedConcept {
  readonly conceptId: string;
  /** 1 where it was chosen from the list; where it was read from words, how sure the reading is, 0…1. */
  readonly weight: number;
  /** The words it was read from; none where it was chosen. */
  readonly words: readonly string[];
}

/** Concepts chosen from the list. */
export function chosenConcepts(conceptIds: readonly string[]): NamedConcept[] {
  return conceptIds.map((conceptId) => ({ conceptId, weight: 1, words: [] }));
}

/** Answers what concepts are worth for each other, by the relations of one thesaurus. */
export class Competence {
  readonly thesaurus: Thesaurus;
  /** Wanted skill → the occupations that need it; filled as skills are asked for, at most one entry a skill. */
  readonly #needing = new Map<string, ReadonlyMap<string, Match>>();

  constructor(thesaurus: Thesaurus) {
    this.thesaurus = thesaurus;
  }

  /**
   * What somebody who has shown one concept counts for who wants another: the same; related, where one stands directly
   * above the other or both under the same broader group; inferred, where the shown occupation needs the wanted skill.
   * Null where they have nothing to do with each other. Never the other way: one skill does not make an occupation.
   */
  match(wantedId: string, shownId: string): Match | null {
    if (wantedId === shownId) return MATCHES.same;
    if (this.#areRelated(wantedId, shownId)) return MATCHES.related;
    return this.occupationsNeeding(wantedId).get(shownId) ?? null;
  }

  /** The occupations from which a wanted skill can be inferred. */
  occupationsNeeding(skillId: string): ReadonlyMap<string, Match> {
    let needing = this.#needing.get(skillId);
    if (!needing) {
      const edges = this.thesaurus.occupationsOf(skillId);
      // Essential last, so that it wins where an occupation has both.
      const ordered = [...edges.filter((e) => !e.isEssential), ...edges.filter((e) => e.isEssential)];
      needing = new Map(
        ordered.map((edge) => [edge.occupationId, edge.isEssential ? MATCHES.essential : MATCHES.optional]),
      );
      if (edges.length > 0) this.#needing.set(skillId, needing);
    }
    return needing;
  }

  /** Everything that shows something of a wanted concept: all ids that `match` answers for. */
  reachable(wantedId: string): Set<string> {
    const broader = this.broader(wantedId);
    return new Set([
      wantedId,
      ...broader,
      ...broader.flatMap((broaderId) => this.thesaurus.narrowerOf(broaderId)),
      ...this.thesaurus.narrowerOf(wantedId),
      ...this.occupationsNeeding(wantedId).keys(),
    ]);
  }

  /** The groups and broader concepts directly above a concept. */
  broader(conceptId: string): readonly string[] {
    return this.thesaurus.concept(conceptId)?.broaderIds ?? [];
  }

  #areRelated(oneId: string, otherId: string): boolean {
    const [ofOne, ofOther] = [this.broader(oneId), this.broader(otherId)];
    return (
      ofOne.includes(otherId) ||
      ofOther.includes(oneId) ||
      ofOne.some((broaderId) => ofOther.includes(broaderId))
    );
  }
}
