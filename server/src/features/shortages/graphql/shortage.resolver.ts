import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ForHats } from '../../../platform/graphql/access.ts';
import type { Context } from '../../../platform/graphql/context.ts';
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
