import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ForHats, Public, SignedIn } from '../../../platform/graphql/access.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { PublicFiguresType } from '../../../platform/graphql/public-figures.type.ts';
import { MentorSuggestionType } from '../../mentors/graphql/index.ts';
import { ProfileReceiptType, VentureType } from '../../ventures/graphql/index.ts';
import type { ReceiptView, VentureView } from '../../ventures/index.ts';
import { ANSWER_PROMISE_BUSINESS_DAYS } from '../model/promises.ts';
import { matchesOfRequest } from '../queries/match-rows.ts';
import {
  answerBy,
  mentorRequest,
  mentorRequestOfVenture,
  mentorRequests,
} from '../queries/mentor-requests.ts';
import type { RequestPage } from '../queries/mentor-requests.ts';
import type { RequestView } from '../queries/request-rows.ts';
import { suggestionsForAdviser } from '../queries/suggestions-for-adviser.ts';
import { MentorMatchType } from './match.type.ts';
import { MentorRequestConnectionType, MentorRequestsArgs, MentorRequestType } from './request.type.ts';

@Resolver(() => MentorRequestType)
export class RequestResolver {
  @ForHats('ADVISER')
  @Query(() => MentorRequestConnectionType, {
    description: 'The desk’s queue: who has waited longest comes first.',
  })
  mentorRequests(@Args(() => MentorRequestsArgs) args: MentorRequestsArgs, @Ctx() context: Context) {
    return mentorRequests(context, args);
  }

  @SignedIn()
  @Query(() => MentorRequestType, {
    nullable: true,
    description: 'One request, for advisers and the entrepreneur whose it is.',
  })
  mentorRequest(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return mentorRequest(context, id);
  }

  @FieldResolver(() => [MentorSuggestionType], {
    description: 'The mentors who fit best right now, with reasons, without those who said no; for advisers.',
  })
  suggestions(
    @Arg('first', () => Int, { defaultValue: 4, description: 'How many at most, 1 to 20.' }) first: number,
    @Root() request: RequestView,
    @Ctx() context: Context,
  ) {
    return suggestionsForAdviser(context, request, first);
  }

  @FieldResolver(() => [MentorMatchType], {
    description: 'The matches made for it that the viewer may see, the oldest first.',
  })
  matches(@Root() request: RequestView, @Ctx() context: Context) {
    return matchesOfRequest(context, request.id);
  }
}

@Resolver(() => MentorRequestConnectionType)
export class RequestConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many the whole list has.' })
  totalCount(@Root() page: RequestPage) {
    return page.count();
  }
}

@Resolver(() => VentureType)
export class VentureRequestResolver {
  @FieldResolver(() => MentorRequestType, {
    nullable: true,
    description:
      'Its request for a mentor, for advisers and the entrepreneur; null before the profile is confirmed.',
  })
  mentorRequest(@Root() venture: VentureView, @Ctx() context: Context) {
    return mentorRequestOfVenture(context, venture.id);
  }
}

@Resolver(() => ProfileReceiptType)
export class ReceiptPromiseResolver {
  @FieldResolver(() => Date, {
    description: 'When the sender hears from an adviser, counted in Danish business days.',
  })
  answerBy(@Root() receipt: ReceiptView, @Ctx() context: Context) {
    return answerBy(context, receipt.id);
  }
}

@Resolver(() => PublicFiguresType)
export class PromiseResolver {
  @Public()
  @Query(() => PublicFiguresType, { description: 'Figures everybody may see, counted now.' })
  publicFigures(): object {
    return {};
  }

  @FieldResolver(() => Int, {
    description: 'Within how many business days an entrepreneur hears from an adviser.',
  })
  answerPromiseBusinessDays(): number {
    return ANSWER_PROMISE_BUSINESS_DAYS;
  }
}
