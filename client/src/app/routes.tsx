import { createRootRoute, createRoute } from '@tanstack/react-router';
import { adminOrganisationsSearch } from '../pages/admin-organisations.search.ts';
import { adminPeopleSearch } from '../pages/admin-people.search.ts';
import { auditLogSearch } from '../pages/audit-log.search.ts';
import { businessNewSearch } from '../pages/business-new.search.ts';
import { businessesSearch } from '../pages/businesses.search.ts';
import { candidateNewSearch } from '../pages/candidate-new.search.ts';
import { candidatesSearch } from '../pages/candidates.search.ts';
import { deskSearch } from '../pages/desk.search.ts';
import { eventsSearch } from '../pages/events.search.ts';
import { forYouSearch } from '../pages/for-you.search.ts';
import { jobsSearch } from '../pages/jobs.search.ts';
import { logInSearch } from '../pages/log-in.search.ts';
import { mentorsSearch } from '../pages/mentors.search.ts';
import { premisesRuleSearch } from '../pages/premises-rule.search.ts';
import { profileNewSearch } from '../pages/profile-new.search.ts';
import { queueSearch } from '../pages/queue.search.ts';
import { rulesSearch } from '../pages/rules.search.ts';
import { shortagesSearch } from '../pages/shortages.search.ts';
import { signUpsSearch } from '../pages/sign-ups.search.ts';
import { takerNewSearch } from '../pages/taker-new.search.ts';
import { vacancyNewSearch } from '../pages/vacancy-new.search.ts';
import { NotFound } from '../ui/not-found.tsx';
import { CrashPage } from './crash-page.tsx';
import { page } from './lazy-page.ts';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: CrashPage,
});

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: page(() => import('../pages/about.page.tsx')),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: page(() => import('../pages/accessibility.page.tsx')),
});
const adminOrganisations = createRoute({
  getParentRoute: () => root,
  path: '/admin/organisations',
  validateSearch: adminOrganisationsSearch,
  component: page(() => import('../pages/admin-organisations.page.tsx')),
});
const adminPeople = createRoute({
  getParentRoute: () => root,
  path: '/admin/people',
  validateSearch: adminPeopleSearch,
  component: page(() => import('../pages/admin-people.page.tsx')),
});
const answerTimes = createRoute({
  getParentRoute: () => root,
  path: '/answer-times',
  component: page(() => import('../pages/answer-times.page.tsx')),
});
const auditLog = createRoute({
  getParentRoute: () => root,
  path: '/admin/log',
  validateSearch: auditLogSearch,
  component: page(() => import('../pages/audit-log.page.tsx')),
});
const business = createRoute({
  getParentRoute: () => root,
  path: '/businesses/$businessId',
  component: page(() => import('../pages/business.page.tsx')),
});
const businessNew = createRoute({
  getParentRoute: () => root,
  path: '/businesses/new',
  validateSearch: businessNewSearch,
  component: page(() => import('../pages/business-new.page.tsx')),
});
const businesses = createRoute({
  getParentRoute: () => root,
  path: '/businesses',
  validateSearch: businessesSearch,
  component: page(() => import('../pages/businesses.page.tsx')),
});
const candidate = createRoute({
  getParentRoute: () => root,
  path: '/candidates/$candidateId',
  component: page(() => import('../pages/candidate.page.tsx')),
});
const candidates = createRoute({
  getParentRoute: () => root,
  path: '/candidates',
  validateSearch: candidatesSearch,
  component: page(() => import('../pages/candidates.page.tsx')),
});
const candidateNew = createRoute({
  getParentRoute: () => root,
  path: '/candidates/new',
  validateSearch: candidateNewSearch,
  component: page(() => import('../pages/candidate-new.page.tsx')),
});
const cohort = createRoute({
  getParentRoute: () => root,
  path: '/cohorts/$cohortId',
  component: page(() => import('../pages/cohort.page.tsx')),
});
const cohortRanking = createRoute({
  getParentRoute: () => root,
  path: '/cohorts/rank/$memberId',
  component: page(() => import('../pages/cohort-ranking.page.tsx')),
});
const cohorts = createRoute({
  getParentRoute: () => root,
  path: '/cohorts',
  component: page(() => import('../pages/cohorts.page.tsx')),
});
const confirmListing = createRoute({
  getParentRoute: () => root,
  path: '/confirm/$token',
  component: page(() => import('../pages/confirm-listing.page.tsx')),
});
const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  validateSearch: deskSearch,
  component: page(() => import('../pages/desk.page.tsx')),
});
const deskMentors = createRoute({
  getParentRoute: () => root,
  path: '/desk/mentors',
  component: page(() => import('../pages/desk-mentors.page.tsx')),
});
const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$slug',
  component: page(() => import('../pages/event.page.tsx')),
});
const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: eventsSearch,
  component: page(() => import('../pages/events.page.tsx')),
});
const forYou = createRoute({
  getParentRoute: () => root,
  path: '/for-you',
  validateSearch: forYouSearch,
  component: page(() => import('../pages/for-you.page.tsx')),
});
const goodbye = createRoute({
  getParentRoute: () => root,
  path: '/goodbye',
  component: page(() => import('../pages/goodbye.page.tsx')),
});
const hiringRequest = createRoute({
  getParentRoute: () => root,
  path: '/hiring/$hiringRequestId',
  component: page(() => import('../pages/hiring.page.tsx')),
});
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: page(() => import('../pages/home.page.tsx')),
});
const interest = createRoute({
  getParentRoute: () => root,
  path: '/interests/$interestId',
  component: page(() => import('../pages/interest.page.tsx')),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: page(() => import('../pages/invitation.page.tsx')),
});
const invitations = createRoute({
  getParentRoute: () => root,
  path: '/invitations',
  component: page(() => import('../pages/invitations.page.tsx')),
});
const logIn = createRoute({
  getParentRoute: () => root,
  path: '/log-in',
  validateSearch: logInSearch,
  component: page(() => import('../pages/log-in.page.tsx')),
});
const logInLink = createRoute({
  getParentRoute: () => root,
  path: '/log-in/link',
  component: page(() => import('../pages/log-in-link.page.tsx')),
});
const match = createRoute({
  getParentRoute: () => root,
  path: '/matches/$matchId',
  component: page(() => import('../pages/match.page.tsx')),
});
const mentor = createRoute({
  getParentRoute: () => root,
  path: '/mentors/$mentorId',
  component: page(() => import('../pages/mentor.page.tsx')),
});
const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  validateSearch: jobsSearch,
  component: page(() => import('../pages/jobs.page.tsx')),
});
const vacancy = createRoute({
  getParentRoute: () => root,
  path: '/jobs/$vacancyId',
  component: page(() => import('../pages/vacancy.page.tsx')),
});
const vacancyNew = createRoute({
  getParentRoute: () => root,
  path: '/vacancies/new',
  validateSearch: vacancyNewSearch,
  component: page(() => import('../pages/vacancy-new.page.tsx')),
});
const mentors = createRoute({
  getParentRoute: () => root,
  path: '/mentors',
  validateSearch: mentorsSearch,
  component: page(() => import('../pages/mentors.page.tsx')),
});
const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  component: page(() => import('../pages/messages.page.tsx')),
});
const my = createRoute({
  getParentRoute: () => root,
  path: '/my',
  component: page(() => import('../pages/my.page.tsx')),
});
const myBusiness = createRoute({
  getParentRoute: () => root,
  path: '/my/businesses/$businessId',
  component: page(() => import('../pages/my-business.page.tsx')),
});
const myCandidate = createRoute({
  getParentRoute: () => root,
  path: '/my/candidate',
  component: page(() => import('../pages/my-candidate.page.tsx')),
});
const myConsents = createRoute({
  getParentRoute: () => root,
  path: '/my/consents',
  component: page(() => import('../pages/consents.page.tsx')),
});
const myData = createRoute({
  getParentRoute: () => root,
  path: '/my/data',
  component: page(() => import('../pages/my-data.page.tsx')),
});
const myTaker = createRoute({
  getParentRoute: () => root,
  path: '/my/taker',
  component: page(() => import('../pages/my-taker.page.tsx')),
});
const myVacancies = createRoute({
  getParentRoute: () => root,
  path: '/my/vacancies',
  component: page(() => import('../pages/my-vacancies.page.tsx')),
});
const myVacancy = createRoute({
  getParentRoute: () => root,
  path: '/my/vacancies/$vacancyId',
  component: page(() => import('../pages/my-vacancy.page.tsx')),
});
const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  component: page(() => import('../pages/notifications.page.tsx')),
});
const ownMentor = createRoute({
  getParentRoute: () => root,
  path: '/mentor',
  component: page(() => import('../pages/own-mentor.page.tsx')),
});
const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: page(() => import('../pages/password.page.tsx')),
});
const premisesRule = createRoute({
  getParentRoute: () => root,
  path: '/premises/rule',
  validateSearch: premisesRuleSearch,
  component: page(() => import('../pages/premises-rule.page.tsx')),
});
const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  component: page(() => import('../pages/privacy.page.tsx')),
});
const profileNew = createRoute({
  getParentRoute: () => root,
  path: '/profile/new',
  validateSearch: profileNewSearch,
  component: page(() => import('../pages/profile-new.page.tsx')),
});
const profileReceipt = createRoute({
  getParentRoute: () => root,
  path: '/profile/receipt/$token',
  component: page(() => import('../pages/profile-receipt.page.tsx')),
});
const savedSearches = createRoute({
  getParentRoute: () => root,
  path: '/my/searches',
  component: page(() => import('../pages/saved-searches.page.tsx')),
});
const seen = createRoute({
  getParentRoute: () => root,
  path: '/my/seen',
  component: page(() => import('../pages/seen.page.tsx')),
});
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: queueSearch,
  component: page(() => import('../pages/queue.page.tsx')),
});
const request = createRoute({
  getParentRoute: () => root,
  path: '/requests/$requestId',
  component: page(() => import('../pages/request.page.tsx')),
});
const shortages = createRoute({
  getParentRoute: () => root,
  path: '/shortages',
  validateSearch: shortagesSearch,
  component: page(() => import('../pages/shortages.page.tsx')),
});
const rules = createRoute({
  getParentRoute: () => root,
  path: '/rules',
  validateSearch: rulesSearch,
  component: page(() => import('../pages/rules.page.tsx')),
});
const signUps = createRoute({
  getParentRoute: () => root,
  path: '/events/$slug/sign-ups',
  validateSearch: signUpsSearch,
  component: page(() => import('../pages/sign-ups.page.tsx')),
});
const taker = createRoute({
  getParentRoute: () => root,
  path: '/takers/$takerId',
  component: page(() => import('../pages/taker.page.tsx')),
});
const takerNew = createRoute({
  getParentRoute: () => root,
  path: '/takers/new',
  validateSearch: takerNewSearch,
  component: page(() => import('../pages/taker-new.page.tsx')),
});
const thread = createRoute({
  getParentRoute: () => root,
  path: '/messages/$threadId',
  component: page(() => import('../pages/thread.page.tsx')),
});
const ticket = createRoute({
  getParentRoute: () => root,
  path: '/tickets/$token',
  component: page(() => import('../pages/ticket.page.tsx')),
});

/** Every address of the platform and the page that answers there; alphabetical. */
export const routeTree = root.addChildren([
  about,
  accessibility,
  adminOrganisations,
  adminPeople,
  answerTimes,
  auditLog,
  business,
  businessNew,
  businesses,
  candidate,
  candidateNew,
  candidates,
  cohort,
  cohortRanking,
  cohorts,
  confirmListing,
  desk,
  deskMentors,
  event,
  events,
  forYou,
  goodbye,
  hiringRequest,
  home,
  interest,
  invitation,
  invitations,
  logIn,
  logInLink,
  match,
  mentor,
  jobs,
  vacancy,
  vacancyNew,
  mentors,
  messages,
  my,
  myBusiness,
  myCandidate,
  myConsents,
  myData,
  myTaker,
  myVacancies,
  myVacancy,
  notifications,
  ownMentor,
  password,
  premisesRule,
  privacy,
  profileNew,
  profileReceipt,
  queue,
  request,
  rules,
  savedSearches,
  seen,
  shortages,
  signUps,
  taker,
  takerNew,
  thread,
  ticket,
]);
