import { Field, ObjectType } from 'type-graphql';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { CohortView } from '../queries/cohort-rows.ts';
import type { RankingView } from '../queries/ranking.ts';
import { CohortType } from './cohort.type.ts';
import { CohortRankingType } from './ranking.type.ts';

@ObjectType('CreateCohortResult', { description: 'The new cohort, or why not.', simpleResolvers: true })
export class CreateCohortResult {
  @Field(() => CohortType, { nullable: true, description: 'The new cohort.' })
  cohort!: CohortView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('OpenCohortRankingResult', { description: 'The cohort, or why not.', simpleResolvers: true })
export class OpenCohortRankingResult {
  @Field(() => CohortType, { nullable: true, description: 'The cohort.' })
  cohort!: CohortView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('RankCohortResult', {
  description: 'What the viewer has said, or why not.',
  simpleResolvers: true,
})
export class RankCohortResult {
  @Field(() => CohortRankingType, { nullable: true, description: 'What the viewer has said.' })
  ranking!: RankingView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('PlanCohortResult', {
  description: 'The cohort, whose plans are being made, or why not.',
  simpleResolvers: true,
})
export class PlanCohortResult {
  @Field(() => CohortType, { nullable: true, description: 'The cohort, whose plans are being made.' })
  cohort!: CohortView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('PublishCohortPlanResult', {
  description: 'The cohort, whose pairs become real, or why not.',
  simpleResolvers: true,
})
export class PublishCohortPlanResult {
  @Field(() => CohortType, { nullable: true, description: 'The cohort, whose pairs become real.' })
  cohort!: CohortView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}

@ObjectType('DiscardCohortResult', { description: 'The cohort, or why not.', simpleResolvers: true })
export class DiscardCohortResult {
  @Field(() => CohortType, { nullable: true, description: 'The cohort.' })
  cohort!: CohortView | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
