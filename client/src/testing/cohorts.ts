const words = (text: string) => ({ __typename: 'Words', da: text, en: text, de: text });

const aFace = (
  id: string,
  title: string,
  name: string | null,
  path: string | null,
  writtenIn: 'DA' | 'EN' | 'DE' | null = null,
) => ({
  __typename: 'CohortFace',
  id,
  name,
  path,
  writtenIn,
  title: words(title),
  town: { __typename: 'Town', id: 'herning', name: 'Herning' },
});

/** Somebody who waits, as advisers see them. */
export const aSeeker = (id: string, title: string, name: string | null = null) =>
  aFace(id, title, name, `/requests/${id}`);
/** Somebody who waits, as a mentor sees them before anything is decided. */
export const aBlindSeeker = (id: string, title: string) => aFace(id, title, null, null);
/** A mentor with a place. */
export const anOffer = (id: string, name: string) => aFace(id, 'Har solgt tøj', name, `/mentors/${id}`, 'DA');

/** Two whom a plan brings together. */
export const aPair = (
  id: string,
  seeker: ReturnType<typeof aFace>,
  offer: ReturnType<typeof aFace>,
  more: object = {},
) => ({
  __typename: 'CohortPair',
  id,
  seeker,
  offer,
  score: 80,
  state: 'PENDING',
  leftOutReason: null,
  seekerRank: null,
  offerRank: null,
  rationale: { __typename: 'Rationale', score: 80, ruleVersion: 1, bestChange: null, contributions: [] },
  ...more,
});

/** One plan. */
export const aPlan = (method: string, pairs: object[], more: object = {}) => ({
  __typename: 'CohortPlan',
  id: method,
  method,
  totalFit: 160,
  matched: pairs.length,
  waitingCount: 0,
  swapCount: 0,
  doubt: 0,
  pairs: {
    __typename: 'CohortPairConnection',
    nodes: pairs,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false },
  },
  waiting: [],
  swaps: [],
  ...more,
});

/** A cohort as an adviser sees it. */
export const aCohort = (more: object = {}) => ({
  __typename: 'Cohort',
  id: 'c1',
  name: 'Forår',
  state: 'PLANNED',
  createdAt: '2026-11-20T08:00:00.000Z',
  createdBy: 'Anne',
  rankUntil: null,
  isBeingPlanned: false,
  progress: 100,
  notice: null,
  plannedAt: '2026-11-20T08:05:00.000Z',
  publishedPlan: null,
  seekers: 2,
  offers: 2,
  places: 3,
  rankedBySeekers: 0,
  rankedByOffers: 0,
  viewerCanOpenRanking: false,
  viewerCanMakePlans: true,
  viewerCanPublish: true,
  viewerCanDiscard: true,
  plans: [],
  ...more,
});
