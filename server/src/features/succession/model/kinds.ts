import type { RequestKindRules } from '../../requests/index.ts';

/** The names under which succession is known to the mechanisms. */
export const BUSINESS = 'BUSINESS';
export const TAKER = 'TAKER';
export const BUSINESS_APPROVAL = 'BUSINESS_APPROVAL';
export const TAKER_APPROVAL = 'TAKER_APPROVAL';
export const BUSINESS_INTRODUCTION = 'BUSINESS_INTRODUCTION';

type Rules = Omit<RequestKindRules, 'faces' | 'whenWithdrawn' | 'changed'>;

// Development in companies.
const FOCUS_AREA = 2;
const STAFF = ['ADVISER'] as const;

/** An owner waits for a listing to be approved. */
export const BUSINESS_APPROVAL_RULES = {
  kind: BUSINESS_APPROVAL,
  description: 'An owner asks for a business to be listed without a name.',
  focusArea: FOCUS_AREA,
  promiseBusinessDays: 3,
  turnBusinessDays: 5,
  remindBusinessDaysBefore: 1,
  recordKind: BUSINESS,
  staffHats: STAFF,
} as const satisfies Rules;

/** Somebody who wants to take over waits to be seen by an adviser. */
export const TAKER_APPROVAL_RULES = {
  kind: TAKER_APPROVAL,
  description: 'Somebody who wants to take a business over asks to be seen by an adviser.',
  focusArea: FOCUS_AREA,
  promiseBusinessDays: 3,
  turnBusinessDays: 5,
  remindBusinessDaysBefore: 1,
  recordKind: TAKER,
  staffHats: STAFF,
} as const satisfies Rules;

/** A taker is interested in a business. */
export const BUSINESS_INTRODUCTION_RULES = {
  kind: BUSINESS_INTRODUCTION,
  description: 'Somebody asks to be introduced to a business that is listed without a name.',
  focusArea: FOCUS_AREA,
  promiseBusinessDays: 2,
  turnBusinessDays: 5,
  remindBusinessDaysBefore: 1,
  recordKind: BUSINESS,
  staffHats: STAFF,
} as const satisfies Rules;
