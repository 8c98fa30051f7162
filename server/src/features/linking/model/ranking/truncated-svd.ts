/** Numbers that look thrown but are the same every time (mulberry32), so that a ranking can be repeated. */
export function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A sparse matrix by rows. */
export interface SparseRows {
  readonly columns: number;
  readonly features: readonly Int32Array[];
  readonly weights: readonly Float32Array[];
}

/** rows × dims and columns × dims matrices stand row after row. */
export function times(matrix: SparseRows, right: Float32Array, dims: number): Float32Array {
  const result = new Float32Array(matrix.features.length * dims);
  const sums = new Float64Array(dims);
  for (const [row, features] of matrix.features.entries()) {
    const weights = matrix.weights[row]!;
    sums.fill(0);
    for (let at = 0; at < features.length; at += 1) {
      const weight = weights[at]!;
      const from = features[at]! * dims;
      for (let dim = 0; dim < dims; dim += 1) sums[dim]! += weight * right[from + dim]!;
    }
    result.set(sums, row * dims);
  }
  return result;
}

export function transposedTimes(matrix: SparseRows, left: Float32Array, dims: number): Float32Array {
  const result = new Float32Array(matrix.columns * dims);
  for (const [row, features] of matrix.features.entries()) {
    const weights = matrix.weights[row]!;
    const from = row * dims;
    for (let at = 0; at < features.length; at += 1) {
      const weight = weights[at]!;
      const to = features[at]! * dims;
      for (let dim = 0; dim < dims; dim += 1) result[to + dim]! += weight * left[from + dim]!;
    }
  }
  return result;
}

/**
 * The `dims` directions in which the rows differ most: a place for each row, its directions scaled by the root of
 * their strength, its length 1. Subspace iteration from a repeatable start (Halko, Martinsson & Tropp 2011).
 */
export function placesOf(matrix: SparseRows, dims: number, rounds = 2): Float32Array {
  const rows = matrix.features.length;
  const random = repeatable(7);
  let places = Float32Array.from({ length: rows * dims }, () => random() - 0.5);
  for (let round = 0; round < rounds; round += 1) {
    orthonormal(places, rows, dims);
    places = times(matrix, transposedTimes(matrix, places, dims), dims) as Float32Array<ArrayBuffer>;
  }
  orthonormal(places, rows, dims);
  const strengths = columnLengths(transposedTimes(matrix, places, dims), dims);
  for (let at = 0; at < places.length; at += 1) places[at]! *= Math.sqrt(strengths[at % dims]!);
  for (let row = 0; row < rows; row += 1) unitLength(places.subarray(row * dims, (row + 1) * dims));
  return places;
}

function columnLengths(matrix: Float32Array, dims: number): Float64Array {
  const squares = new Float64Array(dims);
  for (let at = 0; at < matrix.length; at += 1) squares[at % dims]! += matrix[at]! ** 2;
  return squares.map(Math.sqrt);
}

/** Gram–Schmidt, column after column: each is made square to all before it at once, so memory is read in its order. */
function orthonormal(matrix: Float32Array, rows: number, dims: number): void {
  const shares = new Float64Array(dims);
  for (let column = 0; column < dims; column += 1) {
    shares.fill(0);
    for (let at = 0; at < rows * dims; at += dims) {
      const value = matrix[at + column]!;
      for (let other = 0; other < column; other += 1) shares[other]! += value * matrix[at + other]!;
    }
    let square = 0;
    for (let at = 0; at < rows * dims; at += dims) {
      let value = matrix[at + column]!;
      for (let other = 0; other < column; other += 1) value -= shares[other]! * matrix[at + other]!;
      matrix[at + column] = value;
      square += value * value;
    }
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let at = column; at < rows * dims; at += dims) matrix[at]! *= scale;
  }
}

/** Makes a place's length 1, where it is one. */
export function unitLength(place: Float32Array): void {
  let square = 0;
  for (const value of place) square += value * value;
  const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
  for (let dim = 0; dim < place.length; dim += 1) place[dim]! *= scale;
}
