import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairShare } from './fair-share.ts';

const list = (kind: string, ...scores: number[]) =>
  scores.map((score, n) => ({ id: `${kind}${n}`, score, ownScore: 0 }));
const ids = (ranked: { id: string }[]) => ranked.map(({ id }) => id);

describe('one ranking over all kinds', () => {
  it('keeps the order of the scores', () => {
    expect(ids(fairShare([list('m', 90, 60), list('e', 80, 70)], 4))).toEqual(['m0', 'e0', 'e1', 'm1']);
  });

  it('lets the score among its like decide between equals', () => {
    const [weak, strong] = [
      { id: 'a', score: 50, ownScore: 20 },
      { id: 'b', score: 50, ownScore: 30 },
    ];
    expect(ids(fairShare([[strong], [weak]], 2))).toEqual(['b', 'a']);
  });

  it('leaves a kind its fair share where another has more and better ones', () => {
    const ranked = fairShare([list('m', 99, 98, 97, 96, 95), list('e', 40, 30, 20)], 4);
    expect(ids(ranked)).toEqual(['m0', 'm1', 'e0', 'e1']);
  });

  it('gives what one kind does not need to the best of the others', () => {
    expect(ids(fairShare([list('m', 50, 40, 30), list('e', 45), []], 4))).toEqual(['m0', 'e0', 'm1', 'm2']);
  });

  it('shows the best where there are more kinds than places', () => {
    expect(ids(fairShare([list('a', 10), list('b', 30), list('c', 20)], 2))).toEqual(['b0', 'c0']);
  });

  it('never shows more than was asked for, nothing twice, and everything that has room', () => {
    const lists = fc
      .array(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }), { maxLength: 5 })
      .map((all) => all.map((scores, n) => list(`k${n}-`, ...scores.toSorted((a, b) => b - a))));
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 20 }), (all, first) => {
        const ranked = fairShare(all, first);
        expect(new Set(ids(ranked)).size).toBe(ranked.length);
        expect(ranked).toHaveLength(Math.min(first, all.flat().length));
        const share = Math.floor(first / Math.max(1, all.filter(({ length }) => length > 0).length));
        for (const one of all) {
          const shown = ranked.filter(({ id }) => one.some((own) => own.id === id)).length;
          expect(shown).toBeGreaterThanOrEqual(Math.min(share, one.length));
        }
      }),
    );
  });
});
