import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SignedIn } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { markNotificationsRead } from '../actions/mark-notifications-read.ts';
import { notificationsOfPerson, unreadNotificationCount } from '../queries/notifications-of-person.ts';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadResult,
  NotificationConnectionType,
} from './notification.type.ts';

@Resolver(() => ViewerType)
export class NotificationResolver {
  @SignedIn()
  @Query(() => NotificationConnectionType, { description: 'What waits for the viewer, the newest first.' })
  notifications(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    return notificationsOfPerson(context, context.viewer?.personId ?? '', args);
  }

  @SignedIn()
  @Mutation(() => MarkNotificationsReadResult, { description: 'Remembers that the viewer has seen these.' })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput) input: MarkNotificationsReadInput,
    @Ctx() context: Context,
  ) {
    return answer(() => markNotificationsRead(context, input), 'viewer');
  }

  @FieldResolver(() => Int, { description: 'How many notifications the viewer has not seen.' })
  unreadNotificationCount(@Root() viewer: Viewer, @Ctx() context: Context): Promise<number> {
    return unreadNotificationCount(context, viewer.personId);
  }
}
