import type { Actor } from '../actors.ts';
import { ADVISERS, but, everybody, only, ownList, signedIn, theirs } from '../cells.ts';
import type { Rules } from '../cells.ts';
import { SAID } from '../markers.ts';

const SIDES_OF_MATCHED = ['otherEntrepreneur', 'matchedMentor'] as const;
const SIDES_OF_QUESTION = ['entrepreneur', 'askedMentor'] as const;
const message = { body: 'Det lyder godt.' };

/** What can be done with a request that is open. */
const openRequest = (asker: Actor, ...notTakenBy: Actor[]) => ({
  viewerIsAsker: [asker],
  viewerCanWithdraw: [asker],
  viewerIsStaff: ADVISERS,
  viewerCanTake: notTakenBy,
  viewerCanHandOver: ADVISERS,
});

/** Requests and their clock, introductions and messages, grants and sightings, and the rights of whoever is in the data. */
export const RIGHTS: Rules = {
  'Query.staffQueue': [
    { of: 'all kinds', cells: but(only(...ADVISERS, 'otherHats'), 'EMPTY', 'administrator') },
  ],
  'Query.myRequests': [
    {
      of: 'asked for, or been asked',
      cells: ownList('entrepreneur', 'otherEntrepreneur', 'askedMentor', 'matchedMentor', 'otherHats'),
    },
  ],
  'Query.request': [
    {
      of: 'one with an asked mentor',
      with: ({ requests }) => ({ id: requests.asked }),
      cells: theirs('entrepreneur', 'askedMentor', 'matchedMentor', ...ADVISERS),
      may: openRequest('entrepreneur', 'otherAdviser'),
      says: {
        state: { matchedMentor: 'CLOSED', rest: 'OPEN' },
        steps: { askedMentor: '1', matchedMentor: '4', rest: '6' },
      },
    },
    {
      of: 'one whose mentor is held, not told',
      with: ({ requests }) => ({ id: requests.held }),
      cells: theirs('entrepreneur', ...ADVISERS),
      may: openRequest('entrepreneur', ...ADVISERS),
    },
    {
      of: 'one a mentor declined',
      with: ({ requests }) => ({ id: requests.waiting }),
      cells: theirs('entrepreneur', 'matchedMentor', ...ADVISERS),
      may: openRequest('entrepreneur', 'otherAdviser'),
    },
    {
      of: 'one with a match',
      with: ({ requests }) => ({ id: requests.matched }),
      cells: theirs('otherEntrepreneur', 'matchedMentor', ...ADVISERS),
      may: { viewerIsAsker: ['otherEntrepreneur'], viewerIsStaff: ADVISERS },
    },
  ],
  'Query.responseFigures': [{ of: 'all kinds and units', cells: everybody }],
  'Mutation.takeRequest': [
    {
      of: 'one that waits',
      with: ({ requests }) => ({ requestId: requests.waiting }),
      cells: but(theirs(...ADVISERS), 'NOT_YOURS', 'entrepreneur', 'matchedMentor'),
    },
  ],
  'Mutation.handOverRequest': [
    {
      of: 'one that waits, to the other adviser',
      with: ({ requests, people }) => ({ requestId: requests.waiting, personId: people.otherAdviser.id }),
      cells: but(theirs(...ADVISERS), 'NOT_YOURS', 'entrepreneur', 'matchedMentor'),
    },
    {
      of: 'one that waits, to somebody who is no adviser',
      with: ({ requests, people }) => ({ requestId: requests.waiting, personId: people.organiser.id }),
      cells: {
        ...but(theirs(), 'NOT_YOURS', 'entrepreneur', 'matchedMentor'),
        adviser: 'NOT_NOW',
        otherAdviser: 'NOT_NOW',
      },
    },
  ],
  'Mutation.withdrawRequest': [
    {
      of: 'one that waits',
      with: ({ requests }) => ({ requestId: requests.waiting }),
      cells: but(theirs('entrepreneur'), 'NOT_YOURS', 'matchedMentor', ...ADVISERS),
    },
    {
      of: 'one with an asked mentor',
      with: ({ requests }) => ({ requestId: requests.asked }),
      cells: but(theirs('entrepreneur'), 'NOT_YOURS', 'askedMentor', 'matchedMentor', ...ADVISERS),
    },
  ],
  'Mutation.setDeputy': [
    {
      of: 'the other adviser as one’s own',
      with: ({ people }) => ({ personId: people.otherAdviser.id }),
      cells: but(only('adviser'), 'NOT_NOW', 'otherAdviser', 'otherHats'),
    },
  ],

  'Query.myIntroductions': [{ of: 'one’s own', cells: ownList(...SIDES_OF_MATCHED, ...SIDES_OF_QUESTION) }],
  'Query.threads': [{ of: 'one’s own', cells: ownList(...SIDES_OF_MATCHED, ...SIDES_OF_QUESTION) }],
  'Query.thread': [
    {
      of: 'of a match: staff never read it',
      with: ({ matches }) => ({ id: matches.matched }),
      cells: theirs(...SIDES_OF_MATCHED),
      may: { viewerCanWrite: SIDES_OF_MATCHED },
    },
    {
      of: 'of a question',
      with: ({ matches }) => ({ id: matches.question }),
      cells: theirs(...SIDES_OF_QUESTION),
      may: { viewerCanWrite: SIDES_OF_QUESTION },
    },
    { of: 'of one asked: no talk yet', with: ({ matches }) => ({ id: matches.asked }), cells: theirs() },
  ],
  'Mutation.sendMessage': [
    {
      of: 'in the thread of a match',
      with: ({ matches, nobody }) => ({ ...message, threadId: matches.matched, idempotencyKey: nobody }),
      cells: theirs(...SIDES_OF_MATCHED),
    },
    {
      of: 'in a thread that ended with a no',
      with: ({ matches, nobody }) => ({
        ...message,
        threadId: matches.declined,
        idempotencyKey: nobody,
      }),
      cells: but(theirs(), 'NOT_NOW', 'entrepreneur', 'matchedMentor'),
    },
    {
      of: 'where there is no talk yet',
      with: ({ matches, nobody }) => ({ ...message, threadId: matches.asked, idempotencyKey: nobody }),
      cells: theirs(),
    },
  ],
  'Mutation.undoMessage': [
    {
      of: 'the matched mentor’s, not yet released',
      with: ({ messageId }) => ({ messageId }),
      cells: theirs('matchedMentor'),
    },
  ],
  'Mutation.markThreadRead': [
    {
      of: 'of a match',
      with: ({ matches }) => ({ threadId: matches.matched }),
      cells: theirs(...SIDES_OF_MATCHED),
    },
  ],

  'Query.myGrants': [{ of: 'one’s own', cells: ownList('entrepreneur', ...SIDES_OF_MATCHED) }],
  'Mutation.withdrawGrant': [
    {
      of: 'the entrepreneur’s',
      with: ({ grantId }) => ({ grantId }),
      cells: theirs('entrepreneur'),
    },
  ],
  'Query.seenBy': [
    { of: 'one’s own', cells: ownList(...SIDES_OF_MATCHED, ...SIDES_OF_QUESTION, 'otherMentor') },
  ],

  'Query.listingToConfirm': [
    {
      of: 'the secret of a mailed link',
      with: ({ secrets }) => ({ token: secrets.listing }),
      cells: everybody,
    },
    {
      of: 'the id instead',
      with: ({ mentors }) => ({ token: mentors.matched }),
      cells: { rest: 'NOT_THERE' },
    },
  ],
  'Mutation.confirmListing': [
    {
      of: 'the secret of a mailed link',
      with: ({ secrets }) => ({ token: secrets.listing }),
      cells: everybody,
    },
    {
      of: 'the id instead',
      with: ({ mentors }) => ({ token: mentors.matched }),
      cells: { rest: 'NOT_THERE' },
    },
  ],

  'Query.myData': [{ of: 'one’s own', cells: signedIn }],
  'Query.dataRules': [{ of: 'all', cells: everybody }],
  'Query.consentTexts': [{ of: 'all', cells: everybody }],
  'Query.myConsents': [
    {
      of: 'one’s own',
      cells: ownList(
        ...SIDES_OF_MATCHED,
        ...SIDES_OF_QUESTION,
        'otherMentor',
        'waitingMentor',
        'otherAdviser',
      ),
    },
  ],
  'Mutation.withdrawConsent': [
    {
      of: 'the entrepreneur’s',
      with: ({ consentId }) => ({ consentId }),
      cells: theirs('entrepreneur'),
    },
  ],
  'Mutation.setName': [{ of: 'one’s own', with: () => ({ name: 'Et Andet Navn' }), cells: signedIn }],
  'Mutation.eraseMe': [
    {
      of: 'oneself',
      with: ({ people }, actor) => ({ email: actor === 'visitor' ? SAID.linkEmail : people[actor].email }),
      cells: signedIn,
    },
    {
      of: 'oneself, but with another’s address',
      with: () => ({ email: SAID.linkEmail }),
      cells: { visitor: 'LOG_IN', rest: 'NOT_NOW' },
    },
  ],
};
