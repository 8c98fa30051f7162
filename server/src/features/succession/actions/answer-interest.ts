import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { answerAsFirstSide } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { closeRequest, giveTurn } from '../../requests/index.ts';
import { OWNER_REASONS } from '../model/succession-words.ts';
import { mayAnswerInterest } from '../model/succession.policy.ts';
import { closeOpened } from './end-interests.ts';
import { isBlocked } from './is-blocked.ts';
import { lockInterestFor } from './lock-interest.ts';

const schema = z
  .object({
    interestId: z.string(),
    answer: z.enum({ YES: 'YES', NO: 'NO' }),
    reason: z.enum(OWNER_REASONS).nullish(),
  })
  .refine(({ answer, reason }) => answer === 'YES' || reason != null, {
    path: ['reason'],
    error: 'REQUIRED',
  });

/**
 * The owner says in one tap what they think of a taker they see blind. Yes: the taker is asked to accept the
 * confidentiality text. No, with a reason from a list, also later, before they have opened who they are: it is over, and
 * what was open is closed. Neither learns who the other is. Again: nothing. Returns its id.
 */
export async function answerInterest(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  const { interestId, answer, reason } = wellFormed(schema, input);
  await context.em.transactional(async (em) => {
    const locked = await lockInterestFor(em, viewer, interestId);
    const { interest, facts } = locked;
    if (
      answer === 'YES'
        ? ['TEXT', 'FACTS', 'INTRODUCED'].includes(interest.state)
        : interest.state === 'DECLINED'
    )
      return;
    if (!viewer || viewer.personId !== facts.ownerId) throw new Problem('FORBIDDEN', 'interestId');
    if (!mayAnswerInterest(viewer, facts)) throw new Problem('REQUEST_CLOSED', 'interestId');
    const now = clock.now();
    const { personId } = viewer;
    if (answer === 'YES') {
      if (await isBlocked(em, locked)) throw new Problem('CONFLICT_OF_INTEREST', 'interestId');
      interest.goOn('OWNER');
      await em.flush();
      // A step of its own kind: an answer would tell both who the other is.
      const given = {
        party: 'ASKER',
        personId: facts.takerPersonId,
        by: 'ASKED_FIRST',
        from: 'ASKED',
      } as const;
      await giveTurn(em, interest.id, { ...given, actorId: personId, step: 'TURN_GIVEN' }, clock);
      if (facts.takerPersonId !== null)
        await notify(em, facts.takerPersonId, 'REQUEST_TURN', interest.id, now);
      return;
    }
    interest.end('DECLINED', now, { declineReason: reason ?? 'OTHER' });
    await em.flush();
    const end = { outcome: 'REFUSED', by: 'REFUSED', from: 'ASKED', actorId: personId } as const;
    await closeRequest(em, interest.id, { ...end, reason: reason ?? 'OTHER' }, clock);
    await answerAsFirstSide(em, interest.id, { by: personId, answer: 'NO' }, now);
    await closeOpened(em, locked, now);
    if (facts.takerPersonId !== null)
      await notify(em, facts.takerPersonId, 'REQUEST_CLOSED', interest.id, now);
  });
  return interestId;
}
