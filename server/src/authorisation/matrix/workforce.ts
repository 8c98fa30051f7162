import { but, everybody, only, ownList, signedIn, theirs } from '../cells.ts';
import type { Cells, Rules } from '../cells.ts';
import type { World } from '../world.ts';

/** Who wears every other hat is the officer of the employment entrance. */
const OFFICER = 'otherHats';
const officers = only(OFFICER);
/** For whose it is not it is not there; the officer knows that it is, and it is not theirs to do. */
const theSides = but(theirs(), 'NOT_YOURS', OFFICER);

const CANDIDATE = {
  occupationIds: ['occupation-carpenter'],
  skillIds: [],
  languages: [{ code: 'da', level: 'FLUENT' }],
  licences: [],
  conditions: [],
  hours: ['FULL_TIME'],
  townId: 'herning',
  travelLimitMinutes: 30,
  availableFrom: '2027-01-01',
  consentVersion: 1,
};
const VACANCY = {
  type: 'ORDINARY',
  title: 'Tømrer til værkstedet',
  description: 'Vi bygger døre og vinduer og søger en tømrer til vores værksted i byen.',
  occupationId: 'occupation-carpenter',
  skillIds: [],
  languages: [{ code: 'da', level: 'GOOD' }],
  licences: [],
  conditions: [],
  hours: 'FULL_TIME',
  pay: 'COLLECTIVE_AGREEMENT',
  townId: 'herning',
  startsOn: '2027-01-01',
  followUpOn: [],
};
const published = ({ work }: World) => ({ vacancyId: work.published });
const waiting = ({ work }: World) => ({ vacancyId: work.waiting });
const open = ({ work }: World) => ({ hiringRequestId: work.open });
const asked = ({ work }: World) => ({ hiringRequestId: work.asked });
/** Nobody among these people acts for a company with work, so there is nothing of theirs to ask with. */
const notTheirs: Cells = theirs();

