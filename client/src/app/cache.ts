import { cacheExchange, type CacheExchangeOpts, type UpdateResolver } from '@urql/exchange-graphcache';
import { followedPages } from './followed-pages.ts';

const embedded = () => null;

/**
 * Things without an id of their own live inside the thing they belong to. Add a line when the schema gains such a
 * type; the browser's console names the ones that are missing during development.
 */
const keys: CacheExchangeOpts['keys'] = {
  AuditEntryConnection: embedded,
  BestChange: embedded,
  BlindBusinessConnection: embedded,
  BlindCandidateConnection: embedded,
  BlindPlace: embedded,
  // The same id stands in several lists, with another name in each.
  BusinessBand: embedded,
  BusinessBands: embedded,
  BusinessIdentity: embedded,
  BusinessUniqueness: embedded,
  ConceptLink: embedded,
  Contribution: embedded,
  DataField: embedded,
  DataRecord: embedded,
  DataRule: embedded,
  DataSection: embedded,
  EventConnection: embedded,
  Evidence: embedded,
  ForYouReason: embedded,
  GrantConnection: embedded,
  HatConnection: embedded,
  IntroductionConnection: embedded,
  InvitationConnection: embedded,
  MatchContact: embedded,
  MentorConnection: embedded,
  MentorRequestConnection: embedded,
  MessageConnection: embedded,
  Municipality: (municipality) => municipality.code as string,
  NotificationConnection: embedded,
  OpenedCandidate: embedded,
  OpenedGroups: embedded,
  OrganisationConnection: embedded,
  OrganisationKind: (kind) => kind.code as string,
  OrganisationName: embedded,
  OwnCandidateConnection: embedded,
  PageInfo: embedded,
  Problem: embedded,
  PublicFigures: embedded,
  Rationale: embedded,
  RequestConnection: embedded,
  RequestTurn: embedded,
  ResponseFigure: embedded,
  ShortageConnection: embedded,
  RuleFinding: embedded,
  SightingConnection: embedded,
  SignUpConnection: embedded,
  SpokenLanguage: embedded,
  TakerIdentity: embedded,
  TextSpan: embedded,
  ThreadConnection: embedded,
  TicketSeat: embedded,
  VacancyConnection: embedded,
  VocabularyInfo: embedded,
  VocabularySource: embedded,
  Words: embedded,
};

/**
 * Forgets what was asked of these root fields, with whatever arguments, so that it is asked again; of all of them
 * when none is named. (`cache.invalidate` alone forgets only the one spelling it is given.)
 */
function forgets(...fieldNames: string[]): UpdateResolver {
  return (_result, _args, cache) => {
    for (const { fieldName, fieldKey } of cache.inspectFields('Query')) {
      if (fieldNames.length === 0 || fieldNames.includes(fieldName)) cache.invalidate('Query', fieldKey);
    }
  };
}

/** The page of a ticket that was just made need not ask for it again. */
const showsTicket: UpdateResolver = (result, _args, cache) => {
  const { ticket } = result.signUpForEvent as {
    ticket: { __typename: string; id: string; token: string } | null;
  };
  if (ticket) cache.link('Query', 'ticket', { token: ticket.token }, { __typename: 'Ticket', id: ticket.id });
};

/** Lists that grow by “Vis flere”: page after page is one list. */
const resolvers: CacheExchangeOpts['resolvers'] = {
  Query: {
    auditEntries: followedPages,
    businesses: followedPages,
    candidates: followedPages,
    events: followedPages,
    hats: followedPages,
    invitations: followedPages,
    mentorRequests: followedPages,
    mentors: followedPages,
    mentorsToApprove: followedPages,
    myRequests: followedPages,
    myGrants: followedPages,
    notifications: followedPages,
    organisations: followedPages,
    postedCandidates: followedPages,
    seenBy: followedPages,
    shortages: followedPages,
    signUps: followedPages,
    staffQueue: followedPages,
    threads: followedPages,
    vacancies: followedPages,
  },
};

