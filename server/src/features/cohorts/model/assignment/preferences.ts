import type { Edges } from './edges.ts';

/** What each side has said of its edges: 1 is the first choice, 0 is nothing said. */
export interface Ranks {
  readonly bySeeker: ArrayLike<number>;
  readonly byOffer: ArrayLike<number>;
}

/** Nobody has ranked anybody. */
export function noRanks(edges: Edges): Ranks {
  const none = new Uint8Array(edges.weight.length);
  return { bySeeker: none, byOffer: none };
}

/**
 * Who is liked how much: edge by edge a number, the smaller the dearer, and no two the same on one side. Those somebody
 * has ranked come first in that order, then all others by how well they fit; who has ranked nobody goes by fit alone.
 */
export interface Preferences {
  /** For each edge its place in its seeker's order. */
  readonly ofSeeker: Int32Array;
  /** For each edge its place in its offer's order. */
  readonly ofOffer: Int32Array;
  /** The seeker each edge begins at. */
  readonly seeker: Int32Array;
}

/** Everybody's order of everybody they could have. */
export function preferencesOf(edges: Edges, { bySeeker, byOffer }: Ranks): Preferences {
  const count = edges.weight.length;
  const seeker = new Int32Array(count);
  for (let one = 0; one < edges.seekers; one += 1) {
    seeker.fill(one, edges.start[one], edges.start[one + 1]);
  }
  const before = (ranks: ArrayLike<number>) => (a: number, b: number) =>
    (ranks[a] || Infinity) === (ranks[b] || Infinity)
      ? (edges.weight[b] as number) - (edges.weight[a] as number) || a - b
      : (ranks[a] || Infinity) - (ranks[b] || Infinity);
  return {
    ofSeeker: placesIn(Int32Array.from(seeker.keys()).sort(before(bySeeker))),
    ofOffer: placesIn(Int32Array.from(seeker.keys()).sort(before(byOffer))),
    seeker,
  };
}

/** Where each stands in an order. One order of all edges is also an order of those of one person. */
function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) places[order[at] as number] = at;
  return places;
}
