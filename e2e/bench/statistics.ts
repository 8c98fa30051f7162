import { chanceOf } from '@vaekstbro/seeds/src/world/chance.ts';
import type { Rounds, Slice } from './harness.ts';
import type { TargetName } from './targets.ts';

/** One figure against another, with the interval that 95 % of resampled rounds fall into. */
export type Ratio = { value: number; low: number; high: number };

const RESAMPLES = 2000;

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** The value that this share of all is not above: the nearest rank. NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Leaves out the rounds in which others took more of the machine than this, where at least three remain. */
export function calmRounds(rounds: Rounds, maxForeign: number): Rounds {
  const names = Object.keys(rounds) as TargetName[];
  const count = Math.min(...names.map((name) => rounds[name].length));
  const kept = Array.from({ length: count }, (_, round) => round).filter((round) =>
    names.every((name) => (rounds[name][round]?.foreign ?? 0) <= maxForeign),
  );
  if (kept.length < 3) return rounds;
  return Object.fromEntries(
    names.map((name) => [name, kept.flatMap((round) => rounds[name][round] ?? [])]),
  ) as Rounds;
}

/** CPU milliseconds of one request, of server and PostgreSQL together. */
export const cpuOf = ({ srvMs, pgMs }: Slice): number => srvMs + pgMs;

/** How many times one target's figure is the other's, compared round by round because rounds are neighbours in time. */
export function ratioOf(
  one: readonly Slice[],
  other: readonly Slice[],
  figure: (slice: Slice) => number,
): Ratio {
  const ratios = one.map((slice, round) => figure(slice) / figure(other[round] ?? slice));
  const chance = chanceOf(12345);
  const resampled = Array.from({ length: RESAMPLES }, () =>
    median(ratios.map(() => chance.pick(ratios))),
  ).toSorted((a, b) => a - b);
  return {
    value: median(one.map(figure)) / median(other.map(figure)),
    low: resampled[RESAMPLES * 0.025] ?? Number.NaN,
    high: resampled[RESAMPLES * 0.975 - 1] ?? Number.NaN,
  };
}
