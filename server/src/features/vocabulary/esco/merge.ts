/** One import while it is merged into the tables. */
export interface Merge {
  /** The version of ESCO that is imported: the newest that a file tells. */
  readonly version: string;
  /** Whether nothing newer was imported before: only then may it say what is no longer there. */
  readonly isNewest: boolean;
  readonly counts: MergeCounts;
  readonly leftOut: LeftOut;
}

/** How many rows of the tables an import has changed. */
export interface MergeCounts {
  /** Concepts that are new, or come back, or are now of a newer version. */
  concepts: number;
  /** Concepts that the version no longer has. They stay readable where they are used. */
  givenUp: number;
  names: number;
  descriptions: number;
  broader: number;
  skills: number;
}

/** What the files tell and nothing could be done with. */
export interface LeftOut {
  /** Concepts without a preferred name in Danish, English or German. */
  nameless: number;
  /** Relations with an end that is no concept, in these files or before. */
  loose: number;
}

/** SQL: a version as numbers, so that 1.10 comes after 1.9, and one that nobody tells before all. */
export function asNumbers(version: string): string {
  return `string_to_array(coalesce(${version}, ''), '.')::int[]`;
}
