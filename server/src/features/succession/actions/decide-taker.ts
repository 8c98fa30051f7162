import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { notify } from '../../notifications/index.ts';
import { safeProse } from '../../people/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { closeRequest, REFUSAL_REASONS } from '../../requests/index.ts';
import { TAKER_SHARED } from '../model/consent-texts.ts';
import { mayDecideTaker, maySeeTaker } from '../model/succession.policy.ts';
import { keepTakerFresh } from './keep-fresh.ts';
import { lockTaker } from './lock-taker.ts';

const schema = z
  .object({
    takerId: z.string(),
    answer: z.enum({ SEEN: 'SEEN', REFUSED: 'REFUSED' }),
    reason: z.enum(REFUSAL_REASONS).nullish(),
    words: safeProse(LIMITS.words).nullish(),
  })
  .refine(({ answer, reason }) => answer === 'SEEN' || reason != null, {
    path: ['reason'],
    error: 'REQUIRED',
  });

/**
 * An adviser who has talked with a taker says so, by which owners find them, or says why not. What they have seen of
 * papers is nowhere kept. The taker is told. Again: nothing. Returns its id.
 */
export async function decideTaker(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { takerId, answer, reason, words } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const taker = await lockTaker(em, takerId);
    if (!maySeeTaker(viewer, taker)) throw new Problem('NOT_FOUND', 'takerId');
    if (taker.state === answer) return;
    if (!viewer || !mayDecideTaker(viewer, taker)) throw new Problem('FORBIDDEN', 'takerId');
    const { personId, approvalRequestId: requestId } = taker;
    const now = clock.now();
    if (answer === 'SEEN') {
      if (personId === null || !(await agreementOf(em, personId, TAKER_SHARED.key))) {
        throw new Problem('NOT_SHARED', 'takerId');
      }
      taker.beSeen(viewer.personId, now);
      await em.flush();
      await keepTakerFresh(em, taker, now);
    } else {
      taker.refuse();
      await em.flush();
    }
    if (requestId === null) return;
    const said =
      answer === 'SEEN'
        ? ({ outcome: 'FULFILLED', by: 'ANSWERED' } as const)
        : ({ outcome: 'REFUSED', by: 'REFUSED', reason: reason ?? 'OTHER', words: words ?? null } as const);
    await closeRequest(em, requestId, { ...said, from: 'UNIT', actorId: viewer.personId }, clock);
    if (personId !== null) await notify(em, personId, 'REQUEST_CLOSED', requestId, now);
  });
  return takerId;
}
