import type { Clock } from '../platform/clock.ts';

/** A clock that stands until the test moves it. */
export interface FixedClock extends Clock {
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
  /** Jumps to a moment. */
  set(iso: string): void;
}

/** A clock that says this moment until told otherwise. */
export function fixedClock(iso: string): FixedClock {
  let moment = new Date(iso).getTime();
  return {
    now: () => new Date(moment),
    advance: (milliseconds) => void (moment += milliseconds),
    set: (next) => void (moment = new Date(next).getTime()),
  };
}
