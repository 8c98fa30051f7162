import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { edgesOf, NOBODY } from './edges.ts';
import type { Edges } from './edges.ts';
import { preferencesOf } from './preferences.ts';
import type { Ranks } from './preferences.ts';
import { wouldRather } from './would-rather.ts';

const OFFERS = 3;
const lists = fc.array(
  fc.uniqueArray(
    fc.record({ offer: fc.integer({ min: 0, max: OFFERS - 1 }), score: fc.integer({ min: 0, max: 3 }) }),
    { selector: ({ offer }) => offer, maxLength: OFFERS },
  ),
  { maxLength: 5 },
);
const somePlaces = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: OFFERS, maxLength: OFFERS });

/** Each side ranks a few of its edges, in an order given by chance. */
function ranksOf(edges: Edges, chance: readonly number[]): Ranks {
  const rank = (groupOf: (edge: number) => number, salt: number) => {
    const ranks = new Uint8Array(edges.weight.length);
    const seen = new Map<number, number>();
    const order = [...ranks.keys()].sort((a, b) => lucky(chance, a, salt) - lucky(chance, b, salt) || a - b);
    for (const edge of order) {
      const group = groupOf(edge);
      if (lucky(chance, group, salt + 1) % 3 === 0) continue;
      seen.set(group, (seen.get(group) ?? 0) + 1);
      if ((seen.get(group) ?? 0) <= 2) ranks[edge] = seen.get(group) ?? 0;
    }
    return ranks;
  };
  const { seeker } = preferencesOf(edges, { bySeeker: [], byOffer: [] });
  return {
    bySeeker: rank((edge) => seeker[edge] ?? 0, 1),
    byOffer: rank((edge) => edges.offer[edge] ?? 0, 5),
  };
}
const lucky = (chance: readonly number[], at: number, salt: number) =>
  chance[(at + salt) % chance.length] ?? 0;
const chances = fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 });

/** Every way to give each seeker one of their edges or none, within the places. */
function* allPlans(edges: Edges, places: readonly number[], seeker = 0): Generator<number[]> {
  if (seeker === edges.seekers) return yield [];
  for (const rest of allPlans(edges, places, seeker + 1)) yield [NOBODY, ...rest];
  for (let edge = edges.start[seeker] ?? 0; edge < (edges.start[seeker + 1] ?? 0); edge += 1) {
    const offer = edges.offer[edge] ?? 0;
    if (!places[offer]) continue;
    const left = places.with(offer, (places[offer] ?? 0) - 1);
    for (const rest of allPlans(edges, left, seeker + 1)) yield [edge, ...rest];
  }
}

describe('deferred acceptance', () => {
  it('leaves no two who would rather have each other, and fills no offer beyond its places', () => {
    fc.assert(
      fc.property(lists, somePlaces, chances, (given, places, chance) => {
        const edges = edgesOf(given, OFFERS);
        const ranks = ranksOf(edges, chance);
        const preferences = preferencesOf(edges, ranks);
        const edgeOf = deferredAcceptance(edges, places, preferences);
        expect(wouldRather({ edges, places, ranks, preferences }, edgeOf)).toEqual([]);
        places.forEach((count, offer) =>
          expect(
            edgeOf.filter((edge) => edge !== NOBODY && edges.offer[edge] === offer).length,
          ).toBeLessThanOrEqual(count),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('gives every seeker the dearest they have in any plan without such two', () => {
    fc.assert(
      fc.property(lists, somePlaces, chances, (given, places, chance) => {
        const edges = edgesOf(given, OFFERS);
        const preferences = preferencesOf(edges, ranksOf(edges, chance));
        // By the strict orders: every two are told apart, also where the fit is equal.
        const strict = { bySeeker: preferences.ofSeeker, byOffer: preferences.ofOffer };
        const judged = { edges, places, ranks: strict, preferences };
        const edgeOf = deferredAcceptance(edges, places, preferences);
        const place = (edge: number) => (edge === NOBODY ? Infinity : (preferences.ofSeeker[edge] ?? NaN));
        for (const plan of allPlans(edges, places)) {
          if (wouldRather(judged, Int32Array.from(plan)).length > 0) continue;
          plan.forEach((edge, seeker) =>
            expect(place(edgeOf[seeker] ?? NOBODY)).toBeLessThanOrEqual(place(edge)),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('those who would rather swap', () => {
  it('are found exactly where both sides gain', () => {
    fc.assert(
      fc.property(lists, somePlaces, (given, places) => {
        const edges = edgesOf(given, OFFERS);
        const none = { bySeeker: edges.offer.map(() => 0), byOffer: edges.offer.map(() => 0) };
        const preferences = preferencesOf(edges, none);
        const [plan] = [...allPlans(edges, places)].slice(-1);
        const edgeOf = Int32Array.from(plan ?? []);
        const found = wouldRather({ edges, places, ranks: none, preferences }, edgeOf);
        const weight = (edge: number) => (edge === NOBODY ? -1 : (edges.weight[edge] ?? NaN));
        const expected = [...edges.offer.keys()].filter((edge) => {
          const offer = edges.offer[edge] ?? 0;
          const held = [...edgeOf].filter((one) => one !== NOBODY && edges.offer[one] === offer).map(weight);
          const hasRoom = held.length < (places[offer] ?? 0);
          const gains = hasRoom || Math.min(...held) < weight(edge);
          return (
            (places[offer] ?? 0) > 0 &&
            gains &&
            weight(edgeOf[preferences.seeker[edge] ?? 0] ?? -1) < weight(edge)
          );
        });
        expect(found.map(({ edge }) => edge).sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('count a better rank as a gain, and an equal fit without a rank as none', () => {
    const edges = edgesOf([[{ offer: 0, score: 50 }], [{ offer: 0, score: 50 }]], 1);
    const judge = (byOffer: number[]) => {
      const ranks = { bySeeker: [0, 0], byOffer };
      const judged = { edges, places: [1], ranks, preferences: preferencesOf(edges, ranks) };
      return wouldRather(judged, Int32Array.of(NOBODY, 1));
    };
    expect(judge([0, 0])).toEqual([]);
    expect(judge([1, 0])).toEqual([{ edge: 0, seekerHas: NOBODY, offerHas: 1 }]);
  });
});
