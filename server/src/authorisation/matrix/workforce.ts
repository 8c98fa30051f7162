import { but, only, ownList, signedIn } from '../cells.ts';
import type { Rules } from '../cells.ts';

/** Records the world of the matrix has none of: their own tests say who sees and does what with those that are there. */
const gone = (of = 'an id of nothing') => ({
  of,
  with: ({ nobody }: { nobody: string }) => ({ id: nobody }),
  cells: but(signedIn, 'NOT_THERE', ...SIGNED_IN),
});
const SIGNED_IN = [
  'newcomer',
  'entrepreneur',
  'otherEntrepreneur',
  'askedMentor',
  'matchedMentor',
  'otherMentor',
  'waitingMentor',
  'adviser',
  'otherAdviser',
  'organiser',
  'otherOrganiser',
  'administrator',
  'otherHats',
] as const;
const OFFICER = ['otherHats'] as const;
const notThere = but(signedIn, 'NOT_THERE', ...SIGNED_IN);
const officerNotThere = but(only(), 'NOT_THERE', ...OFFICER);

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

/** Who sees and does what with work, and with those who look for it. */
export const WORKFORCE: Rules = {
  'Query.viewerCompanies': [{ of: 'one’s own', cells: ownList() }],
  'Mutation.actForCompany': [
    {
      of: 'a company nobody acts for',
      with: () => ({ cvr: '30000005', name: 'Smedjen ApS', townId: 'herning', industryId: 'metal' }),
      cells: signedIn,
    },
  ],
  'Query.candidates': [{ of: 'all', cells: but(only(), 'EMPTY', ...OFFICER) }],
  'Query.candidate': [gone()],
  'Query.myCandidate': [{ of: 'one’s own', cells: notThere }],
  'Query.keptCandidate': [gone()],
  'Query.postedCandidates': [{ of: 'all', cells: but(only(), 'EMPTY', ...OFFICER) }],
  'Query.vacancies': [{ of: 'all', cells: { rest: 'EMPTY' } }],
  'Query.vacancy': [{ ...gone(), cells: { rest: 'NOT_THERE' } }],
  'Query.myVacancies': [{ of: 'one’s own', cells: ownList() }],
  'Query.hiringRequest': [gone()],
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
      cells: only(...OFFICER),
    },
  ],
  'Mutation.pauseCandidate': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ candidateId: nobody, isPaused: true }),
      cells: notThere,
    },
  ],
  'Mutation.decideCandidatePlace': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ candidateId: nobody, decision: 'COARSER', reason: 'Der er få i byen.' }),
      cells: officerNotThere,
    },
  ],
  'Mutation.saveVacancy': [
    {
      of: 'of a company one does not act for',
      with: ({ organisations }) => ({
        organisationId: organisations.council,
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
      }),
      cells: but(signedIn, 'NOT_YOURS', ...SIGNED_IN),
    },
  ],
  'Mutation.reviewVacancy': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ vacancyId: nobody, decision: 'PUBLISH' }),
      cells: officerNotThere,
    },
  ],
  'Mutation.widenSearch': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ vacancyId: nobody, reason: 'Der er ingen i nærheden.' }),
      cells: officerNotThere,
    },
  ],
  'Mutation.closeVacancy': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ vacancyId: nobody, outcome: 'FILLED' }),
      cells: notThere,
    },
  ],
  'Mutation.askForCandidate': [
    {
      of: 'ids of nothing',
      with: ({ nobody }) => ({ vacancyId: nobody, candidateId: nobody, meeting: 'PHONE' }),
      cells: notThere,
    },
  ],
  'Mutation.applyForVacancy': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ vacancyId: nobody, meeting: 'PHONE' }),
      cells: notThere,
    },
  ],
  'Mutation.answerHiring': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ hiringRequestId: nobody, answer: 'YES' }),
      cells: notThere,
    },
  ],
  'Mutation.replyToCandidate': [
    {
      of: 'an id of nothing',
      with: ({ nobody }) => ({ hiringRequestId: nobody, reply: 'INVITE' }),
      cells: notThere,
    },
  ],
  'Mutation.leaveHiring': [
    { of: 'an id of nothing', with: ({ nobody }) => ({ hiringRequestId: nobody }), cells: notThere },
  ],
};
