import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, Public, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { closeVacancy } from '../actions/close-vacancy.ts';
import { reviewVacancy } from '../actions/review-vacancy.ts';
import { saveVacancy } from '../actions/save-vacancy.ts';
import { widenSearch } from '../actions/widen-search.ts';
import { findingsOf } from '../model/vacancy-rules.ts';
import { hiringsOfVacancy } from '../queries/hirings.ts';
import { openVacancies, vacanciesOfViewer, vacancyById } from '../queries/vacancies.ts';
import type { VacancyPage } from '../queries/vacancies.ts';
import type { VacancyView } from '../queries/views.ts';
import { candidatesOfVacancy } from '../queries/work-matches.ts';
import { CandidateMatchType } from './candidate.type.ts';
import { HiringRequestType } from './hiring.type.ts';
import {
  CloseVacancyInput,
  CloseVacancyResult,
  ReviewVacancyInput,
  ReviewVacancyResult,
  RuleFindingType,
  SaveVacancyInput,
  SaveVacancyResult,
  VacanciesArgs,
  VacancyConnectionType,
  VacancyType,
  WidenSearchInput,
  WidenSearchResult,
} from './vacancy.type.ts';

@Resolver(() => VacancyType)
export class VacancyResolver {
  @Public()
  @Query(() => VacancyConnectionType, { description: 'The vacancies everybody finds, the newest first.' })
  vacancies(@Args(() => VacanciesArgs) args: VacanciesArgs, @Ctx() context: Context) {
    return openVacancies(context, args);
  }

  @Public()
  @Query(() => VacancyType, { nullable: true, description: 'One vacancy, if the viewer may see it.' })
  vacancy(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return vacancyById(context, id);
  }

  @SignedIn()
  @Query(() => [VacancyType], {
    description: 'What the viewer, and whoever acts for the same companies, has posted, the newest first.',
  })
  myVacancies(
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 1 to 100.' }) first: number,
    @Ctx() context: Context,
  ) {
    return vacanciesOfViewer(context, first);
  }

  @SignedIn()
  @Mutation(() => SaveVacancyResult, {
    description:
      'A company posts work, or keeps what it changed; an officer looks at it before anybody finds it.',
  })
  saveVacancy(@Arg('input', () => SaveVacancyInput) input: SaveVacancyInput, @Ctx() context: Context) {
    return answer(async () => vacancyById(context, await saveVacancy(context, input)), 'vacancy');
  }

  @ForHats('EMPLOYMENT_OFFICER')
  @Mutation(() => ReviewVacancyResult, {
    description: 'An officer publishes a vacancy, or says by which rule not.',
  })
  reviewVacancy(@Arg('input', () => ReviewVacancyInput) input: ReviewVacancyInput, @Ctx() context: Context) {
    return answer(async () => vacancyById(context, await reviewVacancy(context, input)), 'vacancy');
  }

  @ForHats('EMPLOYMENT_OFFICER')
  @Mutation(() => WidenSearchResult, {
    description: 'An officer lets those be found too whose occupation is further off, and says why.',
  })
  widenSearch(@Arg('input', () => WidenSearchInput) input: WidenSearchInput, @Ctx() context: Context) {
    return answer(async () => vacancyById(context, await widenSearch(context, input)), 'vacancy');
  }

  @SignedIn()
  @Mutation(() => CloseVacancyResult, {
    description: 'The work is no longer to be had; everybody who waited is told.',
  })
  closeVacancy(@Arg('input', () => CloseVacancyInput) input: CloseVacancyInput, @Ctx() context: Context) {
    return answer(async () => vacancyById(context, await closeVacancy(context, input)), 'vacancy');
  }

  @FieldResolver(() => [RuleFindingType], {
    description: 'What the rules point at; for the company and officers.',
  })
  findings(@Root() { row, viewerCanEdit, viewerCanReview }: VacancyView) {
    return viewerCanEdit || viewerCanReview ? findingsOf(row) : [];
  }

  @FieldResolver(() => [CandidateMatchType], {
    description:
      'The candidates who fit best, blind, best first; for whoever may see them. What was shown is logged.',
  })
  candidates(
    @Root() vacancy: VacancyView,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most, 1 to 50.' }) first: number,
    @Ctx() context: Context,
  ) {
    return candidatesOfVacancy(context, vacancy.row, first);
  }

  @FieldResolver(() => [HiringRequestType], {
    description: 'Who is asked about it and who has applied, as far as the viewer may see them.',
  })
  hiringRequests(@Root() vacancy: VacancyView, @Ctx() context: Context) {
    return hiringsOfVacancy(context, vacancy.id);
  }
}

@Resolver(() => VacancyConnectionType)
export class VacancyConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many the whole list has.' })
  totalCount(@Root() page: VacancyPage) {
    return page.count();
  }
}
