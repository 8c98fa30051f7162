import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { LANGUAGES } from '../../../platform/graphql/enums.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { MentorType } from '../../mentors/graphql/index.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { answerMatch } from '../actions/answer-match.ts';
import { answerQuestion } from '../actions/answer-question.ts';
import { endMatch } from '../actions/end-match.ts';
import { suggestMentor } from '../actions/suggest-mentor.ts';
import { undoSuggestion } from '../actions/undo-suggestion.ts';
import { contactsOfMatch, ideaLanguage, ideaOfMatch } from '../queries/match-disclosure.ts';
import { matchById, matchesOfMentor } from '../queries/match-rows.ts';
import type { MatchView } from '../queries/match-rows.ts';
import { mentorOfMatch, nextMentorsOfMatch, requestOfMatch } from '../queries/match-sides.ts';
import { MatchContactType, MentorMatchType } from './match.type.ts';
import {
  AnswerMatchInput,
  AnswerQuestionInput,
  EndMatchInput,
  SuggestMentorInput,
  UndoSuggestionInput,
} from './mentoring.inputs.ts';
import {
  AnswerMatchResult,
  AnswerQuestionResult,
  EndMatchResult,
  SuggestMentorResult,
  UndoSuggestionResult,
} from './mentoring.results.ts';
import { MentorRequestType } from './request.type.ts';

@Resolver(() => MentorMatchType)
export class MatchResolver {
  @SignedIn()
  @Query(() => MentorMatchType, {
    nullable: true,
    description: 'One match, for its two sides once the mentor is asked, and for advisers.',
  })
  mentorMatch(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return matchById(context, id);
  }

  @ForHats('ADVISER')
  @Mutation(() => SuggestMentorResult, {
    description: 'Holds a mentor’s place for a request; after 30 seconds the mentor is asked.',
  })
  suggestMentor(@Arg('input', () => SuggestMentorInput) input: SuggestMentorInput, @Ctx() context: Context) {
    return answer(async () => matchById(context, await suggestMentor(context, input)), 'match');
  }

  @ForHats('ADVISER')
  @Mutation(() => UndoSuggestionResult, { description: 'Takes a suggestion back before the mentor is told.' })
  undoSuggestion(
    @Arg('input', () => UndoSuggestionInput) input: UndoSuggestionInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => matchById(context, await undoSuggestion(context, input)), 'match');
  }

  @SignedIn()
  @Mutation(() => AnswerMatchResult, {
    description: 'The mentor answers: yes, a question first, or no with a reason.',
  })
  answerMatch(@Arg('input', () => AnswerMatchInput) input: AnswerMatchInput, @Ctx() context: Context) {
    return answer(async () => matchById(context, await answerMatch(context, input)), 'match');
  }

  @SignedIn()
  @Mutation(() => AnswerQuestionResult, { description: 'The entrepreneur answers the mentor’s question.' })
  answerQuestion(
    @Arg('input', () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => matchById(context, await answerQuestion(context, input)), 'match');
  }

  @SignedIn()
  @Mutation(() => EndMatchResult, { description: 'Ends a match and frees the mentor’s place.' })
  endMatch(@Arg('input', () => EndMatchInput) input: EndMatchInput, @Ctx() context: Context) {
    return answer(async () => matchById(context, await endMatch(context, input)), 'match');
  }

  @FieldResolver(() => MentorType, { description: 'Who is asked to help.' })
  mentor(@Root() match: MatchView, @Ctx() context: Context) {
    return mentorOfMatch(context, match);
  }

  @FieldResolver(() => [MentorType], {
    description: 'Whom the adviser has named to be asked next, should the mentor stay silent; for advisers.',
  })
  nextMentors(@Root() match: MatchView, @Ctx() context: Context) {
    return nextMentorsOfMatch(context, match);
  }

  @FieldResolver(() => MentorRequestType, {
    nullable: true,
    description:
      'Whom to help; for advisers and the entrepreneur. The mentor has `blindVenture` and what is opened.',
  })
  request(@Root() match: MatchView, @Ctx() context: Context) {
    return requestOfMatch(context, match);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The idea in the entrepreneur’s own words, where it is open to the viewer.',
  })
  idea(@Root() match: MatchView, @Ctx() context: Context) {
    return ideaOfMatch(context, match);
  }

  @FieldResolver(() => LANGUAGES, { nullable: true, description: 'The language of `idea`.' })
  ideaWrittenIn(@Root() match: MatchView, @Ctx() context: Context) {
    return ideaLanguage(context, match);
  }

  @FieldResolver(() => [MatchContactType], {
    description:
      'How to reach the mentor and the entrepreneur, the viewer left out: what they have opened, once the match is made.',
  })
  contacts(@Root() match: MatchView, @Ctx() context: Context) {
    return contactsOfMatch(context, match);
  }
}

@Resolver(() => ViewerType)
export class ViewerMatchesResolver {
  @FieldResolver(() => [MentorMatchType], {
    description: 'What the viewer has been asked as a mentor, the newest first.',
  })
  matchesAsMentor(@Root() viewer: Viewer, @Ctx() context: Context) {
    return matchesOfMentor(context, viewer.personId);
  }
}
