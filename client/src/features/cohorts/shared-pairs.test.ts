import { describe, expect, it } from '@jest/globals';
import { areSame, sharedPairs } from './shared-pairs.ts';

const plan = (...pairs: string[]) => ({
  pairs: {
    nodes: pairs.map((pair) => ({ seeker: { id: pair.charAt(0) }, offer: { id: pair.charAt(1) } })),
  },
});

describe('the pairs that plans share', () => {
  it('are those every plan has', () => {
    expect([...sharedPairs([plan('aK', 'bO'), plan('aK', 'bM'), plan('bM', 'aK')])]).toEqual(['a K']);
  });

  it('are all of a plan that stands alone, and none without plans', () => {
    expect([...sharedPairs([plan('aK', 'bO')])]).toEqual(['a K', 'b O']);
    expect(sharedPairs([]).size).toBe(0);
  });
});

describe('plans', () => {
  it('are the same when each has exactly the pairs of the others', () => {
    expect(areSame([plan('aK', 'bO'), plan('bO', 'aK')])).toBe(true);
    expect(areSame([plan('aK', 'bO'), plan('aK')])).toBe(false);
    expect(areSame([plan('aK')])).toBe(false);
    expect(areSame([plan(), plan()])).toBe(false);
  });
});
