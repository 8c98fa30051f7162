import { ADVISERS, but, everybody, only, signedIn, theirs } from '../cells.ts';
import type { Actor } from '../actors.ts';
import type { Rules } from '../cells.ts';
import type { World } from '../world.ts';

const NEED = {
  need: {
    industryId: 'textile',
    topicIds: ['budget'],
    stage: 'IDEA',
    townId: 'herning',
    languages: ['da'],
    meeting: 'EITHER',
    travelLimitMinutes: 30,
  },
};
const MENTOR_FORM = {
  headline: 'Har solgt tøj i tredive år',
  languages: ['da'],
  townId: 'herning',
  meeting: 'EITHER',
  travelLimitMinutes: 30,
  capacity: 2,
  conflictCvrs: [],
  consentVersion: 1,
  cases: [
    {
      title: 'Butikken',
      story: 'Jeg åbnede en butik og lukkede den med overskud.',
      industryId: 'textile',
      topicIds: ['budget'],
      stage: 'IDEA',
    },
  ],
};
const profile = ({ nobody }: World) => ({
  ...NEED.need,
  name: 'Besøgende Prøve',
  email: 'besoegende@example.org',
  consentVersion: 1,
  idea: 'Jeg vil sy poser af gamle sejl og sælge dem ved havnen.',
  language: 'DA',
  idempotencyKey: nobody,
});
const signUp = ({ event, nobody }: World, actor: Actor) => ({
  eventId: event.id,
  name: 'Besøgende Prøve',
  email: `${actor}.besoegende@example.org`,
  sessionIds: [],
  language: 'DA',
  idempotencyKey: nobody,
});

/** What everybody finds, and what stands behind it: vocabulary, events, ventures and mentors. */
export const LISTINGS: Rules = {
  'Query.concepts': [{ of: 'a vocabulary', with: () => ({ scheme: 'TOPIC' }), cells: everybody }],
  'Query.vocabularyInfo': [{ of: 'a vocabulary', cells: everybody }],
  'Query.findConcepts': [
    {
      of: 'a vocabulary',
      with: () => ({ text: 'budget', language: 'DA', schemes: ['TOPIC'] }),
      cells: everybody,
    },
  ],
  'Query.linkText': [
    {
      of: 'one’s own words',
      with: () => ({ text: 'Vi mangler et budget.', language: 'DA' }),
      cells: everybody,
    },
  ],
  'Query.towns': [{ of: 'all', cells: everybody }],
  'Query.publicFigures': [{ of: 'all', cells: everybody }],

  'Query.events': [{ of: 'published ones', cells: everybody }],
  'Query.event': [
    {
      of: 'a published one',
      with: ({ event }) => ({ slug: event.slug }),
      cells: everybody,
      may: { viewerCanSeeSignUps: ['organiser', 'administrator'] },
    },
    { of: 'a draft', with: ({ draftEvent }) => ({ slug: draftEvent.slug }), cells: { rest: 'NOT_THERE' } },
  ],
  'Query.signUps': [
    {
      of: 'the organiser’s event',
      with: ({ event }) => ({ eventId: event.id }),
      cells: but(only('organiser', 'administrator'), 'NOT_THERE', 'otherOrganiser'),
    },
    {
      of: 'a search in the organiser’s event',
      with: ({ event }) => ({ eventId: event.id, search: 'signe', state: 'SEATED' }),
      cells: but(only('organiser', 'administrator'), 'NOT_THERE', 'otherOrganiser'),
    },
  ],
  'Mutation.changeEventCapacity': [
    {
      of: 'the organiser’s event',
      with: ({ event }) => ({ eventId: event.id, capacity: 200, expectedVersion: 1 }),
      cells: but(only('organiser', 'administrator'), 'NOT_THERE', 'otherOrganiser'),
    },
  ],
  'Mutation.signUpForEvent': [
    { of: 'a published event', with: signUp, cells: everybody },
    {
      of: 'a draft',
      with: (world, actor) => ({ ...signUp(world, actor), eventId: world.draftEvent.id }),
      cells: { rest: 'NOT_THERE' },
    },
  ],
  'Query.ticket': [
    { of: 'the secret of a ticket', with: ({ secrets }) => ({ token: secrets.ticket }), cells: everybody },
    { of: 'the id instead', with: ({ signUpId }) => ({ token: signUpId }), cells: { rest: 'NOT_THERE' } },
  ],
  'Mutation.cancelSignUp': [
    {
      of: 'the secret of a ticket',
      with: ({ secrets }) => ({ ticketToken: secrets.ticket }),
      cells: everybody,
    },
    {
      of: 'the id instead',
      with: ({ signUpId }) => ({ ticketToken: signUpId }),
      cells: { rest: 'NOT_THERE' },
    },
  ],

  'Query.profileReceipt': [
    { of: 'the secret of a receipt', with: ({ secrets }) => ({ token: secrets.receipt }), cells: everybody },
    {
      of: 'the id instead',
      with: ({ ventures }) => ({ token: ventures.asked }),
      cells: { rest: 'NOT_THERE' },
    },
  ],
  'Mutation.submitProfile': [{ of: 'one’s own', with: profile, cells: everybody }],

  'Query.mentors': [
    { of: 'approved ones', cells: everybody },
    {
      of: 'those of a town where one waits for approval',
      with: () => ({ townId: 'ikast' }),
      cells: { rest: 'EMPTY' },
    },
  ],
  'Query.mentorSuggestions': [{ of: 'any need', with: () => NEED, cells: everybody }],
  'Query.mentor': [
    { of: 'an approved one', with: ({ mentors }) => ({ id: mentors.other }), cells: everybody },
    {
      of: 'one who waits for approval',
      with: ({ mentors }) => ({ id: mentors.waiting }),
      cells: { waitingMentor: 'YES', adviser: 'YES', otherAdviser: 'YES', rest: 'NOT_THERE' },
    },
  ],
  'Query.mentorsToApprove': [{ of: 'all', cells: only(...ADVISERS) }],
  'Mutation.approveMentor': [
    {
      of: 'the other adviser, who is a mentor, too',
      with: ({ mentors }) => ({ mentorId: mentors.ofOtherAdviser }),
      cells: only('adviser'),
    },
    {
      of: 'one who waits for approval',
      with: ({ mentors }) => ({ mentorId: mentors.waiting }),
      cells: only(...ADVISERS),
    },
    {
      of: 'an id of something else',
      with: ({ hatId }) => ({ mentorId: hatId }),
      cells: but(only(), 'NOT_THERE', ...ADVISERS),
    },
  ],
  'Mutation.saveMentor': [
    {
      of: 'a first profile',
      with: () => MENTOR_FORM,
      cells: but(
        signedIn,
        'NOT_NOW',
        'askedMentor',
        'matchedMentor',
        'otherMentor',
        'waitingMentor',
        'otherAdviser',
      ),
    },
    {
      of: 'a change of one’s own',
      with: () => ({ ...MENTOR_FORM, expectedVersion: 1 }),
      cells: {
        ...signedIn,
        askedMentor: 'YES',
        matchedMentor: 'YES',
        otherMentor: 'YES',
        waitingMentor: 'YES',
        otherAdviser: 'YES',
        rest: 'NOT_NOW',
      },
    },
  ],
  'Mutation.pauseMentor': [
    {
      of: 'one’s own profile',
      with: () => ({ until: '2026-12-01' }),
      cells: theirs('askedMentor', 'matchedMentor', 'otherMentor', 'waitingMentor', 'otherAdviser'),
    },
  ],
};
