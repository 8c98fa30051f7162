import { NOBODY } from './edges.ts';
import type { Edges } from './edges.ts';
import type { Preferences } from './preferences.ts';

/**
 * The edge each seeker gets, or NOBODY, so that no two would rather have each other, and no seeker could do better in any
 * such plan. Seekers ask in their order; an offer keeps the dearest it has places for and sends the others on: D. Gale and
 * L. S. Shapley, "College admissions and the stability of marriage", Amer. Math. Monthly 69 (1962).
 */
export function deferredAcceptance(
  edges: Edges,
  places: ArrayLike<number>,
  preferences: Preferences,
): Int32Array {
  const orders = ordersOfSeekers(edges, preferences);
  const asked = Int32Array.from(edges.start.subarray(0, edges.seekers));
  const kept = Array.from({ length: edges.offers }, () => new Set<number>());
  const edgeOf = new Int32Array(edges.seekers).fill(NOBODY);
  const asking = Array.from(edgeOf.keys()).reverse();
  for (let seeker = asking.pop(); seeker !== undefined; seeker = asking.pop()) {
    if ((asked[seeker] as number) === edges.start[seeker + 1]) continue;
    const edge = orders[asked[seeker] as number] as number;
    (asked[seeker] as number) += 1;
    const offer = edges.offer[edge] as number;
    const holders = kept[offer] as Set<number>;
    holders.add(edge);
    edgeOf[seeker] = edge;
    if (holders.size <= (places[offer] as number)) continue;
    const last = leastDear(holders, preferences.ofOffer);
    holders.delete(last);
    const sent = preferences.seeker[last] as number;
    edgeOf[sent] = NOBODY;
    asking.push(sent);
  }
  return edgeOf;
}

/** The edges of each seeker from the dearest on, one seeker after the other. */
function ordersOfSeekers({ seekers, start, offer }: Edges, { ofSeeker }: Preferences): Int32Array {
  const orders = Int32Array.from(offer.keys());
  for (let seeker = 0; seeker < seekers; seeker += 1) {
    orders
      .subarray(start[seeker], start[seeker + 1])
      .sort((a, b) => (ofSeeker[a] as number) - (ofSeeker[b] as number));
  }
  return orders;
}

function leastDear(edges: Iterable<number>, place: Int32Array): number {
  let last = NOBODY;
  for (const edge of edges) {
    if (last === NOBODY || (place[edge] as number) > (place[last] as number)) last = edge;
  }
  return last;
}
