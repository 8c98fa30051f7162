import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType, countedConnectionType } from '../../../platform/graphql/connection.ts';
import { PROBLEM_CODES } from '../../../platform/problem-codes.ts';
import type { ProblemCode } from '../../../platform/problem-codes.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Words } from '../../../platform/language.ts';
import { RationaleType } from '../../matching/graphql/index.ts';
import { TownType } from '../../places/graphql/index.ts';
import type { Town } from '../../places/index.ts';
import type { CohortView } from '../queries/cohort-rows.ts';
import type { FaceView } from '../queries/faces.ts';
import type { PairView, PlanView, SwapView, WaitingView } from '../queries/plan-rows.ts';
import * as words from './cohort.enums.ts';

@ObjectType('CohortFace', {
  description: 'One who takes part: who seeks is blind, who offers is as everybody may see them.',
  simpleResolvers: true,
})
export class CohortFaceType implements FaceView {
  @Field(() => ID, { description: 'Under which they take part.' })
  id!: string;

  @Field(() => WordsType, { description: 'What it is about.' })
  title!: Words;

  @Field(() => String, { nullable: true, description: 'Of somebody whose name is public.' })
  name!: string | null;

  @Field(() => TownType, { description: 'Where.' })
  town!: Town;

  @Field(() => String, {
    nullable: true,
    description:
      'The page that tells more, to those who may read it; null of who seeks, to whoever could be asked.',
  })
  path!: string | null;
}

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

  @Field(() => words.PAIR_STATES, { description: 'What has become of it.' })
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

  @Field(() => words.WAITING_REASONS, { description: 'Why.' })
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

  @Field(() => words.PLAN_METHODS, { description: 'What it aims at.' })
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

@ObjectType('Cohort', {
  description: 'Some who wait for the same kind of thing, planned together.',
  simpleResolvers: true,
})
export class CohortType implements CohortView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => words.COHORT_KINDS, { description: 'What for.' })
  kind!: string;

  @Field(() => String, { description: 'What advisers call it.' })
  name!: string;

  @Field(() => words.COHORT_STATES, { description: 'Where it stands.' })
  state!: CohortView['state'];

  @Field(() => Date, { description: 'Since when it is there.' })
  createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The name of who made it; null when they are no longer here.',
  })
  createdBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of the ranking, `2026-03-31`.' })
  rankUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether plans are being made at this moment.' })
  isBeingPlanned!: boolean;

  @Field(() => Int, { description: 'How far that is, 0 to 100.' })
  progress!: number;

  @Field(() => words.COHORT_NOTICES, { nullable: true, description: 'Why the last attempt made no plans.' })
  notice!: CohortView['notice'];

  @Field(() => Date, { nullable: true, description: 'When the plans were made.' })
  plannedAt!: string | null;

  @Field(() => words.PLAN_METHODS, { nullable: true, description: 'Which plan has become real.' })
  publishedPlan!: CohortView['publishedPlan'];

  @Field(() => Date, { nullable: true, description: 'When it was published or thrown away.' })
  endedAt!: string | null;

  @Field(() => Int, { description: 'How many wait.' })
  seekers!: number;

  @Field(() => Int, { description: 'How many had places when it was last planned.' })
  offers!: number;

  @Field(() => Int, { description: 'How many places they had together.' })
  places!: number;

  @Field(() => Int, { description: 'How many who wait have said whom they would like.' })
  rankedBySeekers!: number;

  @Field(() => Int, { description: 'How many who have places have said so.' })
  rankedByOffers!: number;

  @Field(() => Boolean, { description: 'Whether the viewer can ask both sides whom they would like.' })
  viewerCanOpenRanking!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can have plans made.' })
  viewerCanMakePlans!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can make a plan real.' })
  viewerCanPublish!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer can throw it away.' })
  viewerCanDiscard!: boolean;
}

export const CohortConnectionType = countedConnectionType('Cohort', CohortType);
