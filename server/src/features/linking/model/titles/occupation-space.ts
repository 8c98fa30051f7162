import type { Thesaurus } from '../../../vocabulary/index.ts';
import type { LinkedOccupation } from './label-links.ts';
import { unit } from './rarity.ts';
import type { Features } from './title-features.ts';

const OPTIONAL = 0.5;
/** How much less each step up the tree of occupations says. */
const PER_STEP = 0.7;

/** What occupations need and where they stand, as vectors: two titles are compared by what they probably mean. */
export class OccupationSpace {
  readonly #skills: Features[];
  readonly #groups: Features[];
  readonly skillIds: readonly string[];

  constructor(thesaurus: Thesaurus, occupationIds: readonly string[]) {
    const skills = new Numbers();
    const groups = new Numbers();
    this.#skills = occupationIds.map((id) => {
      const edges = thesaurus.skillsOf(id);
      return new Map(
        edges.map(({ skillId, isEssential }) => [skills.of(skillId), isEssential ? 1 : OPTIONAL]),
      );
    });
    this.#groups = occupationIds.map((id) => groupsAbove(thesaurus, id, groups));
    this.skillIds = skills.names;
    weighByRarity(this.#skills, occupationIds.length);
    this.#groups.forEach(unit);
  }

  /** What somebody who may work as these needs, skills by their number, as a vector of length 1. */
  skillsOf(linked: readonly LinkedOccupation[]): Features {
    return mixed(linked, this.#skills);
  }

  /** The groups these occupations stand in, as a vector of length 1. */
  groupsOf(linked: readonly LinkedOccupation[]): Features {
    return mixed(linked, this.#groups);
  }
}

class Numbers {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      this.#numbers.set(name, (number = this.names.length));
      this.names.push(name);
    }
    return number;
  }
}

function groupsAbove(thesaurus: Thesaurus, id: string, numbers: Numbers): Features {
  const groups: Features = new Map();
  let level: readonly string[] = thesaurus.concept(id)?.broaderIds ?? [];
  for (let weight = 1; level.length > 0 && weight > 0.1; weight *= PER_STEP) {
    for (const group of level) if (!groups.has(numbers.of(group))) groups.set(numbers.of(group), weight);
    level = level.flatMap((group) => thesaurus.concept(group)?.broaderIds ?? []);
  }
  return groups;
}

/** A skill that few occupations need tells more of them than one that many need. */
function weighByRarity(rows: readonly Features[], occupations: number): void {
  const counts = new Map<number, number>();
  for (const row of rows) for (const skill of row.keys()) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  for (const row of rows) {
    for (const [skill, weight] of row)
      row.set(skill, weight * Math.log((1 + occupations) / (1 + (counts.get(skill) ?? 0))));
    unit(row);
  }
}

function mixed(linked: readonly LinkedOccupation[], rows: readonly Features[]): Features {
  const sum: Features = new Map();
  for (const { occupation, share } of linked)
    for (const [feature, weight] of rows[occupation] ?? [])
      sum.set(feature, (sum.get(feature) ?? 0) + share * weight);
  return unit(sum);
}
