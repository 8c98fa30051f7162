import { ADVISERS, everybody, only, signedIn, theirs } from '../cells.ts';
import type { Rules } from '../cells.ts';

/** What fits somebody, what they look for again and again, and what is short. */
export const DISCOVERY: Rules = {
  'Query.forYou': [
    {
      of: 'any three answers',
      with: () => ({ profile: { industryId: 'textile', townId: 'herning', topicIds: ['budget'] } }),
      cells: everybody,
    },
  ],

  'Mutation.saveSearch': [
    {
      of: 'one’s own',
      with: () => ({
        kind: 'MENTORS',
        name: 'Mentorer i Sunds',
        filters: [{ name: 'town', values: ['sunds'] }],
        alert: 'DAILY',
      }),
      cells: signedIn,
    },
  ],
  'Mutation.changeSavedSearch': [
    {
      of: 'the entrepreneur’s',
      with: ({ savedSearchId }) => ({ searchId: savedSearchId, name: 'Andre ord' }),
      cells: theirs('entrepreneur'),
    },
  ],
  'Mutation.deleteSavedSearch': [
    {
      of: 'the entrepreneur’s',
      with: ({ savedSearchId }) => ({ searchId: savedSearchId }),
      cells: theirs('entrepreneur'),
    },
  ],
  'Mutation.restoreSavedSearch': [
    {
      of: 'the entrepreneur’s',
      with: ({ savedSearchId }) => ({ searchId: savedSearchId }),
      cells: theirs('entrepreneur'),
    },
  ],
  'Mutation.markSearchSeen': [
    {
      of: 'the entrepreneur’s',
      with: ({ savedSearchId }) => ({ searchId: savedSearchId }),
      cells: theirs('entrepreneur'),
    },
  ],

  'Query.shortages': [{ of: 'the region', cells: only(...ADVISERS, 'administrator', 'otherHats') }],
};
