import { z } from 'zod';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { answerAsFirstSide } from '../../introductions/index.ts';
import { notify } from '../../notifications/index.ts';
import { closeRequest } from '../../requests/index.ts';
import { optionalWords } from '../model/forms.ts';
import { COMPANY_REPLIES, HIRING_REASONS } from '../model/words.ts';
import { mayReply } from '../model/workforce.policy.ts';
import { endMeeting } from './end-hiring.ts';
import { lockHiringFor } from './lock-hiring.ts';
import type { LockedHiring } from './lock-hiring.ts';

const schema = z
  .object({
    hiringRequestId: z.string(),
    reply: z.enum(COMPANY_REPLIES),
    reason: z.enum(HIRING_REASONS).nullish(),
    words: optionalWords,
  })
  .refine(({ reply, reason }) => reply !== 'NO' || reason, { path: ['reason'], error: 'REQUIRED' });

/**
 * The company answers a candidate whose name is open to it: come and talk, hired, or no with a reason. The candidate is
 * told. The same again changes nothing. Returns the id.
 */
export async function replyToCandidate(
  { em, viewer, clock }: ActionContext,
  input: unknown,
): Promise<string> {
  const { hiringRequestId, reply, reason, words } = wellFormed(schema, input);
  await em.transactional(async (tx) => {
    const locked = await lockHiringFor(tx, viewer, hiringRequestId);
    const { hiring, candidate, facts } = locked;
    if (hiring.state === ({ INVITE: 'TALKING', HIRE: 'HIRED', NO: 'REFUSED' } as const)[reply]) return;
    if (!viewer || !mayReply(viewer, facts)) throw new Problem('REQUEST_CLOSED', 'hiringRequestId');
    const now = clock.now();
    if (reply === 'INVITE') hiring.talk(now);
    else hiring.end(reply === 'HIRE' ? 'HIRED' : 'REFUSED', now, { reason: reason ?? null, words });
    await tx.flush();
    await closeTurn(tx, locked, { isNo: reply === 'NO', actorId: viewer.personId }, clock);
    if (hiring.askedBy === 'CANDIDATE' && reply !== 'NO') {
      await answerAsFirstSide(tx, hiring.id, { by: hiring.companyPersonId, answer: 'YES' }, now);
    }
    if (reply !== 'INVITE') await endMeeting(tx, locked, reply === 'HIRE' ? 'HIRED' : 'NOT_HIRED', now);
    await notify(tx, candidate.personId, 'HIRING_REPLIED', hiring.id, now);
  });
  return hiringRequestId;
}

/** The clock stops with the first answer. */
async function closeTurn(
  em: EntityManager,
  { hiring, candidate }: LockedHiring,
  { isNo, actorId }: { isNo: boolean; actorId: string },
  clock: ActionContext['clock'],
): Promise<void> {
  const from = hiring.askedBy === 'COMPANY' ? 'ASKER' : 'ASKED';
  const by = { from, actorId, toPersonId: candidate.personId } as const;
  const end = isNo
    ? ({ outcome: 'REFUSED', by: 'REFUSED', reason: 'OTHER' } as const)
    : ({ outcome: 'FULFILLED', by: 'ANSWERED' } as const);
  await closeRequest(em, hiring.id, { ...by, ...end }, clock);
}
