import type { RequestKindRules } from '../../requests/index.ts';

/** A stronger workforce. */
const FOCUS_AREA = 1;

/** An officer looks at a vacancy against the rules. */
export const VACANCY_REVIEW = {
  kind: 'VACANCY_REVIEW',
  description: 'A company asks to have a vacancy published.',
  focusArea: FOCUS_AREA,
  promiseBusinessDays: 2,
  turnBusinessDays: 5,
  remindBusinessDaysBefore: 1,
  recordKind: 'VACANCY',
  staffHats: ['EMPLOYMENT_OFFICER'],
} as const satisfies Omit<RequestKindRules, 'faces'>;

/** A company asks a candidate; after a yes the company has the turn. */
export const CANDIDATE_INTRODUCTION = {
  kind: 'CANDIDATE_INTRODUCTION',
  description: 'A company asks to be introduced to a candidate.',
  focusArea: FOCUS_AREA,
  promiseBusinessDays: 2,
  turnBusinessDays: 5,
  remindBusinessDaysBefore: 2,
  recordKind: 'VACANCY',
  staffHats: ['EMPLOYMENT_OFFICER'],
} as const satisfies Omit<RequestKindRules, 'faces'>;

/** A candidate applies; the company has the turn. */
export const VACANCY_APPLICATION = {
  kind: 'VACANCY_APPLICATION',
  description: 'A candidate applies for a vacancy.',
  focusArea: FOCUS_AREA,
  promiseBusinessDays: 2,
  turnBusinessDays: 5,
  remindBusinessDaysBefore: 2,
  recordKind: 'VACANCY',
  staffHats: ['EMPLOYMENT_OFFICER'],
} as const satisfies Omit<RequestKindRules, 'faces'>;
