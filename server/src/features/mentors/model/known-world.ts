import { townById, travelMinutes } from '../../places/index.ts';
import { areRelated } from '../../vocabulary/index.ts';
import { RELATED } from './world.ts';
import type { World } from './world.ts';

const minutes = new Map<string, number | null>();

/** The vocabulary and the towns of this Vækstbro, from memory. */
export const knownWorld: World = {
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
