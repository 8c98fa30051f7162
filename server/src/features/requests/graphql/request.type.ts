import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { countedConnectionType, PageArgs } from '../../../platform/graphql/connection.ts';
import type { RequestView, TurnView } from '../queries/request-rows.ts';
import type { StepView } from '../queries/steps-of-request.ts';
import type {
  QueueFilter,
  RefusalReason,
  RequestOutcome,
  RequestParty,
  RequestState,
  RequestStepKind,
} from '../model/request-words.ts';
import {
  QUEUE_FILTERS,
  REFUSAL_REASONS,
  REQUEST_KINDS,
  REQUEST_OUTCOMES,
  REQUEST_PARTIES,
  REQUEST_STATES,
  REQUEST_STEP_KINDS,
} from './request.enums.ts';

@ObjectType('RequestTurn', { description: 'Whose turn it is, and until when.', simpleResolvers: true })
export class RequestTurnType implements Omit<TurnView, 'row'> {
  @Field(() => REQUEST_PARTIES, { description: 'Who has it.' })
  party!: RequestParty;

  @Field(() => Boolean, {
    description: 'Whether it is the viewer’s; what nobody of us has taken is every colleague’s.',
  })
  isViewers!: boolean;

  @Field(() => Date, { description: 'Since when.' })
  beganAt!: string;

  @Field(() => Date, { description: 'Until when an answer is asked for.' })
  dueAt!: string;

  @Field(() => Date, {
    nullable: true,
    description:
      'Since when we owe an answer: when the first of our turns ran out that nobody used. Null while we are in time.',
  })
  lateSince!: string | null;

  @Field(() => Date, { nullable: true, description: 'When they were reminded; null until then.' })
  remindedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether that time has passed, or an earlier one of ours has.' })
  isOverdue!: boolean;
}

@ObjectType('RequestStep', {
  description: 'One thing that happened to a request.',
  simpleResolvers: true,
})
export class RequestStepType implements Omit<StepView, 'personId' | 'toPersonId' | 'request'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => REQUEST_STEP_KINDS, { description: 'What happened.' })
  kind!: RequestStepKind;

  @Field(() => Date, { description: 'When.' })
  at!: string;

  @Field(() => REQUEST_PARTIES, {
    nullable: true,
    description: 'Who acted, or let the time pass; null for what happened by itself.',
  })
  party!: RequestParty | null;

  @Field(() => REQUEST_PARTIES, { nullable: true, description: 'Who has the turn since.' })
  to!: RequestParty | null;

  @Field(() => Date, { nullable: true, description: 'Until when they were asked to answer.' })
  dueAt!: string | null;

  @Field(() => REFUSAL_REASONS, {
    nullable: true,
    description: 'Why; for whoever said it and the staff. That nobody answered in time is for everybody.',
  })
  reason!: RefusalReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'With which words; for whoever wrote them and the staff.',
  })
  words!: string | null;
}

@ObjectType('Request', {
  description: 'Somebody asked for something and is answered in time.',
  simpleResolvers: true,
})
export class RequestType implements Omit<RequestView, 'row' | 'turn'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => REQUEST_KINDS, { description: 'What is asked for.' })
  kind!: string;

  @Field(() => Int, { description: 'Which focus area of the business policy it serves, 1 to 6.' })
  focusArea!: number;

  @Field(() => REQUEST_STATES, {
    description: 'Whether somebody still waits; for whoever was asked and is asked no more it is closed.',
  })
  state!: RequestState;

  @Field(() => REQUEST_OUTCOMES, { nullable: true, description: 'What came of it; null while it is open.' })
  outcome!: RequestOutcome | null;

  @Field(() => Date, { description: 'Since when somebody waits.' })
  openedAt!: string;

  @Field(() => Date, { description: 'When they were promised a first answer.' })
  promisedAt!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was closed; for whoever was asked and is asked no more, when their turn ended.',
  })
  closedAt!: string | null;

  @Field(() => RequestTurnType, {
    nullable: true,
    description: 'Whose turn it is; null when it is closed.',
  })
  turn!: TurnView | null;

  @Field(() => Int, { description: 'How often it went on to the next because nobody had answered in time.' })
  handedOverCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer asked.' })
  viewerIsAsker!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer answers for us.' })
  viewerIsStaff!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can take it upon themselves.' })
  viewerCanTake!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can hand it to a colleague.' })
  viewerCanHandOver!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can stop asking.' })
  viewerCanWithdraw!: boolean;
}

export const RequestConnectionType = countedConnectionType('Request', RequestType);

@ArgsType()
export class StaffQueueArgs extends PageArgs {
  @Field(() => REQUEST_KINDS, { nullable: true, description: 'Only what is asked for like this.' })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this organisation answers.' })
  unitId?: string | null;

  @Field(() => REQUEST_PARTIES, { nullable: true, description: 'Only where they have the turn.' })
  turn?: RequestParty | null;

  @Field(() => QUEUE_FILTERS, { defaultValue: 'ALL', description: 'Which part of the queue.' })
  only!: QueueFilter;
}

@ArgsType()
export class MyRequestsArgs extends PageArgs {
  @Field(() => REQUEST_STATES, { nullable: true, description: 'Only open ones, or only closed ones.' })
  state?: RequestState | null;
}
