/** Where a cohort stands. */
export const COHORT_STATES = {
  DRAFT: 'DRAFT',
  RANKING: 'RANKING',
  PLANNED: 'PLANNED',
  PUBLISHED: 'PUBLISHED',
  DISCARDED: 'DISCARDED',
} as const;
export type CohortState = keyof typeof COHORT_STATES;

/** Those who wait for something, and those who have it. */
export const COHORT_SIDES = { SEEKER: 'SEEKER', OFFER: 'OFFER' } as const;
export type CohortSide = keyof typeof COHORT_SIDES;

/** Why somebody gets nobody in a plan. */
export const WAITING_REASONS = {
  NO_PLACE: 'NO_PLACE',
  NOBODY_FITS: 'NOBODY_FITS',
  CONFLICT: 'CONFLICT',
} as const;
export type WaitingReason = keyof typeof WAITING_REASONS;

/** What has become of a pair of a plan. */
export const PAIR_STATES = { PENDING: 'PENDING', PUBLISHED: 'PUBLISHED', LEFT_OUT: 'LEFT_OUT' } as const;
export type PairState = keyof typeof PAIR_STATES;

/** Why there are no new plans. */
export const COHORT_NOTICES = {
  TOOK_TOO_LONG: 'TOOK_TOO_LONG',
  NOBODY_WAITS: 'NOBODY_WAITS',
  FAILED: 'FAILED',
} as const;
export type CohortNotice = keyof typeof COHORT_NOTICES;

/** So many can be chosen for a cohort one by one; all who wait can be more. */
export const MOST_CHOSEN = 100;
/** So many somebody can rank. */
export const MOST_RANKED = 5;
/** From so many of those who fit best each ranks. */
export const CHOICES_EACH = 20;
/** So many of those who fit best are planned with at first. */
export const EDGES_EACH = 30;
/** So often the making of plans is begun, when it ends in a surprise, before it is given up and somebody is told. */
export const MOST_ATTEMPTS = 3;
