import { LIMITS } from '@vaekstbro/schema/limits';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Clock } from '../../../platform/clock.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { withdrawGrants } from '../../disclosure/index.ts';
import { endIntroduction } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { safeProse } from '../../people/index.ts';
import { closeRequest } from '../../requests/index.ts';
import { optional } from '../model/business-form.ts';
import { BusinessListing } from '../model/business-listing.entity.ts';
import { BUSINESS } from '../model/kinds.ts';
import { BUSINESS_OUTCOMES } from '../model/succession-words.ts';
import type { BusinessOutcome } from '../model/succession-words.ts';
import { mayCloseBusiness, maySeeOwnBusiness } from '../model/succession.policy.ts';
import { closeOpened, loseInterest, openInterestsOf } from './end-interests.ts';
import type { LockedInterest } from './lock-interest.ts';
import { forgetBusiness } from './keep-fresh.ts';
import { lockBusiness } from './lock-business.ts';

const schema = z.object({
  businessId: z.string(),
  outcome: z.enum(BUSINESS_OUTCOMES),
  /** Who takes it over, where it is somebody they met here. */
  interestId: z.string().nullish(),
  reason: optional(safeProse(LIMITS.words)),
});

/**
 * A listing is over: handed over to one who was introduced, or to somebody from elsewhere, closed, or stopped. Whoever
 * else waited has lost it and is told; what was open is closed. Exactly one gets it: the second to be named is refused.
 */
export async function closeBusiness(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { businessId, outcome, interestId, reason } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const business = await lockBusiness(em, businessId);
    if (!maySeeOwnBusiness(viewer, business)) throw new Problem('NOT_FOUND', 'businessId');
    if (!mayCloseBusiness(viewer, business)) throw new Problem('BUSINESS_CLOSED', 'businessId');
    const waiting = await openInterestsOf(em, business.id);
    const winner = waiting.find(({ interest }) => interest.id === interestId);
    if (interestId && (outcome !== 'HANDED_OVER' || winner?.interest.state !== 'INTRODUCED')) {
      throw new Problem('INVALID', 'interestId');
    }
    await end(em, business, { outcome, reason, waiting, winner, by: viewer?.personId ?? null }, clock);
  });
  return businessId;
}

interface Ending {
  readonly outcome: BusinessOutcome;
  readonly reason: string | null;
  readonly waiting: readonly LockedInterest[];
  readonly winner?: LockedInterest | undefined;
  readonly by: string | null;
}

async function end(
  em: EntityManager,
  business: BusinessListing,
  ending: Ending,
  clock: Clock,
): Promise<void> {
  const { outcome, reason, waiting, winner, by } = ending;
  const now = clock.now();
  if (business.approvalRequestId !== null) {
    const closed = { outcome: 'WITHDRAWN', by: 'CLOSED', from: 'ASKER', actorId: by } as const;
    await closeRequest(em, business.approvalRequestId, closed, clock);
  }
  business.close(outcome, reason, now);
  await em.flush();
  await forgetBusiness(em, business.id);
  if (winner) {
    winner.interest.end('ENDED', now, { outcome: 'HANDED_OVER' });
    await em.flush();
    await endIntroduction(em, winner.interest.id, { outcome, reason, by }, now);
    await closeOpened(em, winner, now);
    for (const personId of [winner.facts.takerPersonId, winner.facts.ownerId]) {
      if (personId !== null && personId !== by)
        await notify(em, personId, 'REQUEST_CLOSED', winner.interest.id, now);
    }
  }
  const lost = outcome === 'HANDED_OVER' ? 'GONE_TO_ANOTHER' : 'LISTING_CLOSED';
  for (const one of waiting) if (one !== winner) await loseInterest(em, one, lost, { by, clock });
}

/** The owner no longer agrees to be listed, or is no longer here: every listing of theirs is closed. */
export async function closeBusinessesOf(em: EntityManager, personId: string, now: Date): Promise<void> {
  const open = await em.find(
    BusinessListing,
    { personId, state: { $ne: 'CLOSED' } },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  for (const { id } of open) {
    const business = await lockBusiness(em, id);
    const waiting = await openInterestsOf(em, id);
    await end(em, business, { outcome: 'STOPPED', reason: null, waiting, by: personId }, { now: () => now });
    await withdrawGrants(em, { recordKind: BUSINESS, recordId: id, by: personId }, now);
  }
}

/** Locks what somebody has listed, as whoever decides about it does first. */
export async function lockBusinessesOf(em: EntityManager, personId: string): Promise<void> {
  const owned = await em.find(BusinessListing, { personId }, { fields: ['id'], orderBy: { id: 'asc' } });
  for (const { id } of owned) await lockBusiness(em, id);
}
