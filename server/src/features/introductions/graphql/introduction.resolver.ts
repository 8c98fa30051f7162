import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { SignedIn } from '../../../platform/graphql/access.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { introductionsOfPerson } from '../queries/introduction-rows.ts';
import { IntroductionConnectionType } from './introduction.type.ts';

@Resolver()
export class IntroductionResolver {
  @SignedIn()
  @Query(() => IntroductionConnectionType, {
    description: 'The introductions the viewer knows of as one of the two sides, the newest first.',
  })
  myIntroductions(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return introductionsOfPerson(context, context.viewer?.personId ?? '', args);
  }
}
