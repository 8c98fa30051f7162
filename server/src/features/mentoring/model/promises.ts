import { afterBusinessDays } from '../../../platform/business-days.ts';

/** An entrepreneur hears from an adviser within so many business days. */
export const ANSWER_PROMISE_BUSINESS_DAYS = 2;
/** Whoever has the turn in a match, mentor or entrepreneur, is asked to answer within so many business days. */
export const TURN_BUSINESS_DAYS = 3;
/** So many mentors an adviser names to be asked one after the other, should the first stay silent. */
export const MOST_NEXT_MENTORS = 3;
/** So long an adviser can undo a suggestion, before anybody is told. */
export const UNDO_MS = 30_000;

/** So many requests of one person wait for a mentor at a time. */
export const OPEN_REQUESTS = 5;

/** When an entrepreneur whose request begins now has heard from an adviser. */
export function answerDue(now: Date): Date {
  return afterBusinessDays(now, ANSWER_PROMISE_BUSINESS_DAYS);
}
