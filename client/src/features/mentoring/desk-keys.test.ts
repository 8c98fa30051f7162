import { describe, expect, it } from '@jest/globals';
import { neighbourIn, nextAfterLeaving } from './desk-keys.ts';

const queue = ['a', 'b', 'c'];

describe('moving through the queue', () => {
  it('goes one on or back and stops at the ends', () => {
    expect(neighbourIn(queue, 'a', 1)).toBe('b');
    expect(neighbourIn(queue, 'c', 1)).toBe('c');
    expect(neighbourIn(queue, 'a', -1)).toBe('a');
  });

  it('begins at the first when the chosen case is not in it', () => {
    expect(neighbourIn(queue, 'x', 1)).toBe('a');
    expect(neighbourIn([], undefined, 1)).toBeUndefined();
  });

  it('goes on to the next when a case leaves, to the one before at the end, and nowhere when it was alone', () => {
    expect(nextAfterLeaving(queue, 'a')).toBe('b');
    expect(nextAfterLeaving(queue, 'c')).toBe('b');
    expect(nextAfterLeaving(['a'], 'a')).toBeUndefined();
  });
});
