import { Field, ID, InputType } from 'type-graphql';
import type { PlanMethod } from '../model/assignment/make-plans.ts';
import { COHORT_KINDS, PLAN_METHODS } from './cohort.enums.ts';

@InputType({ description: 'Whom to plan for together.' })
export class CreateCohortInput {
  @Field(() => COHORT_KINDS, { description: 'What for.' })
  kind!: string;

  @Field(() => String, { description: 'What advisers call it.' })
  name!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The requests that wait, at most a hundred; all of them when not said.',
  })
  seekerIds?: string[] | null;
}

@InputType({ description: 'Until when both sides rank.' })
export class OpenCohortRankingInput {
  @Field(() => ID, { description: 'The cohort.' })
  cohortId!: string;

  @Field(() => String, { description: 'The last day, `2026-03-31`.' })
  until!: string;
}

@InputType({ description: 'Whom somebody would like.' })
export class RankCohortInput {
  @Field(() => ID, { description: 'Under which the viewer takes part.' })
  memberId!: string;

  @Field(() => [ID], { description: 'The dearest first, at most five; none takes back what was said.' })
  choiceIds!: string[];
}

@InputType({ description: 'Which cohort to plan.' })
export class PlanCohortInput {
  @Field(() => ID, { description: 'The cohort.' })
  cohortId!: string;
}

@InputType({ description: 'Which plan to make real.' })
export class PublishCohortPlanInput {
  @Field(() => ID, { description: 'The cohort.' })
  cohortId!: string;

  @Field(() => PLAN_METHODS, { description: 'Which of its plans.' })
  method!: PlanMethod;
}

@InputType({ description: 'Which cohort to throw away.' })
export class DiscardCohortInput {
  @Field(() => ID, { description: 'The cohort.' })
  cohortId!: string;
}
