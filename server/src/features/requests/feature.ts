import type { Feature } from '../../platform/feature.ts';
import { leaveRequestsOf, leaveRequestsOfHat } from './actions/leave-requests-of.ts';
import { lockRequestsOf } from './actions/lock-requests-of.ts';
import {
  RequestConnectionsResolver,
  RequestFieldsResolver,
  RequestStepResolver,
  RequestTurnResolver,
  ResponseFigureResolver,
  ViewerStaffResolver,
} from './graphql/request-fields.resolver.ts';
import { RequestsResolver } from './graphql/request.resolver.ts';
import { findDueTurns } from './jobs/find-due-turns.ts';
import { remindOfTurn } from './jobs/remind-of-turn.ts';
import { turnOverdue } from './jobs/turn-overdue.ts';
import { Request } from './model/request.entity.ts';
import { RequestStep } from './model/request-step.entity.ts';
import { RequestTurn } from './model/request-turn.entity.ts';
import { StaffDeputy } from './model/staff-deputy.entity.ts';
import { REQUESTS_DATA } from './model/personal-data.ts';

/** Whoever asks is answered in time: turns, due times, reminders and hand-overs. */
export const requests: Feature = {
  name: 'requests',
  entities: [Request, RequestTurn, RequestStep, StaffDeputy],
  resolvers: [
    RequestsResolver,
    RequestFieldsResolver,
    RequestTurnResolver,
    RequestStepResolver,
    RequestConnectionsResolver,
    ResponseFigureResolver,
    ViewerStaffResolver,
  ],
  jobs: { 'remind-of-turn': remindOfTurn, 'turn-overdue': turnOverdue, 'find-due-turns': findDueTurns },
  cron: [{ job: 'find-due-turns', at: '*/10 * * * *' }],
  personalData: REQUESTS_DATA,
  erasureLocks: { REQUEST: lockRequestsOf },
  personErased: leaveRequestsOf,
  hatEnded: leaveRequestsOfHat,
};
