import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { safeProse } from '../../people/index.ts';
import { mayHandOver } from '../model/request.policy.ts';
import { assign, ourTurn } from './assign.ts';
import { lockRequestFor } from './lock-request-for.ts';
import { staffOf } from './staff-of.ts';
import { tell } from './tell.ts';
import { writeStep } from './write-step.ts';

const noWords = z.literal('').transform(() => null);
const schema = z.object({
  requestId: z.string(),
  personId: z.string().nullish(),
  words: z.union([noWords, safeProse(LIMITS.words)]).nullish(),
});

/**
 * Hands a request to a colleague, who is told, or to all of the staff; the time to answer stays as it was. Returns the
 * request's id.
 */
export async function handOverRequest(context: ActionContext, input: unknown): Promise<string> {
  const { em, viewer, clock } = context;
  const { requestId, words, personId = null } = wellFormed(schema, input);
  await em.transactional(async (tx) => {
    const { request, facts } = await lockRequestFor(tx, viewer, requestId);
    if (request.state !== 'OPEN') throw new Problem('REQUEST_CLOSED', 'requestId');
    if (!mayHandOver(viewer, facts)) throw new Problem('FORBIDDEN', 'requestId');
    if (personId !== null && !(await staffOf(tx, request)).includes(personId)) {
      throw new Problem('NOT_YOUR_COLLEAGUE', 'personId');
    }
    if (request.assigneeId === personId) return;
    await assign(tx, request, personId);
    const by = {
      kind: 'HANDED_OVER',
      party: 'UNIT',
      personId: viewer?.personId,
      toPersonId: personId,
    } as const;
    writeStep(tx, request.id, { ...by, ...ourTurn(request), words }, clock.now());
    await tx.flush();
    if (personId !== viewer?.personId) {
      await tell(tx, [personId], 'REQUEST_TURN', request.id, clock.now());
    }
  });
  return requestId;
}
