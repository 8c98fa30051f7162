import type { Features } from './title-features.ts';

const LEAST = 0.05;

/** The features two vectors share most of, the most telling first; those below a twentieth of all shared are left out. */
export function topShared(a: Features, b: Features, most: number): number[] {
  const points = [...a]
    .map(([feature, weight]) => ({ feature, points: weight * (b.get(feature) ?? 0) }))
    .filter((both) => both.points > 0);
  const least = LEAST * points.reduce((sum, both) => sum + both.points, 0);
  return points
    .filter((both) => both.points >= least)
    .sort((one, other) => other.points - one.points || one.feature - other.feature)
    .slice(0, most)
    .map(({ feature }) => feature);
}
