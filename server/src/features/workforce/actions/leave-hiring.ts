import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { notify } from '../../notifications/index.ts';
import { closeRequest } from '../../requests/index.ts';
import type { RequestKindRules } from '../../requests/index.ts';
import { mayLeave } from '../model/workforce.policy.ts';
import { endMeeting } from './end-hiring.ts';
import { lockHiring, lockHiringFor } from './lock-hiring.ts';

const schema = z.object({ hiringRequestId: z.string() });

/** The candidate does not want to go on: what they opened to the company is closed, and the company is told. Returns the id. */
export async function leaveHiring({ em, viewer, clock }: ActionContext, input: unknown): Promise<string> {
  const { hiringRequestId } = wellFormed(schema, input);
  await em.transactional(async (tx) => {
    const locked = await lockHiringFor(tx, viewer, hiringRequestId);
    const { hiring, candidate, facts } = locked;
    if (viewer?.personId !== candidate.personId) throw new Problem('FORBIDDEN', 'hiringRequestId');
    if (hiring.state === 'WITHDRAWN') return;
    if (!mayLeave(viewer, facts)) throw new Problem('REQUEST_CLOSED', 'hiringRequestId');
    const now = clock.now();
    hiring.end('WITHDRAWN', now);
    await tx.flush();
    const from = hiring.askedBy === 'COMPANY' ? 'ASKED' : 'ASKER';
    const end = { outcome: 'WITHDRAWN', by: 'WITHDRAWN', from, actorId: candidate.personId } as const;
    await closeRequest(tx, hiring.id, end, clock);
    await endMeeting(tx, locked, 'CANDIDATE_LEFT', now);
    await notify(tx, hiring.companyPersonId, 'HIRING_ANSWERED', hiring.id, now);
  });
  return hiringRequestId;
}

/** Whoever asked asks no more: what hangs on it ends, and whoever was asked is told by the mechanism. */
export const withdrawHiring: NonNullable<RequestKindRules['whenWithdrawn']> = async (
  em,
  { id },
  { clock },
) => {
  const locked = await lockHiring(em, id);
  if (!locked?.hiring.isRunning()) return;
  const { hiring, candidate } = locked;
  hiring.end('WITHDRAWN', clock.now());
  await em.flush();
  await endMeeting(em, locked, 'CANDIDATE_LEFT', clock.now());
  const other = hiring.askedBy === 'COMPANY' ? candidate.personId : hiring.companyPersonId;
  await notify(em, other, 'REQUEST_CLOSED', hiring.id, clock.now());
};
