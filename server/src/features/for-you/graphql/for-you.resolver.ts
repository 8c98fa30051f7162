import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import type { OwnProfile } from '../model/profile.ts';
import { itemsFor, itemsForAnswers, listsOf } from '../queries/for-you.ts';
import { ForYouItemType, ForYouListType, ForYouProfileInput } from './for-you.type.ts';

const HOW_MANY = { defaultValue: 12, description: 'How many at most, 1 to 50.' };

@Resolver()
export class ForYouResolver {
  @Public()
  @Query(() => [ForYouItemType], {
    description: 'What fits whoever answers three questions, over all kinds, best first.',
  })
  forYou(
    @Arg('profile', () => ForYouProfileInput, { description: 'The answers.' }) profile: ForYouProfileInput,
    @Arg('first', () => Int, HOW_MANY) first: number,
    @Ctx() context: Context,
  ) {
    return itemsForAnswers(context, profile, first);
  }
}

@Resolver(() => ViewerType)
export class ViewerForYouResolver {
  @FieldResolver(() => [ForYouListType], {
    description: 'The viewer’s profiles, each with what fits it.',
  })
  forYou(@Root() viewer: Viewer, @Ctx() context: Context) {
    return listsOf(context, viewer.personId);
  }
}

@Resolver(() => ForYouListType)
export class ForYouListResolver {
  @FieldResolver(() => [ForYouItemType], { description: 'What fits it, over all kinds, best first.' })
  items(@Root() list: OwnProfile, @Arg('first', () => Int, HOW_MANY) first: number, @Ctx() context: Context) {
    return itemsFor(context, list.profile, first);
  }
}
