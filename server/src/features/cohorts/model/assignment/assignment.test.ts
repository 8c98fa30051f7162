import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestTotal, everyoneFirst } from './best-total.ts';
import { edgesOf, NOBODY, PARTS } from './edges.ts';
import type { Edge } from './edges.ts';
import { edgesOfAssignment, makePlans } from './make-plans.ts';
import { doubtOf, isProven } from './proof.ts';

/** Small cohorts; few different scores, so that many are equal. */
const cohorts = fc.integer({ min: 0, max: 4 }).chain((offers) =>
  fc.record({
    places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: offers, maxLength: offers }),
    lists: fc.array(
      offers === 0
        ? fc.constant<Edge[]>([])
        : fc.uniqueArray(
            fc.record({
              offer: fc.integer({ min: 0, max: offers - 1 }),
              score: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 100, noNaN: true })),
            }),
            { selector: ({ offer }) => offer, maxLength: offers },
          ),
      { maxLength: 6 },
    ),
  }),
);
type Cohort = { places: number[]; lists: Edge[][] };

/** The most that can be had, in parts, by trying everything; how many are matched counts `bonus` each. */
function bruteForce({ places, lists }: Cohort, bonus: number, seeker = 0): number {
  if (seeker === lists.length) return 0;
  let best = bruteForce({ places, lists }, bonus, seeker + 1);
  for (const { offer, score } of lists[seeker] ?? []) {
    if (!places[offer]) continue;
    const left = places.with(offer, (places[offer] ?? 0) - 1);
    best = Math.max(
      best,
      bonus + Math.round(score * PARTS) + bruteForce({ places: left, lists }, bonus, seeker + 1),
    );
  }
  return best;
}

function valueOf({ places, lists }: Cohort, assign: typeof bestTotal) {
  const edges = edgesOf(lists, places.length);
  const assignment = assign(edges, places);
  const edgeOf = edgesOfAssignment(edges, assignment).filter((edge) => edge !== NOBODY);
  const sum = edgeOf.reduce((total, edge) => total + (edges.weight[edge] ?? NaN), 0);
  const taken = places.map((_, offer) => assignment.offerOf.filter((one) => one === offer).length);
  return { sum, matched: edgeOf.length, taken, isProven: isProven(edges, places, assignment), assignment };
}

describe('the best total fit', () => {
  it('is what trying everything finds, with a proof, and no offer takes more than it has places', () => {
    fc.assert(
      fc.property(cohorts, (cohort) => {
        const { sum, taken, isProven } = valueOf(cohort, bestTotal);
        expect(sum).toBe(bruteForce(cohort, 0));
        expect(isProven).toBe(true);
        taken.forEach((count, offer) => expect(count).toBeLessThanOrEqual(cohort.places[offer] ?? 0));
      }),
      { numRuns: 500 },
    );
  });

  it('lets somebody wait where that is better for all together', () => {
    const cohort = {
      places: [1, 1],
      lists: [
        [{ offer: 0, score: 10 }],
        [
          { offer: 0, score: 90 },
          { offer: 1, score: 5 },
        ],
      ],
    };
    expect(valueOf(cohort, bestTotal)).toMatchObject({ sum: 90 * PARTS, matched: 1 });
    expect(valueOf(cohort, everyoneFirst)).toMatchObject({ sum: 15 * PARTS, matched: 2 });
  });

  it('is the same again for the same cohort, also among equal scores', () => {
    const equal = Array.from({ length: 5 }, () => [0, 1, 2].map((offer) => ({ offer, score: 50 })));
    const once = valueOf({ places: [1, 2, 1], lists: equal }, bestTotal).assignment.offerOf;
    const reversed = equal.map((list) => list.toReversed());
    const again = valueOf({ places: [1, 2, 1], lists: reversed }, bestTotal).assignment.offerOf;
    expect([...once]).toEqual([...again]);
    expect([...once]).toEqual([0, 2, 1, 1, NOBODY]);
  });
});

