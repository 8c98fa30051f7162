import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forgetFreshness, keepFresh } from '../../freshness/index.ts';
import type { FreshnessParts } from '../../freshness/index.ts';
import { lookForHitsSoon } from '../../saved-searches/index.ts';
import { BusinessListing } from '../model/business-listing.entity.ts';
import { BUSINESS, TAKER } from '../model/kinds.ts';
import { TakerProfile } from '../model/taker-profile.entity.ts';

const TIMES = { everyDays: 75, fadeAfterDays: 14, hideAfterDays: 14 };
const lockMode = LockMode.PESSIMISTIC_WRITE;
const business = (em: EntityManager, id: string) => em.findOneOrFail(BusinessListing, id, { lockMode });
const taker = (em: EntityManager, id: string) => em.findOneOrFail(TakerProfile, id, { lockMode });

/** Owners are asked every 75 days whether the listing holds; without an answer it fades, then hides. */
export const businessFreshness: FreshnessParts = {
  recordKind: BUSINESS,
  ...TIMES,
  lock: business,
  whenFaded: async (em, id, now) => (await business(em, id)).fade(now),
  whenHidden: async (em, id, now) => (await business(em, id)).hide(now),
  whenConfirmed: async (em, id, now) => {
    (await business(em, id)).beFresh(now);
    await lookForHitsSoon(em, now);
  },
};

/** The same for whoever looks for a business. */
export const takerFreshness: FreshnessParts = {
  recordKind: TAKER,
  ...TIMES,
  lock: taker,
  whenFaded: async (em, id, now) => (await taker(em, id)).fade(now),
  whenHidden: async (em, id, now) => (await taker(em, id)).hide(now),
  whenConfirmed: async (em, id) => (await taker(em, id)).beFresh(),
};

/** It has just been said that the listing holds. In the caller's transaction. */
export async function keepBusinessFresh(em: EntityManager, { id, personId }: BusinessListing, now: Date) {
  if (personId !== null) await keepFresh(em, { recordKind: BUSINESS, recordId: id, personId }, now);
}

export async function keepTakerFresh(em: EntityManager, { id, personId }: TakerProfile, now: Date) {
  if (personId !== null) await keepFresh(em, { recordKind: TAKER, recordId: id, personId }, now);
}

/** What nobody finds need not be confirmed. */
export const forgetBusiness = (em: EntityManager, recordId: string) =>
  forgetFreshness(em, { recordKind: BUSINESS, recordId });
export const forgetTaker = (em: EntityManager, recordId: string) =>
  forgetFreshness(em, { recordKind: TAKER, recordId });
