import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { approveIntroduction, withdrawIntroduction } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { safeProse } from '../../people/index.ts';
import { assign, closeRequest, giveTurn, lockRequest, REFUSAL_REASONS } from '../../requests/index.ts';
import { mayScreenInterest, mayStopInterest } from '../model/succession.policy.ts';
import { closeOpened } from './end-interests.ts';
import { isBlocked } from './is-blocked.ts';
import { lockInterestFor } from './lock-interest.ts';

const approveSchema = z.object({ interestId: z.string() });

/**
 * An adviser brings an interest to the owner, who has the turn and is told; never of somebody whose company the owner
 * has blocked. Again: nothing. Returns its id.
 */
export async function approveInterest(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { interestId } = wellFormed(approveSchema, input);
  await context.em.transactional(async (em) => {
    const locked = await lockInterestFor(em, viewer, interestId);
    const { interest, business, facts } = locked;
    if (interest.state === 'OWNER') return;
    if (!mayScreenInterest(viewer, facts)) throw new Problem('FORBIDDEN', 'interestId');
    if (await isBlocked(em, locked)) throw new Problem('CONFLICT_OF_INTEREST', 'interestId');
    interest.goOn('ADVISER');
    await em.flush();
    const request = await lockRequest(em, interest.id);
    const actorId = viewer?.personId ?? null;
    if (request?.assigneeId === null) await assign(em, request, actorId);
    const given = {
      party: 'ASKED',
      personId: business.personId,
      by: 'ANSWERED',
      from: 'UNIT',
      actorId,
    } as const;
    await giveTurn(em, interest.id, given, clock);
    await approveIntroduction(em, viewer, interest.id, clock.now());
    if (business.personId !== null) {
      await notify(em, business.personId, 'REQUEST_TURN', interest.id, clock.now());
    }
  });
  return interestId;
}

const refuseSchema = z.object({
  interestId: z.string(),
  reason: z.enum(REFUSAL_REASONS),
  words: safeProse(LIMITS.words).nullish(),
});

/** An adviser ends an interest that is not decided, with a reason; whoever knew of it is told. Again: nothing. */
export async function refuseInterest(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { interestId, reason, words } = wellFormed(refuseSchema, input);
  await context.em.transactional(async (em) => {
    const locked = await lockInterestFor(em, viewer, interestId);
    const { interest, facts } = locked;
    if (interest.state === 'REFUSED') return;
    if (!mayStopInterest(viewer, facts)) throw new Problem('FORBIDDEN', 'interestId');
    const now = clock.now();
    interest.end('REFUSED', now);
    await em.flush();
    const actorId = viewer?.personId ?? null;
    const end = {
      outcome: 'REFUSED',
      by: 'REFUSED',
      from: 'UNIT',
      actorId,
      reason,
      words: words ?? null,
    } as const;
    await closeRequest(em, interest.id, end, clock);
    await withdrawIntroduction(em, interest.id, now);
    await closeOpened(em, locked, now);
    for (const personId of [facts.takerPersonId, facts.wasAsked ? facts.ownerId : null]) {
      if (personId !== null) await notify(em, personId, 'REQUEST_CLOSED', interest.id, now);
    }
  });
  return interestId;
}
