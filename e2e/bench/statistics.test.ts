import { describe, expect, it } from '@jest/globals';
import { median, percentile } from './statistics.ts';

describe('percentiles', () => {
  it('are values that were measured, by the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(values, share))).toEqual([50, 95, 99, 100]);
  });

  it('of one value are that value, and of none no number', () => {
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.95)).toBeNaN();
  });
});

it('takes the middle of two for the median', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
