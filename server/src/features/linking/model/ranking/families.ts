import type { Thesaurus, ThesaurusConcept } from '../../../vocabulary/index.ts';

/** Where each concept to be ranked stands in the tree of groups; all by place in the list, -1 where there is none. */
export interface Families {
  readonly isGroup: Uint8Array;
  /** How many groups stand above a group, or above the one a concept belongs to. */
  readonly depth: Uint8Array;
  /** The group a concept belongs to directly (ISCO's unit group); of a group itself. */
  readonly near: Int32Array;
  /** The group above that one. */
  readonly wide: Int32Array;
  /** The concepts, not groups, of each near and of each wide group. */
  readonly members: readonly (readonly number[])[];
  /** It stands directly below a group rather than below another concept. */
  readonly isDirect: Uint8Array;
}

/** Reads the tree of groups for the concepts that are ranked. */
export function familiesOf(thesaurus: Thesaurus, concepts: readonly ThesaurusConcept[]): Families {
  const place = new Map(concepts.map(({ id }, at) => [id, at]));
  const groups = concepts.map((concept) => groupsAbove(thesaurus, concept));
  const at = (group: ThesaurusConcept | undefined) => (group && place.get(group.id)) ?? -1;
  const near = Int32Array.from(groups, (above) => at(above[0]));
  const wide = Int32Array.from(groups, (above) => at(above[1]));
  const members: number[][] = concepts.map(() => []);
  for (const [index, concept] of concepts.entries())
    if (!concept.isGroup)
      for (const above of groups[index]!) if (at(above) >= 0) members[at(above)]!.push(index);
  return {
    near,
    wide,
    members,
    isGroup: Uint8Array.from(concepts, ({ isGroup }) => (isGroup ? 1 : 0)),
    depth: Uint8Array.from(groups, (above) => above.length),
    isDirect: Uint8Array.from(concepts, ({ broaderIds }) =>
      broaderIds[0] !== undefined && thesaurus.concept(broaderIds[0])?.isGroup === true ? 1 : 0,
    ),
  };
}

/** The groups above a concept, the nearest first; a group's own begins with itself. */
function groupsAbove(thesaurus: Thesaurus, concept: ThesaurusConcept): ThesaurusConcept[] {
  const groups: ThesaurusConcept[] = [];
  const seen = new Set<string>();
  let at: ThesaurusConcept | null = concept;
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    if (at.isGroup) groups.push(at);
    const above: readonly (ThesaurusConcept | null)[] = at.broaderIds.map((id) => thesaurus.concept(id));
    at = above.find((broader) => broader?.isGroup === true) ?? above[0] ?? null;
  }
  return groups;
}
