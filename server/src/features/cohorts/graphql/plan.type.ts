import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/graphql/connection.ts';
import { PROBLEM_CODES } from '../../../platform/problem-codes.ts';
import type { ProblemCode } from '../../../platform/problem-codes.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import type { FaceView } from '../queries/faces.ts';
import type { PairView, PlanView, SwapView, WaitingView } from '../queries/plan-rows.ts';
import { PAIR_STATES, PLAN_METHODS, WAITING_REASONS } from './cohort.enums.ts';
import { CohortFaceType } from './face.type.ts';

@ObjectType('CohortPair', { description: 'Two whom a plan brings together, and why.', simpleResolvers: true })
export class CohortPairType implements Omit<PairView, 'rationale'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => CohortFaceType, { description: 'Who waits.' })
  seeker!: FaceView;

  @Field(() => CohortFaceType, { description: 'Who has a place.' })
  offer!: FaceView;

  @Field(() => Float, { description: 'How well they fit, 0 to 100.' })
  score!: number;

  @Field(() => RationaleType, { description: 'Why, by the rules of the day of the plan.' })
  rationale!: PairView['rationale'];

  @Field(() => Int, {
    nullable: true,
    description: 'The how manieth choice of who waits; null when not ranked.',
  })
  seekerRank!: number | null;

  @Field(() => Int, { nullable: true, description: 'The how manieth choice of who has the place.' })
  offerRank!: number | null;

  @Field(() => PAIR_STATES, { description: 'What has become of it.' })
  state!: PairView['state'];

  @Field(() => PROBLEM_CODES, { nullable: true, description: 'Why it could no longer be.' })
  leftOutReason!: ProblemCode | null;
}

export const CohortPairConnectionType = connectionType('CohortPair', CohortPairType);

@ObjectType('CohortWaiting', { description: 'One who gets nobody in a plan.', simpleResolvers: true })
export class CohortWaitingType implements WaitingView {
  @Field(() => ID, { description: 'Which one, of which plan.' })
  id!: string;

  @Field(() => CohortFaceType, { description: 'Who waits.' })
  seeker!: FaceView;

  @Field(() => WAITING_REASONS, { description: 'Why.' })
  reason!: WaitingView['reason'];
}

@ObjectType('CohortSwap', {
  description: 'Two who would both rather have each other than what a plan gives them.',
  simpleResolvers: true,
})
export class CohortSwapType implements SwapView {
  @Field(() => ID, { description: 'Which one, of which plan.' })
  id!: string;

  @Field(() => CohortFaceType, { description: 'Who waits.' })
  seeker!: FaceView;

  @Field(() => CohortFaceType, { description: 'Who has a place.' })
  offer!: FaceView;

  @Field(() => Float, { description: 'How well these two would fit, 0 to 100.' })
  score!: number;

  @Field(() => CohortFaceType, {
    nullable: true,
    description: 'Whom the plan gives who waits; null when nobody.',
  })
  seekerHas!: FaceView | null;

  @Field(() => CohortFaceType, {
    nullable: true,
    description: 'Whose place it would be; null when one is left.',
  })
  offerHas!: FaceView | null;
}

@ObjectType('CohortPlan', { description: 'One way to pair a cohort.', simpleResolvers: true })
export class CohortPlanType implements Omit<PlanView, 'kind'> {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => PLAN_METHODS, { description: 'What it aims at.' })
  method!: PlanView['method'];

  @Field(() => Float, { description: 'The sum of the scores of all pairs.' })
  totalFit!: number;

  @Field(() => Int, { description: 'How many get somebody.' })
  matched!: number;

  @Field(() => Int, { description: 'How many get nobody.' })
  waitingCount!: number;

  @Field(() => Int, { description: 'How many pairs would rather swap.' })
  swapCount!: number;

  @Field(() => Float, {
    description: 'By how much the sum could at most be better; 0 when it is proven to be the best.',
  })
  doubt!: number;
}
