import { LIMITS } from '@vaekstbro/schema/limits';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { ActionContext, Context } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { proposeIntroduction } from '../../introductions/index.ts';
import { currentRules } from '../../matching/index.ts';
import { safeProse } from '../../people/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { openRequest } from '../../requests/index.ts';
import { optional } from '../model/business-form.ts';
import { BusinessInterest } from '../model/business-interest.entity.ts';
import { BusinessListing } from '../model/business-listing.entity.ts';
import { businessScoring } from '../model/business-scoring.ts';
import { TAKER_SHARED } from '../model/consent-texts.ts';
import { BUSINESS, BUSINESS_INTRODUCTION } from '../model/kinds.ts';
import { MOST_OPEN_INTERESTS, OPEN_INTERESTS, UNDECIDED_INTERESTS } from '../model/succession-words.ts';
import { TakerProfile } from '../model/taker-profile.entity.ts';
import { offerOf, wishOf } from '../model/wish-and-offer.ts';
import { businessService } from './business-service.ts';

const schema = z.object({ businessId: z.uuid(), motivation: optional(safeProse(LIMITS.words)) });

/**
 * The viewer, who has a taker's profile, is interested in a business: the adviser hears of it, not the owner. The same
 * again is the same interest. Whether the owner has blocked their company is told to the adviser alone. Returns its id.
 */
export async function expressInterest(
  context: ActionContext & Pick<Context, 'sql'>,
  input: unknown,
): Promise<string> {
  const { viewer, clock, sql } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { businessId, motivation } = wellFormed(schema, input);
  const now = clock.now();
  const rules = await currentRules(sql, BUSINESS, now);
  return context.em.transactional(async (em) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const taker = await em.findOne(TakerProfile, { personId: viewer.personId }, { lockMode });
    if (!taker) throw new Problem('TAKER_PROFILE_NEEDED');
    if (!(await agreementOf(em, viewer.personId, TAKER_SHARED.key))) throw new Problem('NOT_SHARED');
    // Shared with other takers, but not with whoever closes or changes the listing meanwhile.
    const business = await em.findOne(BusinessListing, businessId, { lockMode: LockMode.PESSIMISTIC_READ });
    if (business?.state !== 'PUBLISHED' || business.hiddenAt !== null)
      throw new Problem('NOT_FOUND', 'businessId');
    if (business.personId === viewer.personId) throw new Problem('OWN_BUSINESS', 'businessId');
    const known = await em.findOne(BusinessInterest, {
      businessId,
      takerId: taker.id,
      state: { $in: [...OPEN_INTERESTS] },
    });
    if (known) return known.id;
    const waiting = await em.count(BusinessInterest, {
      takerId: taker.id,
      state: { $in: [...UNDECIDED_INTERESTS] },
    });
    if (waiting >= MOST_OPEN_INTERESTS) throw new Problem('TOO_MANY_REQUESTS');
    const id = newId(now.getTime());
    const unitId = await businessService(em);
    await openRequest(
      em,
      { id, kind: BUSINESS_INTRODUCTION, subjectId: business.id, askerId: viewer.personId, unitId },
      now,
    );
    const rationale = businessScoring(rules).explain(wishOf(taker), offerOf(business), undefined);
    em.create(BusinessInterest, {
      id,
      businessId,
      takerId: taker.id,
      state: 'ADVISER',
      motivation,
      rationale,
      ruleVersion: rationale.ruleVersion,
      declineReason: null,
      textVersion: null,
      textAcceptedAt: null,
      outcome: null,
      askedAt: now,
      endedAt: null,
    });
    await em.flush();
    await proposeIntroduction(
      em,
      {
        id,
        kind: BUSINESS,
        requestId: id,
        subject: { kind: BUSINESS, id: business.id },
        firstPersonId: business.personId,
        secondPersonId: viewer.personId,
        proposedBy: viewer.personId,
      },
      now,
    );
    return id;
  });
}
