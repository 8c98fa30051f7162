/** Where an introduction stands. */
export const INTRODUCTION_STATES = {
  PROPOSED: 'PROPOSED',
  APPROVAL: 'APPROVAL',
  FIRST_SIDE: 'FIRST_SIDE',
  SECOND_SIDE: 'SECOND_SIDE',
  INTRODUCED: 'INTRODUCED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  LOST: 'LOST',
  ENDED: 'ENDED',
} as const;
export type IntroductionState = keyof typeof INTRODUCTION_STATES;

/** Nobody has said no yet, and not everybody yes. */
export const UNDECIDED = [
  'PROPOSED',
  'APPROVAL',
  'FIRST_SIDE',
  'SECOND_SIDE',
] as const satisfies readonly IntroductionState[];

/** What a side says when it is asked. */
export type SideAnswer = 'YES' | 'NO';
