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
    for (let row = 0, at = 0; row < importance.length; row += 1)
      for (const end = at + dims; at < end; at += 1) places[at]! *= importance[row]!;
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
    for (let from = 0; from < solution.length; from += dims)
      for (let dim = 0; dim < dims; dim += 1) {
        solution[from + dim]! += step[dim]! * direction[from + dim]!;
        residual[from + dim]! -= step[dim]! * image[from + dim]!;
      }
    const next = dots(residual, residual, dims);
    const turn = next.map((value, dim) => value / (square[dim]! || 1));
    for (let from = 0; from < direction.length; from += dims)
      for (let dim = 0; dim < dims; dim += 1)
        direction[from + dim] = residual[from + dim]! + turn[dim]! * direction[from + dim]!;
    square = next;
  }
  return solution;
}

function dots(a: Float32Array, b: Float32Array, dims: number): Float64Array {
  const sums = new Float64Array(dims);
  for (let from = 0; from < a.length; from += dims)
    for (let dim = 0; dim < dims; dim += 1) sums[dim]! += a[from + dim]! * b[from + dim]!;
  return sums;
}