describe('everyone gets someone', () => {
  it('leaves as few waiting as at all possible, and then has the best sum', () => {
    fc.assert(
      fc.property(cohorts, (cohort) => {
        const bonus = 1_000 * PARTS;
        const { sum, matched, taken, isProven } = valueOf(cohort, everyoneFirst);
        expect(matched * bonus + sum).toBe(bruteForce(cohort, bonus));
        expect(isProven).toBe(true);
        taken.forEach((count, offer) => expect(count).toBeLessThanOrEqual(cohort.places[offer] ?? 0));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a proof', () => {
  it('fails as soon as a pair is exchanged for a worse one', () => {
    const edges = edgesOf(
      [
        [
          { offer: 0, score: 9 },
          { offer: 1, score: 1 },
        ],
        [
          { offer: 0, score: 8 },
          { offer: 1, score: 7 },
        ],
      ],
      2,
    );
    const best = bestTotal(edges, [1, 1]);
    expect(isProven(edges, [1, 1], best)).toBe(true);
    expect(isProven(edges, [1, 1], { ...best, offerOf: Int32Array.of(1, 0) })).toBe(false);
    expect(isProven(edges, [1, 1], { ...best, offerOf: Int32Array.of(NOBODY, 1) })).toBe(false);
    expect(isProven(edges, [1, 0], best)).toBe(false);
  });

  it('asks for more of everybody’s list until nothing left out could be better, and says how much it might be', () => {
    fc.assert(
      fc.property(cohorts, fc.integer({ min: 0, max: 2 }), (cohort, first) => {
        const { places } = cohort;
        const whole = cohort.lists.map((list) =>
          list.toSorted((a, b) => b.score - a.score || a.offer - b.offer),
        );
        const best = bruteForce({ places, lists: whole }, 0);
        const counts = whole.map(() => first);
        for (;;) {
          const lists = whole.map((list, seeker) => list.slice(0, counts[seeker]));
          const leftOut = whole.map((list, seeker) =>
            Math.round((list[counts[seeker] ?? 0]?.score ?? -1 / PARTS) * PARTS),
          );
          const edges = edgesOf(lists, places.length);
          const assignment = bestTotal(edges, places);
          const doubt = doubtOf(edges, assignment, leftOut);
          const { sum } = valueOf({ places, lists }, bestTotal);
          expect(best - sum).toBeLessThanOrEqual(doubt.most);
          if (doubt.seekers.length === 0) return expect(sum).toBe(best);
          for (const seeker of doubt.seekers) counts[seeker] = (counts[seeker] ?? 0) + 1;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('all plans of a cohort', () => {
  it('are two, side by side, and a third one when both sides have ranked', () => {
    const edges = edgesOf(
      [
        [
          { offer: 0, score: 90 },
          { offer: 1, score: 60 },
        ],
        [{ offer: 0, score: 80 }],
      ],
      2,
    );
    const task = { edges, places: Int32Array.of(1, 1), leftOut: Float64Array.of(-1, -1), ranks: null };
    const { plans, needMore } = makePlans(task);
    expect(needMore).toEqual([]);
    expect(plans.map(({ method, edgeOf, doubt }) => [method, [...edgeOf], doubt])).toEqual([
      ['BEST_TOTAL', [1, 2], 0],
      ['EVERYONE', [1, 2], 0],
    ]);
    // The first two would both rather have each other, though all together have more this way.
    expect(plans[0]).toMatchObject({ swapCount: 1, swaps: [{ edge: 0, seekerHas: 1, offerHas: 2 }] });
    const ranks = { bySeeker: [1, 0, 0], byOffer: [1, 0, 0] };
    const ranked = makePlans({ ...task, ranks }).plans[2];
    expect([...(ranked?.edgeOf ?? [])]).toEqual([0, NOBODY]);
    expect(ranked).toMatchObject({ method: 'BOTH_RANKED', swapCount: 0 });
  });
});

describe('edges', () => {
  it('refuse an offer that is not there, and a score that is none', () => {
    expect(() => edgesOf([[{ offer: 1, score: 1 }]], 1)).toThrow('There is no offer 1.');
    expect(() => edgesOf([[{ offer: 0, score: -1 }]], 1)).toThrow('A score is a number from 0.');
    expect(() => edgesOf([[{ offer: 0, score: NaN }]], 1)).toThrow(RangeError);
  });
});
