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

/** What holds whatever the answer is: what else to do, and where it is written. */
export const RURAL_ZONE_NOTES = {
  /** The municipality is told first, and has two weeks to object. */
  NOTIFY_FIRST: { citation: '§ 38' },
  /** A building permit and other laws (environment, nature, roads, fire) stand beside the planning act. */
  OTHER_PERMITS: { citation: null },
  /** A business that has settled by this rule may as a rule be extended later, up to 500 m². */
  LATER_EXTENSION: { citation: '§ 36, stk. 1' },
  /** A small store in the open beside a former farm building, that does not disfigure. */
  OUTDOOR_STORE: { citation: '§ 37, stk. 3' },
} as const;
export type RuralZoneNote = keyof typeof RURAL_ZONE_NOTES;
