/** The shortest and longest a text may be, or the smallest and largest a number or list. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The bounds that form, input and column share. Lengths count characters as people see them: UTF-16 code units. */
export const LIMITS = {
  name: { min: 2, max: 80 },
  email: { min: 3, max: 254 },
  password: { min: 12, max: 128 },
  idea: { min: 20, max: 600 },
  headline: { min: 5, max: 120 },
  caseTitle: { min: 5, max: 100 },
  caseStory: { min: 20, max: 600 },
  words: { min: 1, max: 1000 },
  message: { min: 1, max: 2000 },
  topics: { min: 1, max: 5 },
  concepts: { min: 0, max: 8 },
  languages: { min: 1, max: 5 },
  cases: { min: 1, max: 5 },
  sessions: { min: 0, max: 12 },
  conflictCvrs: { min: 0, max: 20 },
  capacity: { min: 1, max: 20 },
  travelLimitMinutes: { min: 5, max: 120 },
  companyName: { min: 2, max: 120 },
  facts: { min: 20, max: 1500 },
  figures: { min: 1, max: 1500 },
  industries: { min: 1, max: 5 },
  search: { min: 0, max: 80 },
  searchName: { min: 1, max: 80 },
  pageSize: { min: 1, max: 100 },
} as const satisfies Record<string, Bounds>;

/** How many entries a page has when nobody says. */
export const DEFAULT_PAGE_SIZE = 20;
