import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context, Viewer } from '../../../platform/graphql/context.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { ticketsOfPerson } from '../queries/tickets-of-person.ts';
import type { TicketRow } from '../queries/tickets.ts';
import { TicketType } from './ticket.type.ts';

@Resolver(() => ViewerType)
export class MyTicketsResolver {
  @FieldResolver(() => [TicketType], {
    description:
      'Tickets to what is still to come, ordered with the viewer’s own proven address; the next first, at most twenty.',
  })
  tickets(@Root() viewer: Viewer, @Ctx() context: Context): Promise<TicketRow[]> {
    return ticketsOfPerson(context, viewer.personId);
  }
}
