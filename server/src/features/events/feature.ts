import type { Feature } from '../../platform/feature.ts';
import { EventResolver } from './graphql/event.resolver.ts';
import { TicketResolver } from './graphql/ticket.resolver.ts';
import { Event } from './model/event.entity.ts';
import { EventSession } from './model/event-session.entity.ts';
import { SessionSeat } from './model/session-seat.entity.ts';
import { SignUp } from './model/sign-up.entity.ts';

/** Events people sign up to without an account, with seats, waiting lists, tickets and calendar files. */
export const events: Feature = {
  name: 'events',
  entities: [Event, EventSession, SignUp, SessionSeat],
  resolvers: [EventResolver, TicketResolver],
};
