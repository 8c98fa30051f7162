/** Where a listing stands. */
export const BUSINESS_STATES = {
  WAITING: 'WAITING',
  PUBLISHED: 'PUBLISHED',
  REFUSED: 'REFUSED',
  CLOSED: 'CLOSED',
} as const;
export type BusinessState = keyof typeof BUSINESS_STATES;

/** What became of a listing. */
export const BUSINESS_OUTCOMES = {
  HANDED_OVER: 'HANDED_OVER',
  CLOSED: 'CLOSED',
  STOPPED: 'STOPPED',
} as const;
export type BusinessOutcome = keyof typeof BUSINESS_OUTCOMES;

/** Where the profile of somebody who wants to take over stands. */
export const TAKER_STATES = {
  WAITING: 'WAITING',
  SEEN: 'SEEN',
  REFUSED: 'REFUSED',
  HIDDEN: 'HIDDEN',
} as const;
export type TakerState = keyof typeof TAKER_STATES;

/** Where the interest of a taker in a business stands. */
export const INTEREST_STATES = {
  ADVISER: 'ADVISER',
  OWNER: 'OWNER',
  TEXT: 'TEXT',
  FACTS: 'FACTS',
  INTRODUCED: 'INTRODUCED',
  REFUSED: 'REFUSED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  LOST: 'LOST',
  ENDED: 'ENDED',
} as const;
export type InterestState = keyof typeof INTEREST_STATES;

/** Somebody still waits. */
export const UNDECIDED_INTERESTS = [
  'ADVISER',
  'OWNER',
  'TEXT',
  'FACTS',
] as const satisfies readonly InterestState[];
/** Something can still come of it. */
export const OPEN_INTERESTS = [
  ...UNDECIDED_INTERESTS,
  'INTRODUCED',
] as const satisfies readonly InterestState[];

/** What came of an introduction. */
export const INTEREST_OUTCOMES = {
  HANDED_OVER: 'HANDED_OVER',
  STOPPED: 'STOPPED',
  GONE_TO_ANOTHER: 'GONE_TO_ANOTHER',
  LISTING_CLOSED: 'LISTING_CLOSED',
} as const;
export type InterestOutcome = keyof typeof INTEREST_OUTCOMES;

/** Why an owner says no, one tap each. */
export const OWNER_REASONS = {
  NOT_SUITABLE: 'NOT_SUITABLE',
  CONFLICT_OF_INTEREST: 'CONFLICT_OF_INTEREST',
  NO_TIME: 'NO_TIME',
  NO_LONGER_NEEDED: 'NO_LONGER_NEEDED',
  OTHER: 'OTHER',
} as const;
export type OwnerReason = keyof typeof OWNER_REASONS;

/** So many interests of one taker wait at a time. */
export const MOST_OPEN_INTERESTS = 5;
/** So many listings one owner has at a time. */
export const MOST_OPEN_LISTINGS = 5;
/** What is opened to a taker is open so many days, unless it is taken back before. */
export const OPEN_DAYS = 90;
