import type { QueueFilter, RequestKind, RequestParty } from '../../gql/graphql.ts';

/** What of the queue one looks at, in the order it is offered. */
export const queueViews = ['ALL', 'MINE', 'UNASSIGNED', 'OVERDUE'] as const satisfies readonly QueueFilter[];
export type QueueView = (typeof queueViews)[number];

/** The kinds of request there are; a new one is a line here. */
export const requestKinds = [
  'MENTOR',
  'BUSINESS_APPROVAL',
  'TAKER_APPROVAL',
  'BUSINESS_INTRODUCTION',
  'VACANCY_REVIEW',
  'CANDIDATE_INTRODUCTION',
  'VACANCY_APPLICATION',
] as const satisfies readonly RequestKind[];

/** Who may have the turn. */
export const queueParties = ['UNIT', 'ASKER', 'ASKED'] as const satisfies readonly RequestParty[];

/** The queue’s state as its address holds it. */
export type QueueSearch = {
  only?: Exclude<QueueView, 'ALL'>;
  kind?: RequestKind;
  unit?: string;
  turn?: RequestParty;
  request?: string;
};
