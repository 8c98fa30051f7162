import { ENOUGH } from './enough.ts';

/** How finely a record could be told, and how many are told alike then. */
export interface Band {
  readonly band: string;
  readonly comparable: number;
}

/** What the guard found before a blind listing is published. */
export interface UniquenessFinding {
  /** Told as finely as wanted, it could be recognised. */
  readonly isUnique: boolean;
  /** How many are alike, told as finely as wanted. */
  readonly comparable: number;
  readonly least: number;
  /** The finest coarser band in which it is one of enough; null where none is coarse enough, or none is needed. */
  readonly proposedBand: string | null;
}

/** Looks whether a record, told as finely as its first band says, is one of enough. The finest band comes first. */
export function uniquenessOf(bands: readonly Band[]): UniquenessFinding {
  const [finest, ...coarser] = bands;
  if (!finest) throw new Error('A record is told in one band at least.');
  const isUnique = finest.comparable < ENOUGH;
  const enough = coarser.find(({ comparable }) => comparable >= ENOUGH);
  return {
    isUnique,
    comparable: finest.comparable,
    least: ENOUGH,
    proposedBand: isUnique ? (enough?.band ?? null) : null,
  };
}
