import type { EntityManager } from '@mikro-orm/postgresql';
import type { GrantWanted } from '../../disclosure/index.ts';
import type { Introduction, IntroductionKindParts, OpenedRecord } from '../../introductions/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { BUSINESS_CONFIDENTIALITY, TAKER_SHARED } from '../model/consent-texts.ts';
import { BUSINESS, TAKER } from '../model/kinds.ts';
import { OPEN_DAYS } from '../model/succession-words.ts';
import { interestEndsWithIntroduction } from './end-interests.ts';
import { lockInterest } from './lock-interest.ts';
import type { LockedInterest } from './lock-interest.ts';

type BusinessGroup = 'FACTS' | 'FIGURES' | 'IDENTITY';
type Sides = Pick<LockedInterest, 'interest' | 'business' | 'taker'>;
const DAY_MS = 86_400_000;

/** What an owner opens to a taker who has promised confidentiality, for a time, by the words that were promised. */
export function businessGrant(
  { interest, business, taker }: Sides,
  fieldGroups: readonly BusinessGroup[],
  now: Date,
): GrantWanted[] {
  const { personId } = business;
  if (personId === null || taker.personId === null || interest.textVersion === null) return [];
  return [
    {
      recordKind: BUSINESS,
      recordId: business.id,
      personId,
      receiver: { personId: taker.personId },
      fieldGroups,
      purpose: 'MATCHING',
      text: { key: BUSINESS_CONFIDENTIALITY.key, version: interest.textVersion },
      channel: 'SELF',
      givenBy: personId,
      until: new Date(now.getTime() + OPEN_DAYS * DAY_MS),
    },
  ];
}

/** What a taker opens to the owner who has opened who they are. */
async function takerGrant(em: EntityManager, { business, taker }: Sides): Promise<GrantWanted[]> {
  const { personId } = taker;
  if (personId === null || business.personId === null) return [];
  const agreement = await agreementOf(em, personId, TAKER_SHARED.key);
  if (!agreement) return [];
  return [
    {
      recordKind: TAKER,
      recordId: taker.id,
      personId,
      receiver: { personId: business.personId },
      fieldGroups: ['CONTACT', 'MEANS'],
      purpose: 'MATCHING',
      text: { key: TAKER_SHARED.key, version: agreement.version },
      closedBefore: agreement.withdrawals,
      channel: 'SELF',
      givenBy: personId,
    },
  ];
}

/** What ends with an interest: what the two have opened to each other. */
export function openedBetween({ business, taker }: Pick<Sides, 'business' | 'taker'>): OpenedRecord[] {
  const toTaker = taker.personId === null ? [] : [{ receiver: { personId: taker.personId } }];
  const toOwner = business.personId === null ? [] : [{ receiver: { personId: business.personId } }];
  return [
    ...toTaker.map((to) => ({ recordKind: BUSINESS, recordId: business.id, ...to })),
    ...toOwner.map((to) => ({ recordKind: TAKER, recordId: taker.id, ...to })),
  ];
}

/**
 * An owner and a taker. An adviser approves, the owner says yes twice: to the facts, which the interest keeps, and to
 * who they are, which is the introduction. Several takers may get to know the owner; who gets the business is decided
 * when it is handed over, once. See docs/decisions/0024.
 */
export const businessIntroductions: IntroductionKindParts = {
  kind: BUSINESS,
  description: 'Somebody who wants to take over meets the owner of a business.',
  isExclusive: false,
  approvedBy: ['ADVISER'],
  secondSideAgreedByAsking: true,
  secondSideIsBlind: true,
  outcomes: ['HANDED_OVER', 'STOPPED', 'GONE_TO_ANOTHER', 'LISTING_CLOSED'],
  async grants(em, introduction: Introduction) {
    const sides = await lockInterest(em, introduction.id);
    if (!sides) return [];
    const now = introduction.introducedAt ?? introduction.proposedAt;
    return [...businessGrant(sides, ['IDENTITY'], now), ...(await takerGrant(em, sides))];
  },
  async opened(em, introduction) {
    const sides = await lockInterest(em, introduction.id);
    return sides ? openedBetween(sides) : [];
  },
  whenClosed: interestEndsWithIntroduction,
};
