import { describe, expect, it } from '@jest/globals';
import { edgesOf } from './edges.ts';
import { makePlans } from './make-plans.ts';
import { planAside, PlanTookTooLong } from './plan-aside.ts';

/** A cohort of `size` × `size` with one place each, where everybody fits everybody a little differently. */
function squareOf(size: number) {
  const lists = Array.from({ length: size }, (_, seeker) =>
    Array.from({ length: size }, (_, offer) => ({ offer, score: ((seeker * 31 + offer * 17) % 97) + 1 })),
  );
  const places = new Int32Array(size).fill(1);
  return { edges: edgesOf(lists, size), places, leftOut: new Float64Array(size).fill(-1), ranks: null };
}

describe('planning in a thread of its own', () => {
  it('answers the same as planning here, and other work goes on meanwhile', async () => {
    const task = squareOf(60);
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    const answer = await planAside(task, 20_000);
    clearInterval(turning);
    expect(answer).toEqual(makePlans(task));
    expect(turns).toBeGreaterThan(0);
  });

  it('is given up when its time is over', async () => {
    await expect(planAside(squareOf(60), 0)).rejects.toThrow(PlanTookTooLong);
  });

  it('tells of a mistake instead of staying silent', async () => {
    const task = { ...squareOf(3), leftOut: null as unknown as Float64Array };
    await expect(planAside(task, 20_000)).rejects.toThrow('Cannot read properties of null');
  });
});
