import { LEVELS, LEVELS_IN_ORDER } from './words.ts';
import type { Level } from './words.ts';

/** A language and how well it is spoken. */
export interface Spoken {
  readonly code: string;
  readonly level: Level;
}

/** As the database keeps it: `da:GOOD`. */
export const writtenSpoken = ({ code, level }: Spoken): string => `${code}:${level}`;

/** The same back. */
export function readSpoken(written: string): Spoken {
  const [code = '', level = LEVELS.BASIC] = written.split(':');
  return { code, level: level in LEVELS ? (level as Level) : LEVELS.BASIC };
}

/** How far one level is below another; 0 where it is enough. */
export function levelsShort(wanted: Level, has: Level): number {
  return Math.max(0, LEVELS_IN_ORDER.indexOf(wanted) - LEVELS_IN_ORDER.indexOf(has));
}
