import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, Public, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { PublicFiguresType } from '../../../platform/graphql/public-figures.type.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { ProfileReceiptType } from '../../ventures/graphql/index.ts';
import type { ReceiptView } from '../../ventures/index.ts';
import { approveMentor } from '../actions/approve-mentor.ts';
import { pauseMentor } from '../actions/pause-mentor.ts';
import { saveMentor } from '../actions/save-mentor.ts';
import { needOf } from '../model/need.ts';
import { mentorsReady } from '../queries/mentors-ready.ts';
import { mentorsToApprove, openMentors } from '../queries/mentor-lists.ts';
import type { MentorPage } from '../queries/mentor-lists.ts';
import { mentorById, mentorOfPerson } from '../queries/mentors-by-id.ts';
import { suggestions } from '../queries/suggestions.ts';
import { suggestionsForNeed } from '../queries/suggestions-for-need.ts';
import {
  ApproveMentorInput,
  MentorsArgs,
  NeedInput,
  PauseMentorInput,
  SaveMentorInput,
} from './mentor.inputs.ts';
import {
  ApproveMentorResult,
  MentorConnectionType,
  MentorSuggestionType,
  MentorType,
  PauseMentorResult,
  SaveMentorResult,
} from './mentor.type.ts';

/** So many mentors the receipt of a profile shows. */
const ON_RECEIPT = 3;

@Resolver()
export class MentorResolver {
  @Public()
  @Query(() => MentorConnectionType, {
    description: 'The mentors who can be found and are not on a pause, the newest first.',
  })
  mentors(@Args(() => MentorsArgs) args: MentorsArgs, @Ctx() context: Context) {
    return openMentors(context, args);
  }

  @Public()
  @Query(() => MentorType, { nullable: true, description: 'One mentor, if the viewer may see them.' })
  mentor(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return mentorById(context, id);
  }

  @Public()
  @Query(() => [MentorSuggestionType], {
    description: 'The best mentors for a need, best first, with reasons.',
  })
  mentorSuggestions(
    @Arg('need', () => NeedInput, { description: 'What for.' }) need: NeedInput,
    @Arg('first', () => Int, { defaultValue: 3, description: 'How many at most, 1 to 20.' }) first: number,
    @Ctx() context: Context,
  ) {
    return suggestionsForNeed(context, need, first);
  }

  @ForHats('ADVISER')
  @Query(() => MentorConnectionType, {
    description: 'The mentors who wait for approval, the longest waiting first.',
  })
  mentorsToApprove(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return mentorsToApprove(context, args);
  }

  @SignedIn()
  @Mutation(() => SaveMentorResult, {
    description: 'Registers the viewer as a mentor, or keeps what they changed.',
  })
  saveMentor(@Arg('input', () => SaveMentorInput) input: SaveMentorInput, @Ctx() context: Context) {
    return answer(async () => mentorById(context, await saveMentor(context, input)), 'mentor');
  }

  @SignedIn()
  @Mutation(() => PauseMentorResult, {
    description: 'Takes the viewer out of the suggestions for a while, or back in.',
  })
  pauseMentor(@Arg('input', () => PauseMentorInput) input: PauseMentorInput, @Ctx() context: Context) {
    return answer(async () => mentorById(context, await pauseMentor(context, input)), 'mentor');
  }

  @ForHats('ADVISER')
  @Mutation(() => ApproveMentorResult, { description: 'Lets a mentor be found, and tells them.' })
  approveMentor(@Arg('input', () => ApproveMentorInput) input: ApproveMentorInput, @Ctx() context: Context) {
    return answer(async () => mentorById(context, await approveMentor(context, input)), 'mentor');
  }
}

@Resolver(() => MentorConnectionType)
export class MentorConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many the whole list has.' })
  totalCount(@Root() page: MentorPage) {
    return page.count();
  }
}

@Resolver(() => ViewerType)
export class ViewerMentorResolver {
  @FieldResolver(() => MentorType, {
    nullable: true,
    description: 'The viewer as a mentor; null when they are none.',
  })
  mentor(@Root() viewer: Viewer, @Ctx() context: Context) {
    return mentorOfPerson(context, viewer.personId);
  }
}

@Resolver(() => ProfileReceiptType)
export class ReceiptSuggestionsResolver {
  @FieldResolver(() => [MentorSuggestionType], {
    description: 'The three mentors who fit best right now, with reasons.',
  })
  suggestions(@Root() receipt: ReceiptView, @Ctx() context: Context) {
    // Anybody can send a profile with any CVR number: whom a mentor keeps clear of, they would learn from who is missing.
    return suggestions(context, { ...needOf(receipt.row), cvr: null }, ON_RECEIPT);
  }
}

@Resolver(() => PublicFiguresType)
export class MentorsReadyResolver {
  @FieldResolver(() => Int, { description: 'How many mentors can take a request today.' })
  mentorsReady(@Ctx() context: Context) {
    return mentorsReady(context);
  }
}
