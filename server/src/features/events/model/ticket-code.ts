import { randomInt } from 'node:crypto';

/** Chance as an argument: a whole number from 0 up to, but not including, the limit. */
export type Chance = (limit: number) => number;

/** The chance that real tickets are drawn with: unguessable. */
export const secureChance: Chance = (limit) => randomInt(limit);

/** A code of six digits that can be read aloud at the door. It is unique within its event; the database sees to that. */
export function drawTicketCode(chance: Chance): string {
  return String(chance(1_000_000)).padStart(6, '0');
}

/** The code as people read it aloud and type it: 472-918. */
export function spelledTicketCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** What somebody typed to find a sign-up by; a spelled code is read as its six digits. */
export function withoutSpelling(search: string): string {
  return /^\d{3}[\s-]\d{1,3}$/.test(search) ? search.replace(/[\s-]/, '') : search;
}
