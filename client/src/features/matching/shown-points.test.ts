import { describe, expect, it } from '@jest/globals';
import { shownPoints } from './shown-points.ts';

const sum = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 10) / 10;

describe('points as they are shown', () => {
  it('still sum to the score after rounding', () => {
    const thirds = [100 / 3, 100 / 3, 100 / 3];
    expect(shownPoints(thirds)).toEqual([33.4, 33.3, 33.3]);
    expect(sum(shownPoints(thirds))).toBe(100);
  });

  it('stay as they are when nothing need be rounded', () => {
    expect(shownPoints([40, 0, 22.5])).toEqual([40, 0, 22.5]);
  });

  it('give what is left to those that lost most', () => {
    expect(shownPoints([2.22, 20.07, 9.99])).toEqual([2.2, 20.1, 10]);
  });
});
