import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { answerAsFirstSide } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { agreementOf } from '../../privacy/index.ts';
import { closeRequest, giveTurn } from '../../requests/index.ts';
import { CANDIDATE_SHOWN } from '../model/consent-text.ts';
import { optionalWords } from '../model/forms.ts';
import { HIRING_REASONS } from '../model/words.ts';
import { mayAnswerHiring } from '../model/workforce.policy.ts';
import { lockHiringFor } from './lock-hiring.ts';

const schema = z
  .object({
    hiringRequestId: z.string(),
    answer: z.enum(['YES', 'NO']),
    reason: z.enum(HIRING_REASONS).nullish(),
    words: optionalWords,
  })
  .refine(({ answer, reason }) => answer === 'YES' || reason, { path: ['reason'], error: 'REQUIRED' });

/**
 * The candidate answers for that company. Yes: the name opens to it, the two can write, and the company has the turn. No,
 * with a reason: the company learns that it is a no, never whose. The same answer again changes nothing. Returns the id.
 */
export async function answerHiring({ em, viewer, clock }: ActionContext, input: unknown): Promise<string> {
  const { hiringRequestId, answer, reason, words } = wellFormed(schema, input);
  await em.transactional(async (tx) => {
    const locked = await lockHiringFor(tx, viewer, hiringRequestId);
    const { hiring, candidate, facts } = locked;
    const { personId } = candidate;
    if (viewer?.personId !== personId || hiring.askedBy !== 'COMPANY')
      throw new Problem('FORBIDDEN', 'hiringRequestId');
    if (hiring.state === (answer === 'YES' ? 'OPEN' : 'DECLINED')) return;
    if (!mayAnswerHiring(viewer, facts)) throw new Problem('REQUEST_CLOSED', 'hiringRequestId');
    const now = clock.now();
    const by = { from: 'ASKED', actorId: personId } as const;
    if (answer === 'YES') {
      if (!(await agreementOf(tx, personId, CANDIDATE_SHOWN.key))) throw new Problem('NOT_SHARED', 'answer');
      hiring.open(now);
      await tx.flush();
      const turn = { party: 'ASKER', personId: hiring.companyPersonId, by: 'ANSWERED' } as const;
      await giveTurn(tx, hiring.id, { ...by, ...turn }, clock);
    } else {
      hiring.end('DECLINED', now, { reason: reason ?? 'OTHER', words });
      await tx.flush();
      await closeRequest(tx, hiring.id, { ...by, outcome: 'REFUSED', by: 'REFUSED', reason: 'OTHER' }, clock);
    }
    await answerAsFirstSide(tx, hiring.id, { by: personId, answer }, now);
    await notify(tx, hiring.companyPersonId, 'HIRING_ANSWERED', hiring.id, now);
  });
  return hiringRequestId;
}
