import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../../platform/clock.ts';
import { endGrants } from '../../disclosure/index.ts';
import { endIntroduction, Introduction, withdrawIntroduction } from '../../introductions/index.ts';
import type { IntroductionKindParts } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { closeRequest } from '../../requests/index.ts';
import type { RequestKindRules } from '../../requests/index.ts';
import { BusinessInterest } from '../model/business-interest.entity.ts';
import type { BusinessListing } from '../model/business-listing.entity.ts';
import { BUSINESS, TAKER } from '../model/kinds.ts';
import { OPEN_INTERESTS } from '../model/succession-words.ts';
import type { InterestOutcome } from '../model/succession-words.ts';
import { isBlocked } from './is-blocked.ts';
import { lockInterest } from './lock-interest.ts';
import type { LockedInterest } from './lock-interest.ts';

type Sides = Pick<LockedInterest, 'business' | 'taker'>;

/** What the two have opened to each other is closed from this moment on. */
export async function closeOpened(em: EntityManager, { business, taker }: Sides, now: Date): Promise<void> {
  if (taker.personId !== null) {
    await endGrants(em, { recordKind: BUSINESS, recordId: business.id, receiverId: taker.personId }, now);
  }
  if (business.personId !== null) {
    await endGrants(em, { recordKind: TAKER, recordId: taker.id, receiverId: business.personId }, now);
  }
}

/** Every open interest in a business, each under its lock, in the order of their ids. */
export async function openInterestsOf(em: EntityManager, businessId: string): Promise<LockedInterest[]> {
  const where = { businessId, state: { $in: [...OPEN_INTERESTS] } };
  const open = await em.find(BusinessInterest, where, { fields: ['id'], orderBy: { id: 'asc' } });
  const locked: LockedInterest[] = [];
  for (const { id } of open) {
    const one = await lockInterest(em, id);
    if (one && OPEN_INTERESTS.some((state) => state === one.interest.state)) locked.push(one);
  }
  return locked;
}

/**
 * Ends one interest whose lock is held because the business is no longer to be had, or not for them: both who knew of it
 * are told, and what was open is closed.
 */
export async function loseInterest(
  em: EntityManager,
  locked: LockedInterest,
  outcome: Exclude<InterestOutcome, 'HANDED_OVER'>,
  { by, clock }: { by: string | null; clock: Clock },
): Promise<void> {
  const { interest, facts } = locked;
  const now = clock.now();
  const wasIntroduced = interest.state === 'INTRODUCED';
  if (!interest.end(wasIntroduced ? 'ENDED' : 'LOST', now, { outcome })) return;
  await em.flush();
  await closeRequest(em, interest.id, { outcome: 'LAPSED', by: 'CLOSED', from: 'UNIT', actorId: by }, clock);
  if (wasIntroduced) await endIntroduction(em, interest.id, { outcome, reason: null, by }, now);
  else await withdrawIntroduction(em, interest.id, now);
  await closeOpened(em, locked, now);
  if (facts.takerPersonId !== null && facts.takerPersonId !== by) {
    await notify(em, facts.takerPersonId, 'INTRODUCTION_LOST', interest.id, now);
  }
}

/** Whoever is blocked from now on asks no more and reads nothing more. In the transaction that saves the listing. */
export async function endBlockedInterests(
  em: EntityManager,
  business: BusinessListing,
  clock: Clock,
): Promise<void> {
  for (const locked of await openInterestsOf(em, business.id)) {
    if (!(await isBlocked(em, locked))) continue;
    await loseInterest(em, locked, 'STOPPED', { by: business.personId, clock });
  }
}

/** The taker asks no more: the introduction is taken back, and what was open is closed. */
export const endForWithdrawn: NonNullable<RequestKindRules['whenWithdrawn']> = async (
  em,
  { id },
  { clock },
) => {
  const locked = await lockInterest(em, id);
  if (!locked?.interest.end('WITHDRAWN', clock.now())) return;
  await em.flush();
  if (await em.count(Introduction, id)) await withdrawIntroduction(em, id, clock.now());
  await closeOpened(em, locked, clock.now());
};

/** One of the two is no longer here: the interest is over, and the other one is told. */
export const interestEndsWithIntroduction: NonNullable<IntroductionKindParts['whenClosed']> = async (
  em,
  { id, state, firstAskedAt },
  now,
) => {
  const locked = await lockInterest(em, id);
  if (!locked?.interest.end(state === 'ENDED' ? 'ENDED' : 'WITHDRAWN', now)) return;
  await em.flush();
  await closeRequest(
    em,
    id,
    { outcome: 'LAPSED', by: 'CLOSED', from: 'UNIT', actorId: null },
    { now: () => now },
  );
  await closeOpened(em, locked, now);
  const { takerPersonId, ownerId } = locked.facts;
  for (const personId of [takerPersonId, firstAskedAt === null ? null : ownerId]) {
    if (personId !== null) await notify(em, personId, 'REQUEST_CLOSED', id, now);
  }
};
