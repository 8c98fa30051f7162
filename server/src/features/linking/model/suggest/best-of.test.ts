import { expect, it } from '@jest/globals';
import { BestOf } from './best-of.ts';

const kept = (most: number, scores: readonly number[]) => {
  const best = new BestOf(most);
  scores.forEach((score, number) => best.offer(number, score));
  return best.inOrder().map(({ number }) => number);
};

it('keeps the highest, and of equal ones the first, whatever the order they come in', () => {
  expect(kept(3, [1, 5, 2, 5, 4])).toEqual([1, 3, 4]);
  expect(kept(2, [5, 5, 5, 5])).toEqual([0, 1]);
  expect(kept(9, [1, 3, 2])).toEqual([1, 2, 0]);
  expect(kept(0, [1])).toEqual([]);
});

it('keeps what sorting everything would', () => {
  const scores = Array.from({ length: 500 }, (_, at) => (at * 7919) % 101);
  const sorted = scores.map((score, number) => ({ score, number }));
  sorted.sort((a, b) => b.score - a.score || a.number - b.number);
  expect(kept(40, scores)).toEqual(sorted.slice(0, 40).map(({ number }) => number));
});
