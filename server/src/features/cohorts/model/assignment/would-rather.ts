import { NOBODY } from './edges.ts';
import type { Edges } from './edges.ts';
import type { Preferences, Ranks } from './preferences.ts';

/** Two who would both rather have each other than what a plan gives them. */
export interface BlockingPair {
  /** The edge between them. */
  readonly edge: number;
  /** What the seeker has in the plan; NOBODY when they wait. */
  readonly seekerHas: number;
  /** The edge the offer would let go; NOBODY when it has a place left. */
  readonly offerHas: number;
}

/** What a plan is judged by. */
export interface Judged {
  readonly edges: Edges;
  readonly places: ArrayLike<number>;
  readonly ranks: Ranks;
  readonly preferences: Preferences;
}

/**
 * All pairs who would rather swap, those with the best fit first. Indifferent people do not: of two that are ranked alike
 * (not at all) only a better fit is a reason.
 */
export function wouldRather(judged: Judged, edgeOf: Int32Array): BlockingPair[] {
  const { edges, places, ranks, preferences } = judged;
  const leastDear = leastDearOfFull(judged, edgeOf);
  const isBetter = (ranked: ArrayLike<number>, order: Int32Array, edge: number, has: number) =>
    has === NOBODY ||
    ((order[edge] as number) < (order[has] as number) &&
      (ranked[edge] !== ranked[has] || (edges.weight[edge] as number) > (edges.weight[has] as number)));

  const pairs: BlockingPair[] = [];
  for (let edge = 0; edge < edges.weight.length; edge += 1) {
    const offer = edges.offer[edge] as number;
    const seekerHas = edgeOf[preferences.seeker[edge] as number] as number;
    const offerHas = leastDear[offer] as number;
    if (edge === seekerHas || !((places[offer] as number) > 0)) continue;
    if (!isBetter(ranks.bySeeker, preferences.ofSeeker, edge, seekerHas)) continue;
    if (isBetter(ranks.byOffer, preferences.ofOffer, edge, offerHas))
      pairs.push({ edge, seekerHas, offerHas });
  }
  const { weight } = edges;
  return pairs.sort((a, b) => (weight[b.edge] as number) - (weight[a.edge] as number) || a.edge - b.edge);
}

/** For each offer whose places are all taken, whom it would let go first; NOBODY for the others. */
function leastDearOfFull({ edges, places, preferences }: Judged, edgeOf: Int32Array): Int32Array {
  const last = new Int32Array(edges.offers).fill(NOBODY);
  const taken = new Int32Array(edges.offers);
  const { ofOffer } = preferences;
  for (const edge of edgeOf) {
    if (edge === NOBODY) continue;
    const offer = edges.offer[edge] as number;
    const before = last[offer] as number;
    (taken[offer] as number) += 1;
    if (before === NOBODY || (ofOffer[edge] as number) > (ofOffer[before] as number)) last[offer] = edge;
  }
  return last.map((edge, offer) => ((taken[offer] as number) < (places[offer] as number) ? NOBODY : edge));
}
