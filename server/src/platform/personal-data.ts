import type { Feature } from './feature.ts';
import { MAIL_DATA, PLATFORM_TABLES } from './email/personal-data.ts';
import type { Purpose } from './purposes.ts';

/** What becomes of a column when the person it tells of is erased, or when its time is over. */
export type Erasure =
  /** Says nothing about anybody by itself: stays, so that what was counted stays counted. */
  | 'KEEP'
  /** Becomes null. */
  | 'NULL'
  /** Becomes the empty text. */
  | 'EMPTY'
  /** Becomes what this SQL expression says, for texts inside JSON and for columns that must be filled and unique. */
  | { readonly sql: string };

/** What a person sees under a name of its own, where the column itself would be an id. */
export interface ShownAs {
  readonly name: string;
  /** SQL over the table's row. */
  readonly sql: string;
}

/**
 * What one table tells of one kind of person, as its feature declares it: a table in which two sides meet is declared
 * once for each. Export, erasure, retention and the public list of what is kept are all read from these declarations,
 * and a test fails on a column of the database that none of them names.
 */
export interface PersonalTable {
  readonly table: string;
  /** The word under which a person finds it among their data: `ventures`. */
  readonly section: string;
  readonly purpose: Purpose;
  /** SQL condition for "tells of this person"; $1 is the person's id, $2 their e-mail address (null when there is none). */
  readonly whose: string;
  /** The columns this declaration answers for, and what becomes of each. */
  readonly columns: Readonly<Record<string, Erasure>>;
  /** What the person gets to see, in this order; nothing of what only recognises (hashes of secrets), nothing of others. */
  readonly shown: readonly (string | ShownAs)[];
  /** Whole rows go at erasure, instead of being scrubbed. */
  readonly rowsGo?: boolean;
  /** How long it is kept. Without it: until the person is erased. */
  readonly kept?: Kept;
}

/** So many days after the moment this SQL expression says; where that is null, the time has not begun. */
export interface Kept {
  readonly days: number;
  readonly after: string;
  /** What then happens; GOES_BY_ITSELF: its feature sees to it in its own way. */
  readonly then: 'SCRUB' | 'DELETE' | 'GOES_BY_ITSELF';
}

/** These columns stay as they are. */
export function keep(...columns: string[]): Record<string, Erasure> {
  return Object.fromEntries(columns.map((column): [string, Erasure] => [column, 'KEEP']));
}

/** Everything that is kept about people, the general before the specific. */
export function personalTables(features: readonly Feature[]): PersonalTable[] {
  return [...MAIL_DATA, ...features.flatMap((feature) => feature.personalData ?? [])];
}

/** The tables that tell of nobody, each with the reason why. */
export function tablesOfNobody(features: readonly Feature[]): Record<string, string> {
  return Object.assign({}, PLATFORM_TABLES, ...features.map((feature) => feature.tellsOfNobody ?? {}));
}

/** `name = ''`, for every column that becomes something else; nothing when the whole declaration is kept. */
export function scrubbed({ columns }: PersonalTable): { column: string; value: string }[] {
  return Object.entries(columns).flatMap(([column, erasure]) => {
    if (erasure === 'KEEP') return [];
    const value = erasure === 'NULL' ? 'null' : erasure === 'EMPTY' ? `''` : erasure.sql;
    return [{ column, value }];
  });
}
