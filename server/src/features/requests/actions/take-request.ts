import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { isStaffOf, mayTake } from '../model/request.policy.ts';
import { assign, ourTurn } from './assign.ts';
import { lockRequestFor } from './lock-request-for.ts';
import { writeStep } from './write-step.ts';

/** Somebody of the staff takes a request upon themselves; the time to answer stays as it was. Returns the request's id. */
export async function takeRequest(
  { em, viewer, clock }: ActionContext,
  { requestId }: { requestId: string },
): Promise<string> {
  await em.transactional(async (tx) => {
    const { request, facts } = await lockRequestFor(tx, viewer, requestId);
    if (!isStaffOf(viewer, facts)) throw new Problem('FORBIDDEN', 'requestId');
    if (request.state !== 'OPEN') throw new Problem('REQUEST_CLOSED', 'requestId');
    const personId = viewer?.personId ?? null;
    if (request.assigneeId === personId) return;
    if (!mayTake(viewer, facts)) throw new Problem('FORBIDDEN', 'requestId');
    await assign(tx, request, personId);
    const step = { kind: 'TAKEN', party: 'UNIT', personId, toPersonId: personId } as const;
    writeStep(tx, request.id, { ...step, ...ourTurn(request) }, clock.now());
  });
  return requestId;
}
