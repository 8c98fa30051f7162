import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ForHats, SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { decideTaker } from '../actions/decide-taker.ts';
import { saveTaker } from '../actions/save-taker.ts';
import { businessesForTaker } from '../queries/fits.ts';
import { interestsOfTaker } from '../queries/interest-rows.ts';
import { businessesOfPerson } from '../queries/own-businesses.ts';
import { takerById, takerOfPerson } from '../queries/taker-rows.ts';
import type { OwnTakerView } from '../queries/taker-rows.ts';
import { OwnBusinessType } from './business.type.ts';
import { BusinessInterestType } from './interest.type.ts';
import { DecideTakerInput, FitsArgs, SaveTakerInput } from './succession.inputs.ts';
import { BusinessFitType, OwnTakerResult, OwnTakerType } from './taker.type.ts';

@Resolver()
export class TakerResolver {
  @SignedIn()
  @Query(() => OwnTakerType, { nullable: true, description: 'A taker’s profile, for them and for advisers.' })
  taker(@Arg('id', () => ID, { description: 'Which one.' }) id: string, @Ctx() context: Context) {
    return takerById(context, id);
  }

  @SignedIn()
  @Mutation(() => OwnTakerResult, {
    description: 'Registers the viewer as a taker, or keeps what they changed.',
  })
  saveTaker(@Arg('input', () => SaveTakerInput) input: SaveTakerInput, @Ctx() context: Context) {
    return answer(async () => takerById(context, await saveTaker(context, input)), 'taker');
  }

  @ForHats('ADVISER')
  @Mutation(() => OwnTakerResult, {
    description: 'Says that an adviser has seen a taker, or no; tells them.',
  })
  decideTaker(@Arg('input', () => DecideTakerInput) input: DecideTakerInput, @Ctx() context: Context) {
    return answer(async () => takerById(context, await decideTaker(context, input)), 'taker');
  }
}

@Resolver(() => OwnTakerType)
export class OwnTakerResolver {
  @FieldResolver(() => [BusinessFitType], { description: 'The businesses that fit best, best first.' })
  businesses(
    @Root() taker: OwnTakerView,
    @Args(() => FitsArgs) { first }: FitsArgs,
    @Ctx() context: Context,
  ) {
    return businessesForTaker(context, taker, first);
  }

  @FieldResolver(() => [BusinessInterestType], {
    description: 'What they are interested in, the newest first.',
  })
  interests(@Root() taker: OwnTakerView, @Ctx() context: Context) {
    return interestsOfTaker(context, taker.id);
  }
}

@Resolver(() => ViewerType)
export class ViewerSuccessionResolver {
  @FieldResolver(() => [OwnBusinessType], { description: 'What the viewer has listed, the newest first.' })
  businesses(@Root() viewer: Viewer, @Ctx() context: Context) {
    return businessesOfPerson(context, viewer.personId);
  }

  @FieldResolver(() => OwnTakerType, {
    nullable: true,
    description: 'The viewer as a taker; null when none.',
  })
  taker(@Root() viewer: Viewer, @Ctx() context: Context) {
    return takerOfPerson(context, viewer.personId);
  }
}
