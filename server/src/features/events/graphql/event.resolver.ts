import { Arg, Args, ArgsType, Ctx, Field, Mutation, Query, Resolver } from 'type-graphql';
import { ForHats, Public } from '../../../platform/graphql/access.ts';
import { answer } from '../../../platform/graphql/answer.ts';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { changeEventCapacity } from '../actions/change-event-capacity.ts';
import { EVENT_KINDS } from '../model/event-kind.ts';
import type { EventKind } from '../model/event-kind.ts';
import { eventById, publishedEvent } from '../queries/one-event.ts';
import { listSignUps } from '../queries/sign-ups.ts';
import { listUpcomingEvents } from '../queries/upcoming-events.ts';
import { EventConnectionType, EventType } from './event.type.ts';
import {
  ChangeEventCapacityInput,
  ChangeEventCapacityResult,
  SignUpConnectionType,
  SignUpsArgs,
} from './sign-up.type.ts';

@ArgsType()
class EventsArgs extends PageArgs {
  @Field(() => EVENT_KINDS, { nullable: true, description: 'Only those of this kind.' })
  kind?: EventKind | null;
}

@Resolver(() => EventType)
export class EventResolver {
  @Public()
  @Query(() => EventConnectionType, { description: 'Published events that have not ended, soonest first.' })
  events(@Args(() => EventsArgs) args: EventsArgs, @Ctx() context: Context) {
    return listUpcomingEvents(context, args);
  }

  @Public()
  @Query(() => EventType, { nullable: true, description: 'A published event.' })
  event(
    @Arg('slug', () => String, { description: 'Its name in web addresses.' }) slug: string,
    @Ctx() context: Context,
  ) {
    return publishedEvent(context, slug);
  }

  @ForHats('ORGANISER', 'ADMINISTRATOR')
  @Query(() => SignUpConnectionType, {
    description: 'Those signed up to an event you run, first come first.',
  })
  signUps(@Args(() => SignUpsArgs) args: SignUpsArgs, @Ctx() context: Context) {
    return listSignUps(context, args);
  }

  @ForHats('ORGANISER', 'ADMINISTRATOR')
  @Mutation(() => ChangeEventCapacityResult, {
    description: 'Sets how many seats an event you run has. More seats go to those who wait.',
  })
  changeEventCapacity(
    @Arg('input', () => ChangeEventCapacityInput) input: ChangeEventCapacityInput,
    @Ctx() context: Context,
  ) {
    return answer(
      async () => eventById(context, (await changeEventCapacity(context, input)).eventId),
      'event',
    );
  }
}
