import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { answerHiring } from '../actions/answer-hiring.ts';
import { applyForVacancy } from '../actions/apply-for-vacancy.ts';
import { askForCandidate } from '../actions/ask-for-candidate.ts';
import { leaveHiring } from '../actions/leave-hiring.ts';
import { replyToCandidate } from '../actions/reply-to-candidate.ts';
import { hiringById, hiringsOfViewer, openedCandidate } from '../queries/hirings.ts';
import type { HiringView } from '../queries/hirings.ts';
import {
  AnswerHiringInput,
  AnswerHiringResult,
  ApplyForVacancyInput,
  ApplyForVacancyResult,
  AskForCandidateInput,
  AskForCandidateResult,
  HiringRequestType,
  LeaveHiringInput,
  LeaveHiringResult,
  OpenedCandidateType,
  ReplyToCandidateInput,
  ReplyToCandidateResult,
} from './hiring.type.ts';

@Resolver(() => HiringRequestType)
export class HiringResolver {
  @SignedIn()
  @Query(() => HiringRequestType, {
    nullable: true,
    description: 'One question between a company and a candidate, for the two and for officers.',
  })
  hiringRequest(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return hiringById(context, id);
  }

  @SignedIn()
  @Query(() => [HiringRequestType], {
    description: 'What the viewer is asked and has applied for as a candidate, the newest first.',
  })
  myHiringRequests(
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most, 1 to 100.' }) first: number,
    @Ctx() context: Context,
  ) {
    return hiringsOfViewer(context, first);
  }

  @SignedIn()
  @Mutation(() => AskForCandidateResult, {
    description: 'A company asks a blind candidate about work it has.',
  })
  askForCandidate(
    @Arg('input', () => AskForCandidateInput) input: AskForCandidateInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => hiringById(context, await askForCandidate(context, input)), 'hiringRequest');
  }

  @SignedIn()
  @Mutation(() => ApplyForVacancyResult, {
    description: 'A candidate applies: their name opens to this company.',
  })
  applyForVacancy(
    @Arg('input', () => ApplyForVacancyInput) input: ApplyForVacancyInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => hiringById(context, await applyForVacancy(context, input)), 'hiringRequest');
  }

  @SignedIn()
  @Mutation(() => AnswerHiringResult, { description: 'The candidate says yes or no to that company.' })
  answerHiring(@Arg('input', () => AnswerHiringInput) input: AnswerHiringInput, @Ctx() context: Context) {
    return answer(async () => hiringById(context, await answerHiring(context, input)), 'hiringRequest');
  }

  @SignedIn()
  @Mutation(() => ReplyToCandidateResult, {
    description: 'The company answers a candidate whose name is open to it.',
  })
  replyToCandidate(
    @Arg('input', () => ReplyToCandidateInput) input: ReplyToCandidateInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => hiringById(context, await replyToCandidate(context, input)), 'hiringRequest');
  }

  @SignedIn()
  @Mutation(() => LeaveHiringResult, { description: 'The candidate stops; what they opened is closed.' })
  leaveHiring(@Arg('input', () => LeaveHiringInput) input: LeaveHiringInput, @Ctx() context: Context) {
    return answer(async () => hiringById(context, await leaveHiring(context, input)), 'hiringRequest');
  }

  @FieldResolver(() => OpenedCandidateType, {
    nullable: true,
    description: 'Who it is, once that is open to the viewer.',
  })
  opened(@Root() hiring: HiringView, @Ctx() context: Context) {
    return openedCandidate(context, hiring);
  }
}
