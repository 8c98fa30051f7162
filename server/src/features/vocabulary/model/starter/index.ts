import { OCCUPATIONS } from './occupations/index.ts';
import { SKILLS } from './skills/index.ts';
import type { StarterConcept, StarterGroup } from './starter-concept.ts';
import type { StarterSection } from './starter-section.ts';

/** The groups of occupations, in the order people meet them. */
export const STARTER_OCCUPATION_GROUPS: readonly StarterGroup[] = OCCUPATIONS.map(({ group }) => group);

/** What people in the region work as, with the skills it takes. */
export const STARTER_OCCUPATIONS: readonly StarterConcept[] = OCCUPATIONS.flatMap(members);

/** The groups of skills, in the order people meet them. */
export const STARTER_SKILL_GROUPS: readonly StarterGroup[] = SKILLS.map(({ group }) => group);

/** What people in the region know and can do: crafts, licences, software, business, languages. */
export const STARTER_SKILLS: readonly StarterConcept[] = SKILLS.flatMap(members);

function members({ group, members: all }: StarterSection): StarterConcept[] {
  return all.map((member) => ({ ...member, broader: group.id }));
}
