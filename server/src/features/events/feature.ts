import type { Feature } from '../../platform/feature.ts';
import { registerRecordKind } from '../disclosure/index.ts';
import { registerForYouKind } from '../for-you/index.ts';
import { registerHitKind, registerSearchKind } from '../saved-searches/index.ts';
import { cancelSignUpsOf } from './actions/cancel-sign-ups-of.ts';
import { EventResolver } from './graphql/event.resolver.ts';
import { MyTicketsResolver } from './graphql/my-tickets.resolver.ts';
import { UpcomingEventsResolver } from './graphql/public-figures.resolver.ts';
import { TicketResolver } from './graphql/ticket.resolver.ts';
import { sendCancellation } from './jobs/send-cancellation.ts';
import { sendPromotion } from './jobs/send-promotion.ts';
import { sendSignUpConfirmation } from './jobs/send-sign-up-confirmation.ts';
import { Event } from './model/event.entity.ts';
import { EventSession } from './model/event-session.entity.ts';
import { SessionSeat } from './model/session-seat.entity.ts';
import { SignUp } from './model/sign-up.entity.ts';
import { calendarFiles } from './routes/calendar-files.ts';
import { eventHits, eventSearch } from './queries/event-searches.ts';
import { eventsForYou } from './queries/events-for-you.ts';
import { signUpTitles } from './queries/sign-up-titles.ts';
import { signUpsFile } from './routes/sign-ups-file.ts';
import { EVENTS_DATA, EVENTS_OF_NOBODY } from './model/personal-data.ts';

registerRecordKind({
  kind: 'SIGN_UP',
  description: 'A sign-up to an event.',
  fieldGroups: {},
  staffHats: ['ORGANISER'],
  title: signUpTitles,
});

registerForYouKind(eventsForYou);
registerSearchKind(eventSearch);
registerHitKind(eventHits);

/** Events people sign up to without an account, with seats, waiting lists, tickets and calendar files. */
export const events: Feature = {
  name: 'events',
  entities: [Event, EventSession, SignUp, SessionSeat],
  resolvers: [EventResolver, MyTicketsResolver, TicketResolver, UpcomingEventsResolver],
  jobs: {
    'send-sign-up-confirmation': sendSignUpConfirmation,
    'send-promotion': sendPromotion,
    'send-cancellation': sendCancellation,
  },
  routes: (http, app) => {
    calendarFiles(http, app);
    signUpsFile(http, app);
  },
  personErased: cancelSignUpsOf,
  personalData: EVENTS_DATA,
  tellsOfNobody: EVENTS_OF_NOBODY,
};
