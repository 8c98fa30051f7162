import { Competence, TermRarity } from '../../matching/index.ts';
import { townById, travelMinutes } from '../../places/index.ts';
import { areRelated, offeredConcepts, Thesaurus } from '../../vocabulary/index.ts';
import { RELATED } from './world.ts';
import type { World } from './world.ts';

/** What is asked again and again, by the two ids. Only pairs that are known are kept: made-up names cannot fill the memory. */
function remembered<Answer>(ask: (one: string, other: string) => Answer | null) {
  const known = new Map<string, Map<string, Answer>>();
  return (one: string, other: string): Answer | null => {
    const before = known.get(one)?.get(other);
    if (before !== undefined) return before;
    const answer = ask(one, other);
    if (answer === null) return null;
    let ofOne = known.get(one);
    if (!ofOne) known.set(one, (ofOne = new Map()));
    ofOne.set(other, answer);
    return answer;
  };
}

const offered = new Set([...offeredConcepts('TOPIC'), ...offeredConcepts('INDUSTRY')].map(({ id }) => id));

const closeness = remembered((wantedId: string, shownId: string) => {
  if (!offered.has(wantedId) || !offered.has(shownId)) return null;
  return areRelated(wantedId, shownId) ? RELATED : 0;
});
const minutesBetween = remembered((fromTownId: string, toTownId: string) => {
  const [from, to] = [townById(fromTownId), townById(toTownId)];
  return from && to ? travelMinutes(from, to) : null;
});

const places: Pick<World, 'closeness' | 'minutesBetween'> = {
  closeness(wantedId, shownId) {
    if (wantedId === shownId) return 1;
    return closeness(wantedId, shownId) ?? (areRelated(wantedId, shownId) ? RELATED : 0);
  },
  minutesBetween,
};

/** How rare words are, and which counting of them it is. */
export interface CountedRarity {
  readonly rarity: TermRarity;
  readonly version: number;
}

/** Before anybody has counted: all words are worth the same. */
export const UNCOUNTED: CountedRarity = { rarity: new TermRarity(), version: 0 };

/** A world, and the relations of occupations and skills that it knows. */
export type WorldOfConcepts = World & {
  readonly competence: Competence;
  readonly rarityVersion: number;
  /** Of the vocabulary and of the counting of words: where it is another, the same pair may have another score. */
  readonly version: string;
};

/** The topics, industries and towns of this Vækstbro, with the occupations and skills of a thesaurus. */
export function worldOf(thesaurus: Thesaurus, counted: CountedRarity = UNCOUNTED): WorldOfConcepts {
  const competence = new Competence(thesaurus);
  return {
    ...places,
    competence,
    rarity: counted.rarity,
    rarityVersion: counted.version,
    version: worldVersion(thesaurus.version, counted.version),
    match: (wantedId, shownId) => competence.match(wantedId, shownId),
  };
}

/** The version of a world of these. */
export function worldVersion(thesaurusVersion: string, rarityVersion: number): string {
  return `${thesaurusVersion}, words ${rarityVersion}`;
}

/** The same without any relation of occupations and skills: each is only itself. */
export const knownWorld: WorldOfConcepts = worldOf(new Thesaurus('', [], []));
