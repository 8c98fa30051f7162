/** Where a request for a mentor stands. */
export const REQUEST_STATES = {
  WAITING: 'WAITING',
  SUGGESTED: 'SUGGESTED',
  MATCHED: 'MATCHED',
  CLOSED: 'CLOSED',
} as const;
export type MentorRequestState = keyof typeof REQUEST_STATES;

/**
 * Where a match stands. HELD: the adviser can still undo it, and nobody has been told. QUESTION: the entrepreneur has the
 * turn. LAPSED: the mentor did not answer in time.
 */
export const MATCH_STATES = {
  HELD: 'HELD',
  ASKED: 'ASKED',
  QUESTION: 'QUESTION',
  MATCHED: 'MATCHED',
  DECLINED: 'DECLINED',
  UNDONE: 'UNDONE',
  ENDED: 'ENDED',
  LAPSED: 'LAPSED',
} as const;
export type MatchState = keyof typeof MATCH_STATES;

/** A match in one of these states uses one of the mentor's places and is the only one of its request. */
export const OPEN_STATES = ['HELD', 'ASKED', 'QUESTION', 'MATCHED'] as const satisfies readonly MatchState[];

/** What a mentor can answer. */
export const MATCH_ANSWERS = { YES: 'YES', ASK_FIRST: 'ASK_FIRST', NO: 'NO' } as const;
export type MatchAnswer = keyof typeof MATCH_ANSWERS;

/** Why a mentor says no. */
export const DECLINE_REASONS = {
  NO_TIME: 'NO_TIME',
  OUTSIDE_MY_FIELD: 'OUTSIDE_MY_FIELD',
  CONFLICT_OF_INTEREST: 'CONFLICT_OF_INTEREST',
  TOO_FAR: 'TOO_FAR',
  OTHER: 'OTHER',
} as const;
export type DeclineReason = keyof typeof DECLINE_REASONS;

/** What came of a match that both had said yes to. */
export const MATCH_OUTCOMES = {
  HELPED: 'HELPED',
  NOT_NEEDED: 'NOT_NEEDED',
  DID_NOT_FIT: 'DID_NOT_FIT',
  NO_CONTACT: 'NO_CONTACT',
  OTHER: 'OTHER',
} as const;
export type MatchOutcome = keyof typeof MATCH_OUTCOMES;
