import type { Concept, ConceptScheme } from './concept.ts';
import type { Group } from './group.ts';
import { INDUSTRIES } from './industries.ts';
import { TOPICS } from './topics.ts';

/** The whole vocabulary, groups before their members, in the order people meet it. */
export const CONCEPTS: readonly Concept[] = [
  ...concepts('TOPIC', TOPICS),
  ...concepts('INDUSTRY', INDUSTRIES),
];

const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** The concept of this id, groups included, or null. */
export function conceptById(id: string): Concept | null {
  return byId.get(id) ?? null;
}

/** The same for ids that a foreign key has already checked. */
export function knownConcept(id: string): Concept {
  const found = byId.get(id);
  if (!found) throw new Error(`The database points to a concept "${id}" that this version does not know.`);
  return found;
}

/** The concepts of these ids, in their order; ids nobody knows are left out. */
export function conceptsByIds(ids: readonly string[]): Concept[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What people choose from: every concept of the scheme except groups. */
export function offeredConcepts(scheme: ConceptScheme): readonly Concept[] {
  return OFFERED[scheme];
}

/** Whether people can choose this id in this scheme. */
export function isOffered(scheme: ConceptScheme, id: string): boolean {
  const concept = byId.get(id);
  return concept?.scheme === scheme && concept.broaderId !== null;
}

/** Whether two different concepts are of the same group. */
export function areRelated(oneId: string, otherId: string): boolean {
  const one = byId.get(oneId);
  const other = byId.get(otherId);
  return one !== other && !!one?.broaderId && one.broaderId === other?.broaderId;
}

const OFFERED: Record<ConceptScheme, readonly Concept[]> = {
  TOPIC: CONCEPTS.filter(({ scheme, broaderId }) => scheme === 'TOPIC' && broaderId !== null),
  INDUSTRY: CONCEPTS.filter(({ scheme, broaderId }) => scheme === 'INDUSTRY' && broaderId !== null),
  OCCUPATION: [],
  SKILL: [],
};

function concepts(scheme: ConceptScheme, groups: readonly Group[]): Concept[] {
  return groups.flatMap(({ id, label, members }) => [
    { id, scheme, label, broaderId: null },
    ...members.map((member) => ({ ...member, scheme, broaderId: id })),
  ]);
}
