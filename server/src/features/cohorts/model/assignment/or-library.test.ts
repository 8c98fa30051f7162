import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { everyoneFirst } from './best-total.ts';
import { edgesOf } from './edges.ts';
import { isProven } from './proof.ts';

/** J. E. Beasley's OR-Library; not part of this repository. */
const folder = new URL('../../../../../../../shared/data/assignment/', import.meta.url);
const isHere = existsSync(folder);
const HIGHEST = 101;

/** The costs of a square problem as scores: the cheaper the better. */
function problemOf(size: number) {
  const text = readFileSync(new URL(`assign${size}.txt`, folder), 'utf8');
  const [first, ...costs] = text.trim().split(/\s+/).map(Number);
  expect([first, costs.length]).toEqual([size, size * size]);
  const lists = Array.from({ length: size }, (_, row) =>
    costs.slice(row * size, (row + 1) * size).map((cost, offer) => ({ offer, score: HIGHEST - cost })),
  );
  return { costs, edges: edgesOf(lists, size), places: new Int32Array(size).fill(1) };
}

describe('the known optima of the OR-Library', () => {
  if (!isHere) it.skip('need the problems in ../shared/data/assignment beside the checkout', () => undefined);
  for (const [size, optimum] of isHere
    ? ([
        [500, 991],
        [600, 1176],
      ] as const)
    : []) {
    it(`are reached and proven: ${optimum} for ${size} × ${size}`, () => {
      const { costs, edges, places } = problemOf(size);
      const assignment = everyoneFirst(edges, places);
      const cost = assignment.offerOf.reduce(
        (sum, offer, row) => sum + (costs[row * size + offer] ?? NaN),
        0,
      );
      expect(cost).toBe(optimum);
      expect(isProven(edges, places, assignment)).toBe(true);
    });
  }
});