/** Who sees and does what with work, and with those who look for it. The company and the candidates are none of these people. */
export const WORKFORCE: Rules = {
  'Query.viewerCompanies': [{ of: 'one’s own', cells: ownList(OFFICER) }],
  'Mutation.actForCompany': [
    {
      of: 'a company nobody acts for',
      with: () => ({ cvr: '30000013', name: 'Smedjen ApS', townId: 'herning', industryId: 'metal' }),
      cells: signedIn,
    },
  ],
  'Query.candidates': [{ of: 'all', cells: officers }],
  'Query.candidate': [
    { of: 'one who is shown', with: ({ work }) => ({ id: work.candidate }), cells: theirs(OFFICER) },
  ],
  'Query.myCandidate': [{ of: 'one’s own', cells: theirs() }],
  'Query.keptCandidate': [
    { of: 'one who has registered themself', with: ({ work }) => ({ id: work.candidate }), cells: theirs() },
    { of: 'one who is posted', with: ({ work }) => ({ id: work.posted }), cells: theirs(OFFICER) },
  ],
  'Query.postedCandidates': [{ of: 'all', cells: officers }],
  'Query.vacancies': [{ of: 'published ones', cells: everybody }],
  'Query.vacancy': [
    {
      of: 'a published one',
      with: ({ work }) => ({ id: work.published }),
      cells: everybody,
      may: { viewerCanSeeCandidates: [OFFICER], viewerCanWiden: [OFFICER] },
    },
    {
      of: 'one that waits',
      with: ({ work }) => ({ id: work.waiting }),
      cells: { [OFFICER]: 'YES', rest: 'NOT_THERE' },
      may: { viewerCanReview: [OFFICER] },
    },
    {
      of: 'one that waits, of the officer’s own company',
      with: ({ work }) => ({ id: work.ofOfficer }),
      cells: { [OFFICER]: 'YES', rest: 'NOT_THERE' },
      may: { viewerCanEdit: [OFFICER] },
    },
    {
      of: 'one that is rejected',
      with: ({ work }) => ({ id: work.rejected }),
      cells: { [OFFICER]: 'YES', rest: 'NOT_THERE' },
    },
  ],
  'Query.myVacancies': [{ of: 'one’s own', cells: ownList(OFFICER) }],
  'Query.hiringRequest': [
    {
      of: 'one whose candidate has said yes',
      with: ({ work }) => ({ id: work.open }),
      cells: theirs(OFFICER),
    },
    {
      of: 'one that waits for the candidate',
      with: ({ work }) => ({ id: work.asked }),
      cells: theirs(OFFICER),
    },
  ],
  'Query.myHiringRequests': [{ of: 'one’s own', cells: ownList() }],
  'Mutation.saveCandidate': [{ of: 'oneself', with: () => CANDIDATE, cells: signedIn }],
  'Mutation.postCandidate': [
    {
      of: 'somebody who agrees',
      with: () => ({
        ...CANDIDATE,
        name: 'Søren Søgende',
        email: 'soeren@example.org',
        language: 'DA',
        consentGiven: true,
      }),
      cells: officers,
    },
  ],
  'Mutation.pauseCandidate': [
    {
      of: 'one who has registered themself',
      with: ({ work }) => ({ candidateId: work.candidate, isPaused: true }),
      cells: theirs(),
    },
    {
      of: 'one who is posted',
      with: ({ work }) => ({ candidateId: work.posted, isPaused: true }),
      cells: theirs(OFFICER),
    },
  ],
  'Mutation.decideCandidatePlace': [
    {
      of: 'one who is posted',
      with: ({ work }) => ({ candidateId: work.posted, decision: 'KEPT', reason: 'Personen ønsker det.' }),
      cells: officers,
    },
    {
      of: 'one who has registered themself',
      with: ({ work }) => ({ candidateId: work.candidate, decision: 'KEPT', reason: 'Det er valgt.' }),
      cells: but(only(), 'NOT_THERE', OFFICER),
    },
  ],
  'Mutation.saveVacancy': [
    {
      of: 'of a company one does not act for',
      with: ({ work }) => ({ ...VACANCY, organisationId: work.company }),
      cells: only(),
    },
    {
      of: 'somebody else’s',
      with: (world) => ({
        ...VACANCY,
        organisationId: world.work.company,
        ...published(world),
        expectedVersion: 1,
      }),
      cells: only(),
    },
  ],
  'Mutation.reviewVacancy': [
    { of: 'one that waits', with: (world) => ({ ...waiting(world), decision: 'PUBLISH' }), cells: officers },
    {
      of: 'one of the officer’s own company',
      with: ({ work }) => ({ vacancyId: work.ofOfficer, decision: 'PUBLISH' }),
      cells: only(),
    },
  ],
  'Mutation.widenSearch': [
    {
      of: 'a published one',
      with: (world) => ({ ...published(world), reason: 'Der er ingen i nærheden.' }),
      cells: officers,
    },
  ],
  'Mutation.closeVacancy': [
    {
      of: 'a published one',
      with: (world) => ({ ...published(world), outcome: 'FILLED' }),
      cells: notTheirs,
    },
  ],
  'Mutation.askForCandidate': [
    {
      of: 'about work of another company',
      with: (world) => ({ ...published(world), candidateId: world.work.posted, meeting: 'PHONE' }),
      cells: notTheirs,
    },
  ],
  'Mutation.applyForVacancy': [
    {
      of: 'a published one, without a profile',
      with: (world) => ({ ...published(world), meeting: 'PHONE' }),
      cells: { visitor: 'LOG_IN', rest: 'NOT_NOW' },
    },
    { of: 'one that waits', with: (world) => ({ ...waiting(world), meeting: 'PHONE' }), cells: notTheirs },
  ],
  'Mutation.answerHiring': [
    { of: 'the candidate’s', with: (world) => ({ ...asked(world), answer: 'YES' }), cells: theSides },
  ],
  'Mutation.replyToCandidate': [
    {
      of: 'the company’s',
      with: (world) => ({ ...open(world), reply: 'INVITE' }),
      cells: but(theirs(), 'NOT_NOW', OFFICER),
    },
  ],
  'Mutation.leaveHiring': [{ of: 'the candidate’s', with: open, cells: theSides }],
};
