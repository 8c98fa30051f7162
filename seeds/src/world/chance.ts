import { createHash } from 'node:crypto';

/** A stream of chosen-by-chance values that is the same in every run with the same seed. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
  /** `count` different values, in the order chance gave. */
  some<T>(values: readonly T[], count: number): T[];
}

/** Mulberry32: 32 bits of state are enough for worlds, and it is the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  };
  const some = <T>(values: readonly T[], count: number): T[] => {
    const left = [...values];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(Math.floor(next() * left.length), 1));
    }
    return taken;
  };
  return { next, between, pick, some };
}

/** The id of a named thing: the same name has the same id in every world, so that links and tests can rely on it. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  // Shaped as a version 8 UUID (RFC 9562: "custom"), so that nobody takes it for a time-ordered one.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
