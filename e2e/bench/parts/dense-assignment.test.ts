import { expect, it } from '@jest/globals';
import { bestTotalOfMatrix } from './dense-assignment.ts';

const matrix = (rows: number[][]) => rows.map((row) => Float64Array.from(row));

it('gives up the best pair where the sum is better without it', () => {
  expect(
    bestTotalOfMatrix(
      matrix([
        [10, 9],
        [9, 1],
      ]),
    ),
  ).toEqual({ total: 18, paired: 2 });
});

it('does not count a pair of 0 as paired', () => {
  expect(
    bestTotalOfMatrix(
      matrix([
        [5, 0, 0],
        [4, 0, 0],
      ]),
    ),
  ).toEqual({ total: 5, paired: 1 });
});

it('finds the same sum as trying all orders', () => {
  const weights = [
    [7, 3, 8, 2],
    [9, 9, 1, 4],
    [2, 6, 5, 5],
    [8, 4, 7, 6],
  ];
  const orders = (left: number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));
  const sums = orders([0, 1, 2, 3]).map((order) =>
    order.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0),
  );
  expect(bestTotalOfMatrix(matrix(weights)).total).toBe(Math.max(...sums));
});
