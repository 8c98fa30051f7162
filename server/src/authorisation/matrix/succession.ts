import { ADVISERS, but, everybody, only, signedIn, theirs } from '../cells.ts';
import type { Rules } from '../cells.ts';
import type { World } from '../world.ts';

const BUSINESS = {
  companyName: 'Tømreren i Engen ApS',
  cvr: '10000033',
  industryId: 'construction',
  townId: 'ikast',
  precision: 'REGION',
  employees: 'SOLO',
  turnover: 'UP_TO_1M',
  profit: 'UP_TO_250K',
  price: 'UP_TO_500K',
  reason: 'NEW_PLANS',
  horizon: 'LATER',
  facts: 'Vi bygger udestuer og reparerer tage for faste kunder.',
  consentVersion: 1,
};
const TAKER = {
  industryIds: ['construction'],
  means: 'UP_TO_1M',
  experience: 'EMPLOYED',
  horizon: 'LATER',
  townId: 'ikast',
  travelLimitMinutes: 30,
  consentVersion: 1,
};
const published = ({ succession }: World) => ({ businessId: succession.published });
const waiting = ({ succession }: World) => ({ businessId: succession.waiting });
const interest = ({ succession }: World) => ({ interestId: succession.interest });
const desk = only(...ADVISERS);

/** Who sees and does what with businesses that are handed over. The owner and the taker are none of these people. */
export const SUCCESSION: Rules = {
  'Query.businesses': [{ of: 'published ones', cells: everybody }],
  'Query.businessBands': [{ of: 'all', cells: everybody }],
  'Query.business': [
    { of: 'a published one', with: ({ succession }) => ({ id: succession.published }), cells: everybody },
    {
      of: 'one that waits',
      with: ({ succession }) => ({ id: succession.waiting }),
      cells: { adviser: 'YES', otherAdviser: 'YES', rest: 'NOT_THERE' },
    },
  ],
  'Query.businessUniqueness': [
    {
      of: 'one that is not sent',
      with: () => ({ industryId: 'metal', townId: 'aulum', employees: 'SOLO', precision: 'TOWN' }),
      cells: signedIn,
    },
  ],
  'Query.ownBusiness': [
    {
      of: 'a published one',
      with: ({ succession }) => ({ id: succession.published }),
      cells: theirs(...ADVISERS),
      may: { viewerCanClose: ADVISERS },
    },
    {
      of: 'one that waits',
      with: ({ succession }) => ({ id: succession.waiting }),
      cells: theirs(...ADVISERS),
      may: { viewerCanClose: ADVISERS, viewerCanDecide: ADVISERS },
    },
    { of: 'a closed one', with: ({ succession }) => ({ id: succession.closed }), cells: theirs(...ADVISERS) },
  ],
  'Mutation.saveBusiness': [
    { of: 'one’s own', with: () => BUSINESS, cells: signedIn },
    {
      of: 'somebody else’s',
      with: (world) => ({ ...BUSINESS, ...published(world), expectedVersion: 1 }),
      id: 'businessId',
      cells: theirs(),
    },
  ],
  'Mutation.approveBusiness': [
    {
      of: 'one that waits',
      with: (world) => ({ ...waiting(world), decision: 'KEPT', reason: 'Det er ejerens valg.' }),
      cells: desk,
    },
  ],
  'Mutation.refuseBusiness': [
    {
      of: 'one that waits',
      with: (world) => ({ ...waiting(world), reason: 'OTHER', words: 'Skriv mere.' }),
      cells: desk,
    },
  ],
  'Mutation.closeBusiness': [
    {
      of: 'a published one',
      with: (world) => ({ ...published(world), outcome: 'STOPPED' }),
      cells: theirs(...ADVISERS),
    },
  ],
  'Query.taker': [
    { of: 'a taker', with: ({ succession }) => ({ id: succession.taker }), cells: theirs(...ADVISERS) },
  ],
  'Mutation.saveTaker': [{ of: 'one’s own', with: () => TAKER, cells: signedIn }],
  'Mutation.decideTaker': [
    {
      of: 'one who is seen',
      with: ({ succession }) => ({ takerId: succession.taker, answer: 'REFUSED', reason: 'OTHER' }),
      cells: but(only(), 'NOT_YOURS', ...ADVISERS),
    },
  ],
  'Query.businessInterest': [
    {
      of: 'the taker’s',
      with: ({ succession }) => ({ id: succession.interest }),
      cells: theirs(...ADVISERS),
      may: { viewerCanStop: ADVISERS },
    },
    {
      of: 'one that is lost',
      with: ({ succession }) => ({ id: succession.lost }),
      cells: theirs(...ADVISERS),
    },
  ],
  'Mutation.expressInterest': [
    {
      of: 'a published one, without a profile',
      with: published,
      cells: { visitor: 'LOG_IN', rest: 'NOT_NOW' },
    },
  ],
  'Mutation.approveInterest': [{ of: 'one the owner has answered', with: interest, cells: only() }],
  'Mutation.refuseInterest': [
    {
      of: 'one that is not decided',
      with: (world) => ({ ...interest(world), reason: 'OTHER' }),
      cells: desk,
    },
  ],
  'Mutation.answerInterest': [
    {
      of: 'the owner’s',
      with: (world) => ({ ...interest(world), answer: 'NO', reason: 'OTHER' }),
      cells: but(theirs(), 'NOT_YOURS', ...ADVISERS),
    },
  ],
  'Mutation.acceptConfidentiality': [
    {
      of: 'the taker’s',
      with: (world) => ({ ...interest(world), textVersion: 1 }),
      cells: but(theirs(), 'NOT_YOURS', ...ADVISERS),
    },
  ],
  'Mutation.openIdentity': [
    { of: 'the owner’s', with: interest, cells: but(theirs(), 'NOT_YOURS', ...ADVISERS) },
  ],
  'Mutation.endInterest': [
    { of: 'one that has not begun', with: interest, cells: but(theirs(), 'NOT_NOW', ...ADVISERS) },
  ],
};
