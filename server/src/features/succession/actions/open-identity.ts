import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { answerAsFirstSide } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { closeRequest } from '../../requests/index.ts';
import { mayOpenIdentity } from '../model/succession.policy.ts';
import { isBlocked } from './is-blocked.ts';
import { lockInterestFor } from './lock-interest.ts';

const schema = z.object({ interestId: z.string() });

/**
 * The owner opens who they are to one taker, by a grant of its own: the two are introduced, know each other by name and
 * can write to each other. Others are not lost by that; the business is still to be had. Again: nothing. Returns its id.
 */
export async function openIdentity(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { interestId } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const locked = await lockInterestFor(em, viewer, interestId);
    const { interest, facts } = locked;
    if (!viewer || viewer.personId !== facts.ownerId) throw new Problem('FORBIDDEN', 'interestId');
    if (interest.state === 'INTRODUCED') return;
    if (!mayOpenIdentity(viewer, facts)) throw new Problem('REQUEST_CLOSED', 'interestId');
    if (await isBlocked(em, locked)) throw new Problem('CONFLICT_OF_INTEREST', 'interestId');
    const now = clock.now();
    interest.goOn('FACTS');
    await em.flush();
    const end = { outcome: 'FULFILLED', by: 'ANSWERED', from: 'ASKED', actorId: viewer.personId } as const;
    await closeRequest(em, interest.id, end, clock);
    await answerAsFirstSide(em, interest.id, { by: viewer.personId, answer: 'YES' }, now);
    if (facts.takerPersonId !== null)
      await notify(em, facts.takerPersonId, 'REQUEST_CLOSED', interest.id, now);
  });
  return interestId;
}
