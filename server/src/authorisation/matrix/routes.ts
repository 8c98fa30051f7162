import type { Actor } from '../actors.ts';
import type { World } from '../world.ts';

/** An address outside GraphQL, and what each actor gets there. */
export interface RouteRow {
  readonly of: string;
  readonly address: (world: World) => string;
  readonly statuses: Readonly<Partial<Record<Actor, number>> & { rest: number }>;
  /** Whose words may be in the answer: nobody's, those of the guests of the event, or one's own. */
  readonly holds: 'nobody' | 'guests' | 'oneself';
}

/** Every address that a feature adds, with rows like those of the matrix. An address without rows breaks the build. */
export const ROUTES: Readonly<Record<string, readonly RouteRow[]>> = {
  '/events/:slug/calendar.ics': [
    {
      of: 'a published event',
      address: ({ event }) => `/events/${event.slug}/calendar.ics`,
      statuses: { rest: 200 },
      holds: 'nobody',
    },
    {
      of: 'a draft',
      address: ({ draftEvent }) => `/events/${draftEvent.slug}/calendar.ics`,
      statuses: { rest: 404 },
      holds: 'nobody',
    },
  ],
  '/tickets/:token/calendar.ics': [
    {
      of: 'the secret of a ticket',
      address: ({ secrets }) => `/tickets/${secrets.ticket}/calendar.ics`,
      statuses: { rest: 200 },
      holds: 'nobody',
    },
    {
      of: 'the id instead',
      address: ({ signUpId }) => `/tickets/${signUpId}/calendar.ics`,
      statuses: { rest: 404 },
      holds: 'nobody',
    },
  ],
  '/events/:slug/sign-ups.csv': [
    {
      of: 'the organiser’s event',
      address: ({ event }) => `/events/${event.slug}/sign-ups.csv`,
      statuses: { organiser: 200, administrator: 200, rest: 404 },
      holds: 'guests',
    },
  ],
  '/my-data.json': [
    {
      of: 'one’s own',
      address: () => '/my-data.json',
      statuses: { visitor: 401, rest: 200 },
      holds: 'oneself',
    },
  ],
};
