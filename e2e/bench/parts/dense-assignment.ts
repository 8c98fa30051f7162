/**
 * The best sum of a square or wide matrix of weights ≥ 0, one row to one column at most, by the Hungarian method with
 * shortest augmenting paths in O(n²m) (Jonker and Volgenant, Computing 38, 1987). What the planner is compared with.
 * `paired`: how many rows get a column of more than 0.
 */
export function bestTotalOfMatrix(weights: readonly Float64Array[]): { total: number; paired: number } {
  const columns = weights[0]?.length ?? 0;
  const rowPrice = new Float64Array(weights.length + 1);
  const price = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= weights.length; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const nearest = new Float64Array(columns + 1).fill(Infinity);
    const done = new Uint8Array(columns + 1);
    do {
      done[column] = 1;
      const from = rowOf[column] as number;
      let step = Infinity;
      let next = 0;
      for (let to = 1; to <= columns; to += 1) {
        if (done[to] === 1) continue;
        const cost = -(weights[from - 1]?.[to - 1] ?? 0) - (rowPrice[from] as number) - (price[to] as number);
        if (cost < (nearest[to] as number)) {
          nearest[to] = cost;
          before[to] = column;
        }
        if ((nearest[to] as number) < step) {
          step = nearest[to] as number;
          next = to;
        }
      }
      for (let to = 0; to <= columns; to += 1) {
        if (done[to] === 1) {
          (rowPrice[rowOf[to] as number] as number) += step;
          (price[to] as number) -= step;
        } else (nearest[to] as number) -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[before[column] as number] as number;
      column = before[column] as number;
    }
  }
  const found = Array.from(rowOf.subarray(1), (row, column) =>
    row === 0 ? 0 : (weights[row - 1]?.[column] ?? 0),
  );
  return {
    total: found.reduce((sum, weight) => sum + weight, 0),
    paired: found.filter((weight) => weight > 0).length,
  };
}
