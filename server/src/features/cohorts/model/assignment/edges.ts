/** Somebody who seeks could have this place, and how well that would fit: 0…100. */
export interface Edge {
  readonly offer: number;
  readonly score: number;
}

/**
 * Who could have whom, as typed arrays: the edges of seeker `s` are those from `start[s]` to `start[s + 1]`, the best first.
 * What is not among them cannot be: a Must that fails and a declared conflict are no edge.
 */
export interface Edges {
  readonly seekers: number;
  readonly offers: number;
  readonly start: Int32Array;
  readonly offer: Int32Array;
  /** In millionths of a point, so that sums are exact and equal scores are truly equal. */
  readonly weight: Float64Array;
}

/** So many parts of a point are told apart. */
export const PARTS = 1_000_000;

/** Nobody: who waits. */
export const NOBODY = -1;

/**
 * Puts the edges of every seeker in order: best first, equal ones by the number of the offer.
 * Throws a RangeError for an offer that is not there and for a score that is negative or no number.
 */
export function edgesOf(lists: readonly (readonly Edge[])[], offers: number): Edges {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, seeker) => (start[seeker + 1] = (start[seeker] as number) + list.length));
  const count = start[lists.length] as number;
  const edges = {
    seekers: lists.length,
    offers,
    start,
    offer: new Int32Array(count),
    weight: new Float64Array(count),
  };
  let at = 0;
  for (const list of lists) {
    const inOrder = list.map(({ offer, score }) => ({ offer, weight: Math.round(score * PARTS) }));
    inOrder.sort((a, b) => b.weight - a.weight || a.offer - b.offer);
    for (const { offer, weight } of inOrder) {
      if (!(offer >= 0 && offer < offers)) throw new RangeError(`There is no offer ${offer}.`);
      if (!(weight >= 0 && weight < Infinity)) throw new RangeError('A score is a number from 0.');
      edges.offer[at] = offer;
      edges.weight[at] = weight;
      at += 1;
    }
  }
  return edges;
}

/** The seeker an edge begins at: the last whose edges begin before it or with it. */
export function seekerOf({ seekers, start }: Edges, edge: number): number {
  let from = 0;
  let to = seekers;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((start[middle] as number) <= edge) from = middle;
    else to = middle;
  }
  return from;
}
