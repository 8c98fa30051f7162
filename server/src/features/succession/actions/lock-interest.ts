import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { Introduction } from '../../introductions/index.ts';
import { lockRequest } from '../../requests/index.ts';
import { BusinessInterest } from '../model/business-interest.entity.ts';
import { BusinessListing } from '../model/business-listing.entity.ts';
import { maySeeInterest } from '../model/succession.policy.ts';
import type { InterestFacts } from '../model/succession.policy.ts';
import { TakerProfile } from '../model/taker-profile.entity.ts';

/** An interest under lock, with its two sides as they are. */
export interface LockedInterest {
  readonly interest: BusinessInterest;
  readonly business: BusinessListing;
  readonly taker: TakerProfile;
  readonly facts: InterestFacts & { readonly wasAsked: boolean };
}

/** Locks an interest for the rest of the transaction, always its request first; null when there is none. */
export async function lockInterest(em: EntityManager, interestId: string): Promise<LockedInterest | null> {
  if (!isId(interestId) || !(await em.count(BusinessInterest, interestId))) return null;
  await lockRequest(em, interestId);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const interest = await em.findOneOrFail(BusinessInterest, interestId, { lockMode, refresh: true });
  const business = await em.findOneOrFail(BusinessListing, interest.businessId, { refresh: true });
  const taker = await em.findOneOrFail(TakerProfile, interest.takerId, { refresh: true });
  const introduction = await em.findOne(Introduction, interestId);
  const { state } = interest;
  const wasAsked = introduction?.firstAskedAt != null;
  const facts = { state, ownerId: business.personId, takerPersonId: taker.personId, wasAsked };
  return { interest, business, taker, facts };
}

/** The same for somebody who wants to do something with it; what they may not see is not there. */
export async function lockInterestFor(
  em: EntityManager,
  viewer: Viewer | null,
  interestId: string,
): Promise<LockedInterest> {
  const locked = await lockInterest(em, interestId);
  if (!locked || !maySeeInterest(viewer, locked.facts)) throw new Problem('NOT_FOUND', 'interestId');
  return locked;
}
