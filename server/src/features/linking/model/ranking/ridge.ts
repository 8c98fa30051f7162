import { type SparseRows, times, transposedTimes } from './truncated-svd.ts';

export interface RidgeExamples {
  readonly rows: SparseRows;
  /** The place each row is to come to, `dims` numbers a row. */
  readonly targets: Float32Array;
  /** How much each row counts. */
  readonly importance: Float32Array;
}

/**
 * The place of each feature, such that the sum of a row's features comes near the row's place: least squares with a
 * small penalty, solved by conjugate gradients for all dimensions side by side (Hestenes & Stiefel 1952).
 */
export function ridge(examples: RidgeExamples, dims: number, penalty: number, rounds = 8): Float32Array {
  const { rows, importance } = examples;
  const weighed = (places: Float32Array) => {
    for (let at = 0; at < places.length; at += 1) places[at]! *= importance[Math.floor(at / dims)]!;
    return transposedTimes(rows, places, dims);
  };
  const solution = new Float32Array(rows.columns * dims);
  const residual = weighed(examples.targets.slice());
  const direction = residual.slice();
  let square = dots(residual, residual, dims);
  for (let round = 0; round < rounds; round += 1) {
    const image = weighed(times(rows, direction, dims));
    for (let at = 0; at < image.length; at += 1) image[at]! += penalty * direction[at]!;
    const curvature = dots(direction, image, dims);
    const step = square.map((value, dim) => value / (curvature[dim]! || 1));
    for (let at = 0; at < solution.length; at += 1) {
      solution[at]! += step[at % dims]! * direction[at]!;
      residual[at]! -= step[at % dims]! * image[at]!;
    }
    const next = dots(residual, residual, dims);
    const turn = next.map((value, dim) => value / (square[dim]! || 1));
    for (let at = 0; at < direction.length; at += 1)
      direction[at] = residual[at]! + turn[at % dims]! * direction[at]!;
    square = next;
  }
  return solution;
}

function dots(a: Float32Array, b: Float32Array, dims: number): Float64Array {
  const sums = new Float64Array(dims);
  for (let at = 0; at < a.length; at += 1) sums[at % dims]! += a[at]! * b[at]!;
  return sums;
}
