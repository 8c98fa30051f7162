import { describe, expect, it } from '@jest/globals';
import { oneByOne } from './one-by-one.ts';

/** Keeps the process busy for some milliseconds. */
function busy(milliseconds: number): void {
  for (const began = performance.now(); performance.now() - began < milliseconds;);
}

describe('work on many, one by one', () => {
  it('gives the results in their order', async () => {
    expect(await oneByOne([3, 1, 2], (n) => n * 2)).toEqual([6, 2, 4]);
  });

  it('lets others have their turn before it is through', async () => {
    const seen: string[] = [];
    setImmediate(() => seen.push('somebody else'));
    await oneByOne([1, 2, 3], (n) => {
      busy(25);
      seen.push(String(n));
    });
    expect(seen.indexOf('somebody else')).toBe(1);
  });
});
