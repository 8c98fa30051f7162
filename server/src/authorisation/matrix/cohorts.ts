import { ADVISERS, but, only, theirs } from '../cells.ts';
import type { Rules } from '../cells.ts';

const NOT_FOUND = but(only(), 'NOT_THERE', ...ADVISERS);
const NOT_NOW = but(only(), 'NOT_NOW', ...ADVISERS);
const flags = (...said: string[]) => Object.fromEntries(said.map((flag) => [flag, ADVISERS]));

/** Who plans for many at once, and who says whom they would like. */
export const COHORTS: Rules = {
  'Query.cohorts': [{ of: 'all', cells: only(...ADVISERS) }],
  'Query.cohort': [
    {
      of: 'one with plans',
      with: ({ cohorts }) => ({ id: cohorts.planned }),
      cells: only(...ADVISERS),
      may: flags('viewerCanMakePlans', 'viewerCanPublish', 'viewerCanDiscard'),
    },
    {
      of: 'one that is ranked',
      with: ({ cohorts }) => ({ id: cohorts.ranked }),
      cells: only(...ADVISERS),
      may: flags('viewerCanMakePlans', 'viewerCanDiscard'),
    },
    {
      of: 'a discarded one',
      with: ({ cohorts }) => ({ id: cohorts.discarded }),
      cells: only(...ADVISERS),
    },
  ],
  'Mutation.createCohort': [
    {
      of: 'a request that waits',
      with: ({ requests }) => ({ kind: 'MENTOR', name: 'Efterår', seekerIds: [requests.free] }),
      cells: only(...ADVISERS),
    },
    {
      of: 'a request that is in another cohort',
      with: ({ requests }) => ({ kind: 'MENTOR', name: 'Efterår', seekerIds: [requests.waiting] }),
      cells: NOT_NOW,
    },
  ],
  'Mutation.openCohortRanking': [
    {
      of: 'a discarded one',
      with: ({ cohorts }) => ({ cohortId: cohorts.discarded, until: '2027-12-01' }),
      cells: NOT_NOW,
    },
    {
      of: 'an id of something else',
      with: ({ hatId }) => ({ cohortId: hatId, until: '2027-12-01' }),
      cells: NOT_FOUND,
    },
  ],
  'Mutation.planCohort': [
    {
      of: 'one with plans',
      with: ({ cohorts }) => ({ cohortId: cohorts.planned }),
      cells: only(...ADVISERS),
    },
    { of: 'an id of something else', with: ({ hatId }) => ({ cohortId: hatId }), cells: NOT_FOUND },
  ],
  'Mutation.publishCohortPlan': [
    {
      of: 'one with plans',
      with: ({ cohorts }) => ({ cohortId: cohorts.planned, method: 'EVERYONE' }),
      cells: only(...ADVISERS),
    },
    {
      of: 'a discarded one',
      with: ({ cohorts }) => ({ cohortId: cohorts.discarded, method: 'EVERYONE' }),
      cells: NOT_NOW,
    },
    {
      of: 'an id of something else',
      with: ({ hatId }) => ({ cohortId: hatId, method: 'EVERYONE' }),
      cells: NOT_FOUND,
    },
  ],
  'Mutation.discardCohort': [
    {
      of: 'one with plans',
      with: ({ cohorts }) => ({ cohortId: cohorts.planned }),
      cells: only(...ADVISERS),
    },
    { of: 'an id of something else', with: ({ hatId }) => ({ cohortId: hatId }), cells: NOT_FOUND },
  ],
  'Query.cohortRanking': [
    {
      of: 'the entrepreneur’s part',
      with: ({ cohorts }) => ({ id: cohorts.part }),
      cells: theirs('entrepreneur'),
      may: { viewerCanRank: ['entrepreneur'] },
    },
  ],
  'Mutation.rankCohort': [
    {
      of: 'the entrepreneur’s part',
      with: ({ cohorts }) => ({ memberId: cohorts.part, choiceIds: [] }),
      cells: theirs('entrepreneur'),
    },
  ],
};
