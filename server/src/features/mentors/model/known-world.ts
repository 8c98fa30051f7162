import { Competence } from '../../matching/index.ts';
import { townById, travelMinutes } from '../../places/index.ts';
import { areRelated, Thesaurus } from '../../vocabulary/index.ts';
import { RELATED } from './world.ts';
import type { World } from './world.ts';

const minutes = new Map<string, number | null>();

const places: Pick<World, 'closeness' | 'minutesBetween'> = {
  closeness(wantedId, shownId) {
    if (wantedId === shownId) return 1;
    return areRelated(wantedId, shownId) ? RELATED : 0;
  },

  minutesBetween(fromTownId, toTownId) {
    const way = `${fromTownId} ${toTownId}`;
    let known = minutes.get(way);
    if (known === undefined) {
      const [from, to] = [townById(fromTownId), townById(toTownId)];
      known = from && to ? travelMinutes(from, to) : null;
      // Only ways between real towns are remembered, so that made-up names cannot fill the memory.
      if (known !== null) minutes.set(way, known);
    }
    return known;
  },
};

/** A world, and the relations of occupations and skills that it knows. */
export type WorldOfConcepts = World & { readonly competence: Competence };

/** The topics, industries and towns of this Vækstbro, with the occupations and skills of a thesaurus. */
export function worldOf(thesaurus: Thesaurus): WorldOfConcepts {
  const competence = new Competence(thesaurus);
  return {
    ...places,
    competence,
    match: (wantedId, shownId) => competence.match(wantedId, shownId),
  };
}

/** The same without any relation of occupations and skills: each is only itself. */
export const knownWorld: WorldOfConcepts = worldOf(new Thesaurus('', [], []));
