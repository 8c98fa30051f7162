import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { decideUniqueness, uniquenessOf } from '../../disclosure/index.ts';
import { notify } from '../../notifications/index.ts';
import { safeProse } from '../../people/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { closeRequest, REFUSAL_REASONS } from '../../requests/index.ts';
import { lookForHitsSoon } from '../../saved-searches/index.ts';
import type { BusinessListing } from '../model/business-listing.entity.ts';
import { BUSINESS_LISTED } from '../model/consent-texts.ts';
import { BUSINESS } from '../model/kinds.ts';
import { optional } from '../model/business-form.ts';
import { maySeeOwnBusiness, mayDecideBusiness } from '../model/succession.policy.ts';
import type { Precision } from '../model/told-place.ts';
import { bandsFor } from '../queries/uniqueness.ts';
import { keepBusinessFresh } from './keep-fresh.ts';
import { lockBusiness } from './lock-business.ts';

const approveSchema = z.object({
  businessId: z.string(),
  /** COARSER or KEPT, where the listing could be recognised; nothing where it is one of enough. */
  decision: z.enum({ COARSER: 'COARSER', KEPT: 'KEPT' }).nullish(),
  reason: optional(safeProse(LIMITS.words)),
});

/**
 * Lets everybody find a listing. Where it could be recognised the adviser decides first, with a reason: told more
 * coarsely, or as it is. The owner is told. Again: nothing. Returns its id.
 */
export async function approveBusiness(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { businessId, ...decided } = wellFormed(approveSchema, input);
  await context.em.transactional(async (em) => {
    const business = await lockBusiness(em, businessId);
    if (!maySeeOwnBusiness(viewer, business)) throw new Problem('NOT_FOUND', 'businessId');
    if (business.state === 'PUBLISHED') return;
    if (!viewer || !mayDecideBusiness(viewer, business)) throw new Problem('FORBIDDEN', 'businessId');
    const agreed =
      business.personId !== null && (await agreementOf(em, business.personId, BUSINESS_LISTED.key));
    if (!agreed) throw new Problem('NOT_SHARED', 'businessId');
    const precision = await precisionOf({ ...context, em }, business, decided);
    business.publish(viewer.personId, precision, clock.now());
    await em.flush();
    await keepBusinessFresh(em, business, clock.now());
    await lookForHitsSoon(em, clock.now());
    await answer(context, em, business, { outcome: 'FULFILLED', by: 'ANSWERED' });
  });
  return businessId;
}

/** How finely it is told: as the owner wants where it is one of enough, else as the adviser decides. */
async function precisionOf(
  context: ActionContext,
  business: BusinessListing,
  decided: { decision?: 'COARSER' | 'KEPT' | null | undefined; reason: string | null },
): Promise<Precision> {
  const bands = await bandsFor(context.em, business);
  if (!uniquenessOf(bands).isUnique) return business.precision;
  if (!decided.decision) throw new Problem('UNIQUENESS_UNDECIDED', 'decision');
  const asked = { recordKind: BUSINESS, recordId: business.id, bands };
  const { decision, reason } = decided;
  return (await decideUniqueness(context, asked, { decision, reason: reason ?? '' })) as Precision;
}

const refuseSchema = z.object({
  businessId: z.string(),
  reason: z.enum(REFUSAL_REASONS),
  words: safeProse(LIMITS.words),
});

/** Says no to a listing, with a reason and words the owner reads; they may change it and send it again. Returns its id. */
export async function refuseBusiness(context: ActionContext, input: unknown): Promise<string> {
  const { viewer } = context;
  const { businessId, reason, words } = wellFormed(refuseSchema, input);
  await context.em.transactional(async (em) => {
    const business = await lockBusiness(em, businessId);
    if (!maySeeOwnBusiness(viewer, business)) throw new Problem('NOT_FOUND', 'businessId');
    if (business.state === 'REFUSED') return;
    if (!mayDecideBusiness(viewer, business)) throw new Problem('FORBIDDEN', 'businessId');
    business.refuse();
    Object.assign(business, { outcomeReason: words });
    await em.flush();
    await answer(context, em, business, { outcome: 'REFUSED', by: 'REFUSED', reason, words });
  });
  return businessId;
}

type Answered = Pick<Parameters<typeof closeRequest>[2], 'outcome' | 'by' | 'reason' | 'words'>;

/** The request of the owner is answered, and they are told. */
async function answer(
  { viewer, clock }: ActionContext,
  em: ActionContext['em'],
  { personId, approvalRequestId }: BusinessListing,
  said: Answered,
): Promise<void> {
  if (approvalRequestId === null) return;
  const end = { ...said, from: 'UNIT', actorId: viewer?.personId ?? null } as const;
  await closeRequest(em, approvalRequestId, end, clock);
  if (personId !== null) await notify(em, personId, 'REQUEST_CLOSED', approvalRequestId, clock.now());
}
