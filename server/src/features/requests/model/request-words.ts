/** Who can have the turn: we (the unit that answers), whoever asked, or whoever is asked. */
export const REQUEST_PARTIES = { UNIT: 'UNIT', ASKER: 'ASKER', ASKED: 'ASKED' } as const;
export type RequestParty = keyof typeof REQUEST_PARTIES;

/** Whether somebody still waits. */
export const REQUEST_STATES = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export type RequestState = keyof typeof REQUEST_STATES;

/** What came of a closed request. */
export const REQUEST_OUTCOMES = {
  FULFILLED: 'FULFILLED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
  LAPSED: 'LAPSED',
} as const;
export type RequestOutcome = keyof typeof REQUEST_OUTCOMES;

/** What can stand in a request's timeline. */
export const REQUEST_STEP_KINDS = {
  OPENED: 'OPENED',
  TAKEN: 'TAKEN',
  TURN_GIVEN: 'TURN_GIVEN',
  ASKED_FIRST: 'ASKED_FIRST',
  ANSWERED: 'ANSWERED',
  REFUSED: 'REFUSED',
  REMINDED: 'REMINDED',
  HANDED_OVER: 'HANDED_OVER',
  ESCALATED: 'ESCALATED',
  WITHDRAWN: 'WITHDRAWN',
  CLOSED: 'CLOSED',
} as const;
export type RequestStepKind = keyof typeof REQUEST_STEP_KINDS;

/** Why somebody says no, from one list for all kinds; words may follow. */
export const REFUSAL_REASONS = {
  NO_TIME: 'NO_TIME',
  OUTSIDE_MY_FIELD: 'OUTSIDE_MY_FIELD',
  CONFLICT_OF_INTEREST: 'CONFLICT_OF_INTEREST',
  TOO_FAR: 'TOO_FAR',
  NOT_SUITABLE: 'NOT_SUITABLE',
  NO_ANSWER: 'NO_ANSWER',
  NO_LONGER_NEEDED: 'NO_LONGER_NEEDED',
  OTHER: 'OTHER',
} as const;
export type RefusalReason = keyof typeof REFUSAL_REASONS;

/** Which part of the staff's queue is looked at. */
export const QUEUE_FILTERS = {
  ALL: 'ALL',
  MINE: 'MINE',
  UNASSIGNED: 'UNASSIGNED',
  OVERDUE: 'OVERDUE',
} as const;
export type QueueFilter = keyof typeof QUEUE_FILTERS;

/** How a turn ended. HANDED_OVER: nobody answered in time. CLOSED: somebody else acted first. */
export type TurnEnd = 'ANSWERED' | 'ASKED_FIRST' | 'REFUSED' | 'HANDED_OVER' | 'WITHDRAWN' | 'CLOSED';

/** Who was told, beyond the one whose turn it was, because nobody answered. */
export type EscalatedTo = 'UNIT' | 'ADMINISTRATORS';
