/** Why ESCO's files cannot be read: one sentence for the person who named them. */
export class EscoProblem extends Error {
  override name = 'EscoProblem';
}

/** A row that says nothing usable: where it stands and what is wrong with it. */
export interface BrokenRow {
  file: string;
  /** The line of the file on which the row begins. */
  line: number;
  wrong: string;
}
