import { describe, expect, it } from '@jest/globals';
import { StrangerCount, STRANGERS_PER_MINUTE } from './strangers.ts';

describe('what strangers try', () => {
  it('is written down up to a number a minute; how many more there were is said when the next minute begins', () => {
    const count = new StrangerCount();
    const now = new Date('2026-09-01T08:00:10Z');
    const taken = Array.from({ length: STRANGERS_PER_MINUTE + 7 }, () => count.take(now));
    expect(taken.filter(({ isOneTooMany }) => isOneTooMany)).toHaveLength(7);
    expect(taken.every(({ leftOut }) => leftOut === 0)).toBe(true);
    expect(count.take(new Date('2026-09-01T08:01:00Z'))).toEqual({ isOneTooMany: false, leftOut: 7 });
    expect(count.take(new Date('2026-09-01T08:02:00Z'))).toEqual({ isOneTooMany: false, leftOut: 0 });
  });
});
