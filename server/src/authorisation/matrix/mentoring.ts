import { ADVISERS, but, only, theirs } from '../cells.ts';
import type { Rules } from '../cells.ts';

const YES = { answer: 'YES' };
const STAFF = [...ADVISERS, 'administrator'] as const;
const WEIGHTS = Object.entries({
  TOPICS: 'HIGH',
  COMPETENCE: 'HIGH',
  INDUSTRY: 'LOW',
  STAGE: 'LOW',
  LANGUAGE: 'MUST',
  TRAVEL: 'MEDIUM',
  ROOM: 'LOW',
}).map(([criterion, weight]) => ({ criterion, weight }));

/** Who sees and does what with requests for a mentor, and with matches. */
export const MENTORING: Rules = {
  'Query.mentorRequests': [{ of: 'all', cells: only(...ADVISERS) }],
  'Query.mentorRequest': [
    {
      of: 'one with an asked mentor',
      with: ({ requests }) => ({ id: requests.asked }),
      cells: theirs('entrepreneur', ...ADVISERS),
    },
    {
      of: 'one whose mentor is held, not told',
      with: ({ requests }) => ({ id: requests.held }),
      cells: theirs('entrepreneur', ...ADVISERS),
      says: { state: { entrepreneur: 'WAITING', rest: 'SUGGESTED' } },
    },
    {
      of: 'one with a match',
      with: ({ requests }) => ({ id: requests.matched }),
      cells: theirs('otherEntrepreneur', ...ADVISERS),
    },
    {
      of: 'one that waits',
      with: ({ requests }) => ({ id: requests.waiting }),
      cells: theirs('entrepreneur', ...ADVISERS),
      may: { viewerCanSuggest: ADVISERS },
    },
  ],
  'Query.mentorMatch': [
    {
      of: 'held, not told',
      with: ({ matches }) => ({ id: matches.held }),
      cells: theirs(...ADVISERS),
      may: { viewerCanUndo: ADVISERS },
    },
    {
      of: 'asked',
      with: ({ matches }) => ({ id: matches.asked }),
      cells: theirs('entrepreneur', 'askedMentor', ...ADVISERS),
      may: { viewerCanAnswer: ['askedMentor'], viewerCanEnd: ADVISERS },
    },
    {
      of: 'asked a question',
      with: ({ matches }) => ({ id: matches.question }),
      cells: theirs('entrepreneur', 'askedMentor', ...ADVISERS),
      may: { viewerCanAnswerQuestion: ['entrepreneur'], viewerCanEnd: ADVISERS },
    },
    {
      of: 'declined',
      with: ({ matches }) => ({ id: matches.declined }),
      cells: theirs('entrepreneur', 'matchedMentor', ...ADVISERS),
    },
    {
      of: 'made',
      with: ({ matches }) => ({ id: matches.matched }),
      cells: theirs('otherEntrepreneur', 'matchedMentor', ...ADVISERS),
      may: { viewerCanEnd: ['otherEntrepreneur', 'matchedMentor', ...ADVISERS] },
    },
  ],
  'Query.ruleSet': [{ of: 'the mentors', with: () => ({ kind: 'MENTOR' }), cells: only(...STAFF) }],
  'Query.ruleSets': [{ of: 'the mentors', with: () => ({ kind: 'MENTOR' }), cells: only(...STAFF) }],
  'Query.rulesEffect': [
    { of: 'other weights', with: () => ({ kind: 'MENTOR', weights: WEIGHTS }), cells: only(...STAFF) },
  ],
  'Mutation.saveRules': [
    {
      of: 'the mentors',
      with: () => ({
        kind: 'MENTOR',
        weights: WEIGHTS,
        basedOnVersion: 3,
        note: 'Aftalt på mødet i dag.',
      }),
      cells: only(...STAFF),
    },
  ],
  'Mutation.suggestMentor': [
    {
      of: 'a request that waits',
      with: ({ requests, mentors, nobody }) => ({
        requestId: requests.waiting,
        mentorId: mentors.other,
        overrideReason: 'De kender hinanden.',
        idempotencyKey: nobody,
      }),
      cells: only(...ADVISERS),
    },
    {
      of: 'a mentor nobody has approved',
      id: 'mentorId',
      with: ({ requests, mentors, nobody }) => ({
        requestId: requests.waiting,
        mentorId: mentors.waiting,
        overrideReason: 'De kender hinanden.',
        idempotencyKey: nobody,
      }),
      cells: but(only(), 'NOT_THERE', ...ADVISERS),
    },
  ],
  'Mutation.undoSuggestion': [
    { of: 'held, not told', with: ({ matches }) => ({ matchId: matches.held }), cells: only(...ADVISERS) },
    {
      of: 'asked: too late',
      with: ({ matches }) => ({ matchId: matches.asked }),
      cells: but(only(), 'NOT_NOW', ...ADVISERS),
    },
  ],
  'Mutation.answerMatch': [
    {
      of: 'asked',
      with: ({ matches }) => ({ matchId: matches.asked, ...YES }),
      cells: but(theirs('askedMentor'), 'NOT_YOURS', 'entrepreneur', ...ADVISERS),
    },
    {
      of: 'held, not told',
      with: ({ matches }) => ({ matchId: matches.held, ...YES }),
      cells: but(theirs(), 'NOT_YOURS', ...ADVISERS),
    },
    {
      of: 'declined before',
      with: ({ matches }) => ({ matchId: matches.declined, ...YES }),
      cells: { ...but(theirs(), 'NOT_YOURS', 'entrepreneur', ...ADVISERS), matchedMentor: 'NOT_NOW' },
    },
  ],
  'Mutation.answerQuestion': [
    {
      of: 'asked a question',
      with: ({ matches }) => ({ matchId: matches.question, words: 'Omkring tyve.' }),
      cells: but(theirs('entrepreneur'), 'NOT_YOURS', 'askedMentor', ...ADVISERS),
    },
  ],
  'Mutation.endMatch': [
    {
      of: 'made',
      with: ({ matches }) => ({ matchId: matches.matched, outcome: 'HELPED' }),
      cells: theirs('otherEntrepreneur', 'matchedMentor', ...ADVISERS),
    },
    {
      of: 'asked: for advisers only',
      with: ({ matches }) => ({ matchId: matches.asked }),
      cells: but(theirs(...ADVISERS), 'NOT_NOW', 'entrepreneur', 'askedMentor'),
    },
    {
      of: 'held, not told',
      with: ({ matches }) => ({ matchId: matches.held }),
      cells: but(theirs(), 'NOT_NOW', ...ADVISERS),
    },
  ],
};
