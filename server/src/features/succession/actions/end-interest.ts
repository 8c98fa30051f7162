import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { endIntroduction } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { safeProse } from '../../people/index.ts';
import { optional } from '../model/business-form.ts';
import { mayEndInterest } from '../model/succession.policy.ts';
import { closeOpened } from './end-interests.ts';
import { lockInterestFor } from './lock-interest.ts';

const schema = z.object({ interestId: z.string(), reason: optional(safeProse(LIMITS.words)) });

/** The two stop talking; the business is still to be had by others. What was open is closed. Again: nothing. Returns its id. */
export async function endInterest(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { interestId, reason } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const locked = await lockInterestFor(em, viewer, interestId);
    const { interest, facts } = locked;
    if (interest.state === 'ENDED') return;
    if (!mayEndInterest(viewer, facts)) throw new Problem('REQUEST_CLOSED', 'interestId');
    const now = clock.now();
    interest.end('ENDED', now, { outcome: 'STOPPED' });
    await em.flush();
    await endIntroduction(em, interest.id, { outcome: 'STOPPED', reason, by: viewer?.personId ?? null }, now);
    await closeOpened(em, locked, now);
    for (const personId of [facts.ownerId, facts.takerPersonId]) {
      if (personId !== null && personId !== viewer?.personId)
        await notify(em, personId, 'REQUEST_CLOSED', interest.id, now);
    }
  });
  return interestId;
}
