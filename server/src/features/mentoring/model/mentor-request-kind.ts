import type { RequestKindRules } from '../../requests/index.ts';
import { ANSWER_PROMISE_BUSINESS_DAYS, TURN_BUSINESS_DAYS } from './promises.ts';

/** The name under which requests for a mentor are known to the mechanisms. */
export const MENTOR_KIND = 'MENTOR';

/** What of the response clock is the same for every request for a mentor. */
export const MENTOR_REQUEST_RULES = {
  kind: MENTOR_KIND,
  description: 'An entrepreneur asks for a mentor.',
  // Entrepreneurship.
  focusArea: 3,
  promiseBusinessDays: ANSWER_PROMISE_BUSINESS_DAYS,
  turnBusinessDays: TURN_BUSINESS_DAYS,
  remindBusinessDaysBefore: 1,
  recordKind: 'VENTURE',
  staffHats: ['ADVISER'],
} as const satisfies Omit<RequestKindRules, 'faces'>;
