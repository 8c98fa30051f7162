import { codesOf } from './codes-of.ts';

/** A law as it is cited. */
export interface Law {
  readonly title: string;
  /** The consolidated act, as Lovtidende counts. */
  readonly citation: string;
  /** The day the consolidated act is dated, YYYY-MM-DD. */
  readonly dated: string;
  /** The day somebody last read the conditions here beside it, YYYY-MM-DD. */
  readonly readOn: string;
  readonly url: string;
}

/** The Danish planning act, consolidated. Whoever changes a condition changes the dates here, and reads §§ 35–38 again. */
export const PLANNING_ACT: Law = {
  title: 'Planloven',
  citation: 'LBK nr. 572 af 29/05/2024',
  dated: '2024-05-29',
  readOn: '2026-11-24',
  url: 'https://www.retsinformation.dk/eli/lta/2024/572',
};

/** What holds beside the answer: what else to do or know, and where it is written. */
const NOTES = {
  /** The municipality is told first, and has two weeks to object. */
  NOTIFY_FIRST: '§ 38',
  /** A building permit and other laws (environment, nature, roads, fire) stand beside the planning act. */
  OTHER_PERMITS: null,
  /** A business that has settled by this rule may as a rule be extended later, up to 500 m². */
  LATER_EXTENSION: '§ 36, stk. 1',
  /** A small store in the open beside a former farm building, that does not disfigure. */
  OUTDOOR_STORE: '§ 37, stk. 3',
} as const;
export type RuralZoneNoteCode = keyof typeof NOTES;
export const NOTE_CODES = codesOf(NOTES);

/** Something else to know or do. */
export interface RuralZoneNote {
  readonly code: RuralZoneNoteCode;
  readonly citation: string | null;
}

/** The note with where it is written. */
export const noteOf = (code: RuralZoneNoteCode): RuralZoneNote => ({ code, citation: NOTES[code] });
