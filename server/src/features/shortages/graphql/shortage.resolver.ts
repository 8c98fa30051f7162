import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { mayReadShortages } from '../model/shortage.policy.ts';
import { shortages } from '../queries/shortages.ts';
import { ShortageConnectionType, ShortagesArgs } from './shortage.type.ts';

@Resolver()
export class ShortageResolver {
  @ForHats('ADVISER', 'STEERING', 'ADMINISTRATOR')
  @Query(() => ShortageConnectionType, {
    description: 'Which competences are asked for and not found, the shortest first, as counted last night.',
  })
  shortages(@Args(() => ShortagesArgs) args: ShortagesArgs, @Ctx() context: Context) {
    return shortages(context, args);
  }
}

@Resolver(() => ViewerType)
export class ViewerShortagesResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer sees which competences are short.' })
  viewerCanReadShortages(@Root() viewer: Viewer) {
    return mayReadShortages(viewer);
  }
}
