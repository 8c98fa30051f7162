import { createScoring } from '../../matching/index.ts';
import type { Criterion, RuleSet, Scoring } from '../../matching/index.ts';
import { minutesBetween, reach } from '../../for-you/index.ts';
import { areRelated } from '../../vocabulary/index.ts';
import type { Offer, Wish } from './wish-and-offer.ts';
import { EXPERIENCE, rankOf, termOf } from './words.ts';

type OfBusiness = Criterion<Wish, Offer, undefined>;

/** The same line of business, or one of the same group. */
const industry: OfBusiness = {
  code: 'INDUSTRY',
  fit({ industryIds }, { industryId }) {
    if (industryIds.includes(industryId)) return 1;
    return industryIds.some((wanted) => areRelated(wanted, industryId)) ? 0.5 : 0;
  },
  evidence({ industryIds }, { industryId }) {
    const fits = industryIds.includes(industryId);
    const near = industryIds.some((wanted) => areRelated(wanted, industryId));
    return {
      fittingConceptIds: fits || near ? [industryId] : [],
      missingConceptIds: fits ? [] : [...industryIds],
    };
  },
  change: (_wish, { industryId }) => ({ fit: 1, conceptId: industryId }),
};

/** Can the taker raise what it costs? One band too little is near enough to talk about. */
const price: OfBusiness = {
  code: 'PRICE',
  fit({ means }, offer) {
    if (means === null || offer.price === 'UNDECIDED') return null;
    const short = rankOf('price', offer.price) - rankOf('means', means);
    return short <= 0 ? 1 : short === 1 ? 0.5 : 0;
  },
  evidence: ({ means }, offer) => ({
    wanted: means === null ? [] : [termOf('means', means).label],
    shown: [termOf('price', offer.price).label],
  }),
  change: () => ({ fit: 1, conceptId: null }),
};

/** Who leads others should have done so; a small business is taken over by whoever knows the work. */
const experience: OfBusiness = {
  code: 'EXPERIENCE',
  fit(wish, offer) {
    if (wish.experience === null) return null;
    const short = rankOf('experience', neededFor(offer)) - rankOf('experience', wish.experience);
    return short <= 0 ? 1 : short === 1 ? 0.5 : 0;
  },
  evidence: (wish, offer) => ({
    wanted: [termOf('experience', neededFor(offer)).label],
    shown: wish.experience === null ? [] : [termOf('experience', wish.experience).label],
  }),
  change: () => ({ fit: 1, conceptId: null }),
};

const neededFor = ({ employees }: Offer): string =>
  (rankOf('employees', employees) >= rankOf('employees', 'UP_TO_9') ? EXPERIENCE[2] : EXPERIENCE[1]).id;

/** How far the taker would drive to it; not known where the town is not told. */
const travel: OfBusiness = {
  code: 'TRAVEL',
  fit: (wish, offer) => reach(minutesOf(wish, offer), wish.travelLimitMinutes),
  evidence: (wish, offer) => ({ minutes: minutesOf(wish, offer), limitMinutes: wish.travelLimitMinutes }),
  change: (wish, offer) =>
    offer.townId === null || wish.townId === null ? null : { fit: 1, conceptId: null },
};

const minutesOf = (wish: Wish, offer: Offer): number | null =>
  wish.townId === null || offer.townId === null ? null : minutesBetween(wish.townId, offer.townId);

/** The size somebody has in mind; the next one counts half. */
const size: OfBusiness = {
  code: 'SIZE',
  fit: (wish, offer) =>
    wish.employees.length === 0 ? null : nearest('employees', wish.employees, offer.employees),
  evidence: (wish, offer) => ({
    wanted: wish.employees.map((id) => termOf('employees', id).label),
    shown: [termOf('employees', offer.employees).label],
  }),
  change: (wish) => (wish.employees.length === 0 ? null : { fit: 1, conceptId: null }),
};

/** Whether both think of the same time. */
const start: OfBusiness = {
  code: 'START',
  fit: (wish, offer) => (wish.horizon === null ? null : nearest('horizon', [wish.horizon], offer.horizon)),
  evidence: (wish, offer) => ({
    wanted: wish.horizon === null ? [] : [termOf('horizon', wish.horizon).label],
    shown: [termOf('horizon', offer.horizon).label],
  }),
  change: () => ({ fit: 1, conceptId: null }),
};

function nearest(list: 'employees' | 'horizon', wanted: readonly string[], shown: string): number {
  const steps = Math.min(...wanted.map((id) => Math.abs(rankOf(list, id) - rankOf(list, shown))));
  return steps === 0 ? 1 : steps === 1 ? 0.5 : 0;
}

const CRITERIA = [industry, price, experience, travel, size, start];

/** What a business and a taker can be judged by, in the order people read it. */
export const BUSINESS_CRITERIA = CRITERIA.map(({ code }) => code);

export type BusinessScoring = Scoring<Wish, Offer, undefined>;

/** Businesses and takers under one version of the rules: the same reasons for both sides. */
export function businessScoring(rules: RuleSet): BusinessScoring {
  return createScoring(CRITERIA, rules);
}
