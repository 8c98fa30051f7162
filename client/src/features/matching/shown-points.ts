/**
 * Rounds parts to one decimal so that the rounded parts still sum to the rounded whole: what is lost by rounding down
 * goes to the parts that lost most. Readers who add up the column get the number they are shown.
 */
export function shownPoints(points: readonly number[]): number[] {
  const tenths = points.map((value) => value * 10);
  const floors = tenths.map((value) => Math.floor(value + 1e-9));
  const whole = Math.round(tenths.reduce((sum, value) => sum + value, 0));
  const left = whole - floors.reduce((sum, value) => sum + value, 0);
  const byLoss = tenths
    .map((value, index) => ({ index, loss: value - (floors[index] ?? 0) }))
    .toSorted((a, b) => b.loss - a.loss || a.index - b.index)
    .slice(0, Math.max(0, left));
  const lifted = new Set(byLoss.map(({ index }) => index));
  return floors.map((value, index) => (value + (lifted.has(index) ? 1 : 0)) / 10);
}
