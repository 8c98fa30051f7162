import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { PublicFiguresType } from '../../../platform/graphql/public-figures.type.ts';
import { countUpcomingEvents } from '../queries/upcoming-events.ts';

/** What the events add to the figures everybody may see. */
@Resolver(() => PublicFiguresType)
export class UpcomingEventsResolver {
  @FieldResolver(() => Int, { description: 'How many published events have not ended.' })
  upcomingEvents(@Ctx() context: Context): Promise<number> {
    return countUpcomingEvents(context);
  }
}
