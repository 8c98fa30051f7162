/** One query's candidates as numbers: the right one stands first. */
export interface Example {
  /** Candidates × features, one candidate after the other. */
  readonly values: Float32Array;
  readonly candidates: number;
  /** How much the query counts. */
  readonly weight: number;
}

const MEMORY = 8;
const ENOUGH = 1e-6;

/**
 * The weights under which the right candidate of each query is most probable, given that one candidate is right
 * (conditional logistic regression: McFadden 1974), with a penalty on their squares. Found by L-BFGS (Nocedal 1980).
 */
export function fit(
  examples: readonly Example[],
  features: number,
  penalty: number,
  rounds = 80,
): Float64Array {
  const scale = spreadOf(examples, features);
  const scaled = examples.map((example) => ({
    ...example,
    values: example.values.map((value, at) => value / scale[at % features]!),
  }));
  let at: Point = {
    weights: new Float64Array(features),
    ...lossAt(new Float64Array(features), scaled, penalty),
  };
  const moves: { step: Float64Array; turn: Float64Array; curvature: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = directionFrom(at.slope, moves);
    const next = lineSearch(at, direction, scaled, penalty);
    const step = next.weights.map((weight, feature) => weight - at.weights[feature]!);
    const turn = next.slope.map((slope, feature) => slope - at.slope[feature]!);
    const curvature = dot(step, turn);
    if (curvature > 1e-12) moves.push({ step, turn, curvature });
    if (moves.length > MEMORY) moves.shift();
    const gained = at.loss - next.loss;
    at = next;
    if (gained < ENOUGH * at.loss) break;
  }
  return at.weights.map((weight, feature) => weight / scale[feature]!);
}

type Point = { weights: Float64Array; loss: number; slope: Float64Array };

function lossAt(weights: Float64Array, examples: readonly Example[], penalty: number) {
  const slope = weights.map((weight) => penalty * weight);
  let loss = (penalty / 2) * dot(weights, weights);
  for (const { values, candidates, weight } of examples) {
    const points = Array.from({ length: candidates }, (_, row) => rowDot(values, row, weights));
    const highest = points.reduce((a, b) => Math.max(a, b));
    const total = points.reduce((sum, value) => sum + Math.exp(value - highest), 0);
    loss += weight * (Math.log(total) + highest - points[0]!);
    for (let row = 0; row < candidates; row += 1) {
      const pull = weight * (Math.exp(points[row]! - highest) / total - (row === 0 ? 1 : 0));
      if (Math.abs(pull) < 1e-5 * weight) continue;
      const from = row * weights.length;
      for (let feature = 0; feature < weights.length; feature += 1)
        slope[feature]! += pull * values[from + feature]!;
    }
  }
  return { loss, slope };
}

function rowDot(values: Float32Array, row: number, weights: Float64Array): number {
  let sum = 0;
  const from = row * weights.length;
  for (let feature = 0; feature < weights.length; feature += 1)
    sum += weights[feature]! * values[from + feature]!;
  return sum;
}

/** The two-loop recursion: downhill, bent by what the last moves taught. */
function directionFrom(
  slope: Float64Array,
  moves: readonly { step: Float64Array; turn: Float64Array; curvature: number }[],
) {
  const direction = slope.slice();
  const pulls = new Map<number, number>();
  for (let at = moves.length - 1; at >= 0; at -= 1) {
    const { step, turn, curvature } = moves[at]!;
    const pull = dot(step, direction) / curvature;
    pulls.set(at, pull);
    addTo(direction, turn, -pull);
  }
  const last = moves.at(-1);
  const size = last ? last.curvature / dot(last.turn, last.turn) : 1 / Math.sqrt(dot(slope, slope) || 1);
  for (let feature = 0; feature < direction.length; feature += 1) direction[feature]! *= size;
  for (const [at, { step, turn, curvature }] of moves.entries())
    addTo(direction, step, pulls.get(at)! - dot(turn, direction) / curvature);
  return direction;
}

function lineSearch(
  at: Point,
  direction: Float64Array,
  examples: readonly Example[],
  penalty: number,
): Point {
  const fall = -dot(at.slope, direction);
  let length = 1;
  for (let attempt = 0; ; attempt += 1, length /= 2) {
    const weights = at.weights.map((weight, feature) => weight - length * direction[feature]!);
    const reached = lossAt(weights, examples, penalty);
    if (reached.loss <= at.loss + 1e-4 * length * fall || attempt === 15) return { weights, ...reached };
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

function addTo(to: Float64Array, what: Float64Array, factor: number): void {
  for (let at = 0; at < to.length; at += 1) to[at]! += factor * what[at]!;
}

/** How far each feature spreads, so that the penalty treats all alike. */
function spreadOf(examples: readonly Example[], features: number): Float64Array {
  const sums = new Float64Array(features);
  const squares = new Float64Array(features);
  let rows = 0;
  for (const { values, candidates } of examples) {
    rows += candidates;
    for (let at = 0; at < values.length; at += 1) {
      sums[at % features]! += values[at]!;
      squares[at % features]! += values[at]! ** 2;
    }
  }
  return squares.map((square, feature) => Math.sqrt(square / rows - (sums[feature]! / rows) ** 2) || 1);
}
