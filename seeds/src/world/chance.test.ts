import { describe, expect, it } from '@jest/globals';
import { chanceOf, idOf } from './chance.ts';

describe('chance', () => {
  it('gives the same values for the same seed', () => {
    const first = chanceOf(7);
    const second = chanceOf(7);
    expect([first.next(), first.between(1, 6), first.pick(['a', 'b', 'c'])]).toEqual([
      second.next(),
      second.between(1, 6),
      second.pick(['a', 'b', 'c']),
    ]);
  });

  it('never picks the same value twice in one handful', () => {
    const handful = chanceOf(3).some([1, 2, 3, 4, 5], 5);
    expect([...handful].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('idOf', () => {
  it('names the same thing alike in every world', () => {
    expect(idOf('mentor:karen')).toBe(idOf('mentor:karen'));
    expect(idOf('mentor:karen')).not.toBe(idOf('mentor:jens'));
  });

  it('is a UUID of version 8', () => {
    expect(idOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
