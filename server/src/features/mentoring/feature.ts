import type { Feature } from '../../platform/feature.ts';
import { registerCohortKind } from '../cohorts/index.ts';
import { whereReceiversRead } from '../disclosure/index.ts';
import { registerIntroductionKind } from '../introductions/index.ts';
import { registerRequestKind } from '../requests/index.ts';
import { competenceFound, mentorsChanged } from '../mentors/index.ts';
import { registerCompetenceSource } from '../shortages/index.ts';
import {
  beforeVentureSubmitted,
  whenSharingWithdrawn,
  whenVentureConfirmed,
  whenVentureLinked,
} from '../ventures/index.ts';
import { suggestOfCohort } from './actions/cohort-suggest.ts';
import { askNextMentor } from './actions/ask-next-mentor.ts';
import { endForWithdrawn } from './actions/end-for-withdrawn.ts';
import { endUnsharedRequests, lockMentorRequestsOf } from './actions/end-unshared-requests.ts';
import { lockRequestsOfMatches } from './actions/lock-requests-of-matches.ts';
import { mentorIntroductions } from './actions/mentor-introductions.ts';
import { mustHaveRoomForRequest, openMentorRequest } from './actions/open-mentor-request.ts';
import { ConsentRequestsResolver } from './graphql/consent.resolver.ts';
import { MatchResolver, ViewerMatchesResolver } from './graphql/match.resolver.ts';
import {
  PromiseResolver,
  ReceiptPromiseResolver,
  RequestConnectionResolver,
  RequestResolver,
  VentureRequestResolver,
} from './graphql/request.resolver.ts';
import { queueRefresh, refreshMatches } from './jobs/refresh-matches.ts';
import { releaseSuggestion } from './jobs/release-suggestion.ts';
import { MatchNextChoice } from './model/match-next-choice.entity.ts';
import { MentorMatch } from './model/mentor-match.entity.ts';
import { MENTOR_REQUEST_RULES } from './model/mentor-request-kind.ts';
import { MentorRequest } from './model/mentor-request.entity.ts';
import { MENTORING_DATA } from './model/personal-data.ts';
import { competenceAsked } from './queries/competence-asked.ts';
import { cohortFaces } from './queries/cohort-faces.ts';
import { cohortFits, mentorsForCohort, waitingForCohort } from './queries/cohort-fits.ts';
import { matchOfGrant } from './queries/match-of-grant.ts';
import { registerRulesForMentors } from './queries/rules-for-mentors.ts';
import { requestFaces } from './queries/request-faces.ts';
import { requestsWithHeld } from './queries/requests-with-held.ts';

registerRequestKind({
  ...MENTOR_REQUEST_RULES,
  faces: requestFaces,
  inHand: requestsWithHeld,
  whenOverdue: askNextMentor,
  whenWithdrawn: endForWithdrawn,
  changed: mentorsChanged,
});
beforeVentureSubmitted(mustHaveRoomForRequest);
whenVentureConfirmed(openMentorRequest);
whenVentureLinked(queueRefresh);
whenSharingWithdrawn({ lock: lockMentorRequestsOf, ends: endUnsharedRequests });
registerRulesForMentors();
registerIntroductionKind(mentorIntroductions);
registerCohortKind({
  kind: 'MENTOR',
  description: 'Entrepreneurs who wait for a mentor, and the mentors who have places.',
  seekers: waitingForCohort,
  offers: mentorsForCohort,
  fits: cohortFits,
  faces: cohortFaces,
  publish: suggestOfCohort,
});
whereReceiversRead(matchOfGrant);
registerCompetenceSource({
  kind: 'MENTORING',
  description: 'Entrepreneurs who wait for a mentor, and mentors with room.',
  asked: competenceAsked,
  found: competenceFound,
});

/** Entrepreneurs wait, advisers suggest, mentors answer. */
export const mentoring: Feature = {
  name: 'mentoring',
  entities: [MentorRequest, MentorMatch, MatchNextChoice],
  resolvers: [
    RequestResolver,
    RequestConnectionResolver,
    MatchResolver,
    ViewerMatchesResolver,
    VentureRequestResolver,
    ReceiptPromiseResolver,
    PromiseResolver,
    ConsentRequestsResolver,
  ],
  jobs: { 'release-suggestion': releaseSuggestion, 'refresh-matches': refreshMatches },
  // What nobody has asked to be put right, because another process or a script changed it.
  cron: [{ job: 'refresh-matches', at: '* * * * *' }],
  personalData: MENTORING_DATA,
  erasureLocks: { REQUEST: lockRequestsOfMatches },
};
