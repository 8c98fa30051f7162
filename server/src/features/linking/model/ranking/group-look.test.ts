import { describe, expect, it } from '@jest/globals';
import type { Families } from './families.ts';
import { GroupReader } from './group-look.ts';
import { bagOf } from './sparse-index.ts';

/** Two groups, 0 and 3, with two occupations each; 6 stands in none. */
const FAMILIES = { near: Int32Array.of(0, 0, 0, 3, 3, 3, -1) } as unknown as Families;
const BAGS = [[], [1, 2], [1, 3], [], [4], [5], [6]].map((words) => bagOf(words));
const PLACES = Float32Array.of(0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 0);
const reader = new GroupReader(FAMILIES, BAGS, { places: PLACES, dims: 2, space: 7 });

describe('GroupReader', () => {
  it('hears in a title the words of all that a group holds', () => {
    const { words } = reader.look(bagOf([4, 5]), Float32Array.of(0, 0), 7);
    expect(words[3]).toBeGreaterThan(0.9);
    expect([...words].filter((value) => value > 0)).toHaveLength(1);
  });

  it('finds the group in whose middle a title points', () => {
    const { meaning } = reader.look(bagOf([]), Float32Array.of(0.6, -0.8), 7);
    expect(meaning[0]).toBeCloseTo(0.6, 6);
    expect(meaning[3]).toBe(0);
  });

  it('says nothing to a title without known words', () => {
    const { words, meaning } = reader.look(bagOf([]), Float32Array.of(0, 0), 7);
    expect([...words, ...meaning].every((value) => value === 0)).toBe(true);
  });
});
