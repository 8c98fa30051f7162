import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { createCohort } from '../actions/create-cohort.ts';
import { discardCohort } from '../actions/discard-cohort.ts';
import { openRanking } from '../actions/open-ranking.ts';
import { planCohort } from '../actions/plan-cohort.ts';
import { publishPlan } from '../actions/publish-plan.ts';
import { rankCohort } from '../actions/rank-cohort.ts';
import { cohortById, newestCohorts } from '../queries/cohort-rows.ts';
import type { CohortPage, CohortView } from '../queries/cohort-rows.ts';
import { pairsOf, plansOf, swapsOf, waitingOf } from '../queries/plan-rows.ts';
import type { PlanView } from '../queries/plan-rows.ts';
import { choicesOf, rankingById } from '../queries/ranking.ts';
import type { RankingView } from '../queries/ranking.ts';
import * as inputs from './cohort.inputs.ts';
import * as results from './cohort.results.ts';
import * as types from './cohort.type.ts';
import * as plans from './plan.type.ts';
import { CohortChoiceType, CohortRankingType } from './ranking.type.ts';

@Resolver(() => types.CohortType)
export class CohortResolver {
  @ForHats('ADVISER')
  @Query(() => types.CohortConnectionType, { description: 'All cohorts, the newest first; for advisers.' })
  cohorts(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return newestCohorts(context, args);
  }

  @ForHats('ADVISER')
  @Query(() => types.CohortType, { nullable: true, description: 'One cohort with its plans; for advisers.' })
  cohort(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return cohortById(context, id);
  }

  @FieldResolver(() => [plans.CohortPlanType], {
    description: 'Its plans, side by side; none before they are made.',
  })
  plans(@Root() cohort: CohortView, @Ctx() context: Context) {
    return plansOf(context, cohort);
  }

  @ForHats('ADVISER')
  @Mutation(() => results.CreateCohortResult, {
    description: 'Puts some who wait into a cohort, or all of them. Nobody is told.',
  })
  createCohort(
    @Arg('input', () => inputs.CreateCohortInput) input: inputs.CreateCohortInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => cohortById(context, await createCohort(context, input)), 'cohort');
  }

  @ForHats('ADVISER')
  @Mutation(() => results.OpenCohortRankingResult, {
    description: 'Asks both sides of a cohort whom they would like best.',
  })
  openCohortRanking(
    @Arg('input', () => inputs.OpenCohortRankingInput) input: inputs.OpenCohortRankingInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => cohortById(context, await openRanking(context, input)), 'cohort');
  }

  @ForHats('ADVISER')
  @Mutation(() => results.PlanCohortResult, { description: 'Has the plans of a cohort made, or made again.' })
  planCohort(
    @Arg('input', () => inputs.PlanCohortInput) input: inputs.PlanCohortInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => cohortById(context, await planCohort(context, input)), 'cohort');
  }

  @ForHats('ADVISER')
  @Mutation(() => results.PublishCohortPlanResult, {
    description: 'Makes one plan real: every pair becomes a suggestion, as if made by hand.',
  })
  publishCohortPlan(
    @Arg('input', () => inputs.PublishCohortPlanInput) input: inputs.PublishCohortPlanInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => cohortById(context, await publishPlan(context, input)), 'cohort');
  }

  @ForHats('ADVISER')
  @Mutation(() => results.DiscardCohortResult, {
    description: 'Throws a cohort away: everybody waits as before.',
  })
  discardCohort(
    @Arg('input', () => inputs.DiscardCohortInput) input: inputs.DiscardCohortInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => cohortById(context, await discardCohort(context, input)), 'cohort');
  }
}

@Resolver(() => types.CohortConnectionType)
export class CohortConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many the whole list has.' })
  totalCount(@Root() page: CohortPage) {
    return page.count();
  }
}

@Resolver(() => plans.CohortPlanType)
export class CohortPlanResolver {
  @FieldResolver(() => plans.CohortPairConnectionType, { description: 'Who gets whom, the best fit first.' })
  pairs(@Root() plan: PlanView, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return pairsOf(context, plan, args);
  }

  @FieldResolver(() => [plans.CohortWaitingType], {
    description: 'Who gets nobody, and why; at most a hundred.',
  })
  waiting(@Root() plan: PlanView, @Ctx() context: Context) {
    return waitingOf(context, plan);
  }

  @FieldResolver(() => [plans.CohortSwapType], {
    description: 'Pairs who would rather swap, those who would fit best first; at most fifty.',
  })
  swaps(@Root() plan: PlanView, @Ctx() context: Context) {
    return swapsOf(context, plan);
  }
}

@Resolver(() => CohortRankingType)
export class CohortRankingResolver {
  @SignedIn()
  @Query(() => CohortRankingType, {
    nullable: true,
    description: 'The viewer’s part in a cohort in which both sides are asked whom they would like.',
  })
  cohortRanking(
    @Arg('id', () => ID, { description: 'Under which the viewer takes part.' }) id: string,
    @Ctx() context: Context,
  ) {
    return rankingById(context, id);
  }

  @FieldResolver(() => [CohortChoiceType], { description: 'Those who fit best, at most twenty.' })
  choices(@Root() ranking: RankingView, @Ctx() context: Context) {
    return choicesOf(context, ranking);
  }

  @SignedIn()
  @Mutation(() => results.RankCohortResult, { description: 'Says whom the viewer would like best.' })
  rankCohort(
    @Arg('input', () => inputs.RankCohortInput) input: inputs.RankCohortInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => rankingById(context, await rankCohort(context, input)), 'ranking');
  }
}
