import { NOBODY } from './edges.ts';
import type { Edges } from './edges.ts';
import type { Assignment } from './best-total.ts';

/** For every seeker the highest score, in parts, that an offer not among their edges can have; −1 when none is left out. */
export type LeftOut = ArrayLike<number>;

/** What is missing until an assignment is known to be the best of all, also over the pairs that were left out. */
export interface Doubt {
  /** Whose edges must be more. */
  readonly seekers: readonly number[];
  /** The best of all is better by at most this much, in parts of a point. */
  readonly most: number;
}

/**
 * Where an assignment over the best few edges of everybody might not be the best of all; nobody when it is. By
 * linear-programming duality: a pair that is worth no more than the seeker already has, after the offer's price, cannot
 * improve the sum, and all that are worth more improve it by no more than what they are worth more (as in the pricing of
 * column generation). The price of what is left out is at least the lowest price outside the seeker's list.
 */
export function doubtOf(edges: Edges, { worth, price }: Assignment, leftOut: LeftOut): Doubt {
  const cheapest = Int32Array.from(price.keys());
  cheapest.sort((a, b) => (price[a] as number) - (price[b] as number) || a - b);
  const listed = new Int32Array(edges.offers).fill(NOBODY);
  const seekers: number[] = [];
  let most = 0;
  for (let seeker = 0; seeker < edges.seekers; seeker += 1) {
    const score = leftOut[seeker] as number;
    if (score < 0) continue;
    for (let edge = edges.start[seeker] as number; edge < (edges.start[seeker + 1] as number); edge += 1) {
      listed[edges.offer[edge] as number] = seeker;
    }
    const outside = cheapest.find((offer) => listed[offer] !== seeker);
    if (outside === undefined) continue;
    const more = score - (price[outside] as number) - (worth[seeker] as number);
    if (more <= 0) continue;
    seekers.push(seeker);
    most += more;
  }
  return { seekers, most };
}

/**
 * Whether the prices prove the assignment: no edge is worth more than its seeker has, whoever sits has exactly that worth,
 * whoever waits has that of waiting, and only full offers have a price (complementary slackness).
 */
export function isProven(edges: Edges, places: ArrayLike<number>, assignment: Assignment): boolean {
  const { offerOf, worth, price, waiting } = assignment;
  const taken = new Int32Array(edges.offers);
  for (let seeker = 0; seeker < edges.seekers; seeker += 1) {
    const has = worth[seeker] as number;
    let seated = NOBODY;
    for (let edge = edges.start[seeker] as number; edge < (edges.start[seeker + 1] as number); edge += 1) {
      const offer = edges.offer[edge] as number;
      const worthThere = (edges.weight[edge] as number) - (price[offer] as number);
      if (worthThere > has) return false;
      if (offer === offerOf[seeker] && worthThere === has) seated = offer;
    }
    if (seated !== offerOf[seeker] || has < waiting) return false;
    if (seated === NOBODY ? has !== waiting : (taken[seated] as number) >= (places[seated] as number))
      return false;
    if (seated !== NOBODY) (taken[seated] as number) += 1;
  }
  return taken.every((count, offer) => price[offer] === 0 || count === Math.max(0, places[offer] as number));
}
