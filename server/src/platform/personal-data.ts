import type { Purpose } from './purposes.ts';

/** What becomes of a column when the person it tells of is erased. */
export type Erasure =
  /** Says nothing about anybody: stays, so that what was counted stays counted. */
  | 'KEEP'
  /** Becomes the empty text, or null where the column may be null. */
  | 'SCRUB'
  /** Becomes what this SQL expression says, for texts inside JSON and for columns that must be filled and unique. */
  | { readonly sql: string };

/**
 * One table that tells of people, as its feature declares it. Export, erasure, retention and the public list of what
 * is kept are all read from these declarations, and a test fails on a column of the database that none of them names.
 */
export interface PersonalTable {
  readonly table: string;
  /** The word under which a person finds it among their data: `ventures`. */
  readonly section: string;
  readonly purpose: Purpose;
  /** SQL condition for "tells of this person"; $1 is the person's id, $2 their e-mail address (null when there is none). */
  readonly whose: string;
  /** Every column of the table. */
  readonly columns: Readonly<Record<string, Erasure>>;
  /** The columns the person gets to see, in this order; none for what only recognises (hashes of secrets). */
  readonly shown: readonly string[];
  /** Whole rows go at erasure, instead of being scrubbed. */
  readonly rowsGo?: boolean;
  /** How long it is kept: so many days after the moment this SQL expression says, then scrubbed or deleted. Without it: until the person is erased. */
  readonly kept?: { readonly days: number; readonly after: string; readonly then: 'SCRUB' | 'DELETE' };
}