/** A step between an owner and a taker changes what both, and the desk, see of it. */
const succession = forgets(
  'businesses',
  'business',
  'businessInterest',
  'myConsents',
  'myGrants',
  'myRequests',
  'ownBusiness',
  'request',
  'staffQueue',
  'threads',
  'viewer',
);
/** A step between a company and a candidate likewise. */
const workforce = forgets(
  'candidate',
  'candidates',
  'hiringRequest',
  'keptCandidate',
  'myCandidate',
  'myConsents',
  'myGrants',
  'myHiringRequests',
  'myRequests',
  'myVacancies',
  'postedCandidates',
  'request',
  'staffQueue',
  'threads',
  'vacancies',
  'vacancy',
  'viewer',
  'viewerCompanies',
);
const all = (verbs: string, update: UpdateResolver) =>
  Object.fromEntries(verbs.split(' ').map((verb) => [verb, update]));

/** What a mutation changes beyond the things it returns by id. */
const updates: CacheExchangeOpts['updates'] = {
  Mutation: {
    // Whoever logs in sees other things: everything asked before is asked again.
    acceptInvitation: forgets(),
    logIn: forgets(),
    logInWithLink: forgets(),
    approveMentor: forgets('mentors', 'mentorsToApprove'),
    answerMatch: forgets('mentorRequests', 'myRequests', 'request', 'viewer'),
    answerQuestion: forgets('myRequests', 'request', 'viewer'),
    createOrganisation: forgets('organisations'),
    confirmListing: forgets('mentor', 'mentors', 'viewer'),
    // Whoever loses a role may leave lists of all kinds, and the viewer may lose their own.
    endHat: forgets('hats', 'mentors', 'mentorsToApprove', 'staffQueue', 'viewer'),
    endMatch: forgets('mentorRequests', 'myRequests', 'request', 'viewer'),
    handOverRequest: forgets('staffQueue'),
    invite: forgets('invitations'),
    markNotificationsRead: forgets('notifications'),
    markThreadRead: forgets('notifications', 'threads', 'viewer'),
    sendMessage: forgets('threads'),
    undoMessage: forgets('threads'),
    withdrawConsent: forgets('mentorRequests', 'myConsents', 'myGrants', 'myRequests', 'request', 'viewer'),
    pauseMentor: forgets('mentors'),
    ...all(
      'saveBusiness approveBusiness refuseBusiness closeBusiness saveTaker decideTaker expressInterest',
      succession,
    ),
    ...all(
      'approveInterest refuseInterest answerInterest acceptConfidentiality openIdentity endInterest',
      succession,
    ),
    ...all('actForCompany saveVacancy reviewVacancy closeVacancy widenSearch', workforce),
    ...all('saveCandidate postCandidate pauseCandidate decideCandidatePlace', workforce),
    ...all('askForCandidate applyForVacancy answerHiring replyToCandidate leaveHiring', workforce),
    withdrawGrant: succession,
    renameOrganisation: forgets('organisations'),
    deleteSavedSearch: forgets('viewer'),
    restoreSavedSearch: forgets('viewer'),
    saveSearch: forgets('viewer'),
    saveMentor: forgets('mentors', 'mentorsToApprove', 'myConsents', 'viewer'),
    signUpForEvent: showsTicket,
    suggestMentor: forgets('mentorRequests', 'request', 'staffQueue'),
    takeRequest: forgets('staffQueue'),
    undoSuggestion: forgets('mentorRequests', 'request', 'staffQueue'),
    withdrawRequest: forgets('mentorRequests', 'myRequests', 'staffQueue', 'viewer'),
  },
};

/** The normalised cache: one thing is one thing on every page, so a mutation's answer updates all that show it. */
export const cache = cacheExchange({ keys, resolvers, updates });
