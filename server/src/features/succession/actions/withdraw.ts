import type { EntityManager } from '@mikro-orm/postgresql';
import { withdrawGrants } from '../../disclosure/index.ts';
import { withdrawRequestsOf } from '../../requests/index.ts';
import type { RequestKindRules } from '../../requests/index.ts';
import { BusinessInterest } from '../model/business-interest.entity.ts';
import { BusinessListing } from '../model/business-listing.entity.ts';
import { BUSINESS_INTRODUCTION, TAKER, TAKER_APPROVAL } from '../model/kinds.ts';
import { TakerProfile } from '../model/taker-profile.entity.ts';
import { forgetTaker } from './keep-fresh.ts';
import { loseInterest } from './end-interests.ts';
import { lockInterest } from './lock-interest.ts';
import { lockTaker } from './lock-taker.ts';

/** Whoever withdraws a listing that waits is listed by nobody. */
export const businessWithdrawn: NonNullable<RequestKindRules['whenWithdrawn']> = async (
  em,
  { id },
  { clock },
) => {
  const business = await em.findOne(BusinessListing, { approvalRequestId: id });
  if (business?.state !== 'WAITING') return;
  business.close('STOPPED', null, clock.now());
  await em.flush();
};

/** Whoever no longer asks to be seen is found by nobody. */
export const takerWithdrawn: NonNullable<RequestKindRules['whenWithdrawn']> = async (em, { id }) => {
  const taker = await em.findOne(TakerProfile, { approvalRequestId: id });
  if (taker?.state !== 'WAITING') return;
  taker.withdraw();
  await em.flush();
};

/** Whoever no longer wants to be known as a taker is found by nobody, asks for nothing, and has opened nothing. */
export async function hideTaker(em: EntityManager, personId: string, now: Date): Promise<void> {
  const known = await em.findOne(TakerProfile, { personId }, { fields: ['id'] });
  if (!known) return;
  const clock = { now: () => now };
  await withdrawRequestsOf(em, { askerId: personId, kind: BUSINESS_INTRODUCTION }, { clock });
  await withdrawRequestsOf(em, { askerId: personId, kind: TAKER_APPROVAL }, { clock });
  const taker = await lockTaker(em, known.id);
  taker.withdraw();
  await em.flush();
  await forgetTaker(em, taker.id);
  await endIntroducedOf(em, { takerId: taker.id }, personId, now);
  await withdrawGrants(em, { recordKind: TAKER, recordId: taker.id, by: personId }, now);
}

/** Whoever takes back the promise of confidentiality reads nothing more of any business. */
export async function endConfidential(em: EntityManager, personId: string, now: Date): Promise<void> {
  const taker = await em.findOne(TakerProfile, { personId }, { fields: ['id'] });
  if (!taker) return;
  await endIntroducedOf(em, { takerId: taker.id, textVersion: { $ne: null } }, personId, now);
}

/** Locks what somebody asks for and has been promised, requests first. */
export async function lockInterestsOf(em: EntityManager, personId: string): Promise<void> {
  await em.execute(
    `select q.id from request q where q.id in (
       select x.id from business_interest x join taker_profile t on t.id = x.taker_id where t.person_id = ?)
      order by q.id for update`,
    [personId],
  );
}

async function endIntroducedOf(em: EntityManager, where: object, by: string, now: Date): Promise<void> {
  const open = await em.find(
    BusinessInterest,
    { ...where, state: { $in: ['FACTS', 'INTRODUCED'] } },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  for (const { id } of open) {
    const locked = await lockInterest(em, id);
    if (locked) await loseInterest(em, locked, 'STOPPED', { by, clock: { now: () => now } });
  }
}
