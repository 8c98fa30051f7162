import { bestTotal, everyoneFirst } from './best-total.ts';
import type { Assignment } from './best-total.ts';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { NOBODY, PARTS } from './edges.ts';
import type { Edges } from './edges.ts';
import { noRanks, preferencesOf } from './preferences.ts';
import type { Ranks } from './preferences.ts';
import { doubtOf } from './proof.ts';
import type { Doubt } from './proof.ts';
import { wouldRather } from './would-rather.ts';
import type { BlockingPair } from './would-rather.ts';

/** The ways to pair a cohort: the best sum, as many as possible, or by what both sides have ranked. */
export const PLAN_METHODS = {
  BEST_TOTAL: 'BEST_TOTAL',
  EVERYONE: 'EVERYONE',
  BOTH_RANKED: 'BOTH_RANKED',
} as const;
export type PlanMethod = keyof typeof PLAN_METHODS;

/** So many pairs who would rather swap are worth telling of one plan. */
export const MOST_SWAPS = 50;

/** What is to be planned: numbers only, so that it can be handed to a thread. */
export interface PlanTask {
  readonly edges: Edges;
  /** How many each offer can take. */
  readonly places: Int32Array;
  /** For every seeker the highest score, in parts, of an offer left out of their edges; −1 when none is. */
  readonly leftOut: Float64Array;
  /** Null when not both sides have ranked. */
  readonly ranks: Ranks | null;
}

/** One plan, as numbers of edges. */
export interface PlanDraft {
  readonly method: PlanMethod;
  /** The edge each seeker gets, or NOBODY. */
  readonly edgeOf: Int32Array;
  /** By how many points the sum could at most be better, because pairs were left out; 0 is proven to be the best. */
  readonly doubt: number;
  /** The pairs who would rather swap, at most MOST_SWAPS of them, and how many there are. */
  readonly swaps: readonly BlockingPair[];
  readonly swapCount: number;
}

/** All plans of a task, and whose edges must be more before each is proven to be the best. */
export interface PlanAnswer {
  readonly plans: readonly PlanDraft[];
  readonly needMore: readonly number[];
}

/** Makes every plan the task allows. */
export function makePlans(task: PlanTask): PlanAnswer {
  const { edges, places, leftOut, ranks } = task;
  const judged = { edges, places, ranks: ranks ?? noRanks(edges) };
  const preferences = preferencesOf(edges, judged.ranks);
  const plans: PlanDraft[] = [];
  const needMore = new Set<number>();
  const add = (method: PlanMethod, edgeOf: Int32Array, doubt: Doubt) => {
    const swaps = wouldRather({ ...judged, preferences }, edgeOf);
    for (const seeker of doubt.seekers) needMore.add(seeker);
    plans.push({
      method,
      edgeOf,
      doubt: doubt.most / PARTS,
      swaps: swaps.slice(0, MOST_SWAPS),
      swapCount: swaps.length,
    });
  };
  for (const [method, assign] of [
    ['BEST_TOTAL', bestTotal],
    ['EVERYONE', everyoneFirst],
  ] as const) {
    const assignment = assign(edges, places);
    add(method, edgesOfAssignment(edges, assignment), doubtOf(edges, assignment, leftOut));
  }
  if (ranks) {
    const edgeOf = deferredAcceptance(edges, places, preferences);
    // Who was sent away by everybody on a list that is not whole might be kept by somebody else.
    const sentAway = [...edgeOf.keys()].filter(
      (seeker) => edgeOf[seeker] === NOBODY && (leftOut[seeker] as number) >= 0,
    );
    add('BOTH_RANKED', edgeOf, { seekers: sentAway, most: 0 });
  }
  return { plans, needMore: [...needMore].sort((a, b) => a - b) };
}

/** The same assignment as numbers of edges. */
export function edgesOfAssignment({ seekers, start, offer }: Edges, { offerOf }: Assignment): Int32Array {
  const edgeOf = new Int32Array(seekers).fill(NOBODY);
  for (let seeker = 0; seeker < seekers; seeker += 1) {
    if (offerOf[seeker] === NOBODY) continue;
    let edge = start[seeker] as number;
    while (offer[edge] !== offerOf[seeker]) edge += 1;
    edgeOf[seeker] = edge;
  }
  return edgeOf;
}
