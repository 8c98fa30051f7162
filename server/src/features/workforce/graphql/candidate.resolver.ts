import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { PersonType } from '../../people/graphql/index.ts';
import { personById } from '../../people/index.ts';
import { decideCandidatePlace } from '../actions/decide-candidate-place.ts';
import { pauseCandidate } from '../actions/pause-candidate.ts';
import { postCandidate, saveCandidate } from '../actions/save-candidate.ts';
import {
  blindCandidate,
  candidateOfViewer,
  keptCandidate,
  postedCandidates,
  searchCandidates,
} from '../queries/candidates.ts';
import type { OwnCandidateView } from '../queries/views.ts';
import { vacanciesOfCandidate } from '../queries/work-matches.ts';
import {
  BlindCandidateConnectionType,
  BlindCandidateType,
  CandidatesArgs,
  DecideCandidatePlaceInput,
  DecideCandidatePlaceResult,
  OwnCandidateConnectionType,
  OwnCandidateType,
  PauseCandidateInput,
  PauseCandidateResult,
  PostCandidateInput,
  PostCandidateResult,
  SaveCandidateInput,
  SaveCandidateResult,
} from './candidate.type.ts';
import { VacancyMatchType } from './vacancy.type.ts';

@Resolver(() => BlindCandidateType)
export class CandidateResolver {
  // Companies with approved work and officers: the query refuses everybody else.
  @SignedIn()
  @Query(() => BlindCandidateConnectionType, {
    description: 'Blind candidates, who came last first; for companies with published work, and officers.',
  })
  candidates(@Args(() => CandidatesArgs) args: CandidatesArgs, @Ctx() context: Context) {
    return searchCandidates(context, args);
  }

  @SignedIn()
  @Query(() => BlindCandidateType, {
    nullable: true,
    description: 'One blind candidate, for whom may search them.',
  })
  candidate(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return blindCandidate(context, id);
  }

  @SignedIn()
  @Query(() => OwnCandidateType, {
    nullable: true,
    description: 'The viewer as a candidate; null when they are none.',
  })
  myCandidate(@Ctx() context: Context) {
    return candidateOfViewer(context);
  }

  @SignedIn()
  @Query(() => OwnCandidateType, {
    nullable: true,
    description: 'One candidate whom officers have posted, or oneself.',
  })
  keptCandidate(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return keptCandidate(context, id);
  }

  @ForHats('EMPLOYMENT_OFFICER')
  @Query(() => OwnCandidateConnectionType, {
    description: 'The candidates whom officers have posted, the newest first.',
  })
  postedCandidates(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return postedCandidates(context, args);
  }

  @SignedIn()
  @Mutation(() => SaveCandidateResult, {
    description: 'Registers the viewer as a candidate, or keeps what they changed.',
  })
  saveCandidate(@Arg('input', () => SaveCandidateInput) input: SaveCandidateInput, @Ctx() context: Context) {
    return answer(async () => keptCandidate(context, await saveCandidate(context, input)), 'candidate');
  }

  @ForHats('EMPLOYMENT_OFFICER')
  @Mutation(() => PostCandidateResult, { description: 'An officer posts somebody who has agreed to it.' })
  postCandidate(@Arg('input', () => PostCandidateInput) input: PostCandidateInput, @Ctx() context: Context) {
    return answer(async () => keptCandidate(context, await postCandidate(context, input)), 'candidate');
  }

  @SignedIn()
  @Mutation(() => PauseCandidateResult, {
    description: 'Takes a candidate out of the search for a while, or back in.',
  })
  pauseCandidate(
    @Arg('input', () => PauseCandidateInput) input: PauseCandidateInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => keptCandidate(context, await pauseCandidate(context, input)), 'candidate');
  }

  @ForHats('EMPLOYMENT_OFFICER')
  @Mutation(() => DecideCandidatePlaceResult, {
    description: 'An officer decides how finely the place of somebody is told who could be recognised.',
  })
  decideCandidatePlace(
    @Arg('input', () => DecideCandidatePlaceInput) input: DecideCandidatePlaceInput,
    @Ctx() context: Context,
  ) {
    return answer(
      async () => keptCandidate(context, await decideCandidatePlace(context, input)),
      'candidate',
    );
  }
}

@Resolver(() => OwnCandidateType)
export class OwnCandidateResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who it is.' })
  person(@Root() candidate: OwnCandidateView, @Ctx() context: Context) {
    return personById(context, candidate.row.personId);
  }

  @FieldResolver(() => [VacancyMatchType], {
    description: 'The vacancies that fit best, best first, with reasons.',
  })
  vacancies(
    @Root() candidate: OwnCandidateView,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most, 1 to 50.' }) first: number,
    @Ctx() context: Context,
  ) {
    return vacanciesOfCandidate(context, candidate.row, first);
  }
}
