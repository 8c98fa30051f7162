import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache';

const embedded = () => null;

/**
 * Things without an id of their own live inside the thing they belong to. Add a line when the schema gains such a
 * type; the browser's console names the ones that are missing during development.
 */
const keys: CacheExchangeOpts['keys'] = {
  BestChange: embedded,
  Contribution: embedded,
  Evidence: embedded,
  EventConnection: embedded,
  InvitationConnection: embedded,
  MatchContact: embedded,
  MentorConnection: embedded,
  MentorRequestConnection: embedded,
  Municipality: (municipality) => municipality.code as string,
  NotificationConnection: embedded,
  OrganisationConnection: embedded,
  PageInfo: embedded,
  Problem: embedded,
  PublicFigures: embedded,
  Rationale: embedded,
  SignUpConnection: embedded,
  TicketSeat: embedded,
  Words: embedded,
};

/** What a mutation changes beyond the things it returns by id. */
const updates: CacheExchangeOpts['updates'] = {
  Mutation: {
    // Whoever logs in sees other things: everything asked before is asked again.
    acceptInvitation: (_result, _args, cache) => cache.invalidate('Query'),
    logIn: (_result, _args, cache) => cache.invalidate('Query'),
    logInWithLink: (_result, _args, cache) => cache.invalidate('Query'),
    markNotificationsRead: (_result, _args, cache) => cache.invalidate('Query', 'notifications'),
    invite: (_result, _args, cache) => cache.invalidate('Query', 'invitations'),
    approveMentor: (_result, _args, cache) => {
      cache.invalidate('Query', 'mentors');
      cache.invalidate('Query', 'mentorsToApprove');
    },
  },
};

/** The normalised cache: one thing is one thing on every page, so a mutation's answer updates all that show it. */
export const cache = cacheExchange({ keys, updates });
