import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { safeProse } from '../../people/index.ts';
import { rulesOf } from '../model/request-kinds.ts';
import { isAsker } from '../model/request.policy.ts';
import { askedNow } from './asked-now.ts';
import { closeRequest } from './close-request.ts';
import { lockRequestFor } from './lock-request-for.ts';
import { tell } from './tell.ts';

const noWords = z.literal('').transform(() => null);
const schema = z.object({
  requestId: z.string(),
  words: z
    .union([noWords, safeProse(LIMITS.words)])
    .nullish()
    .transform((words) => words ?? null),
});

/**
 * Whoever asked stops asking: what hangs on the request ends with it, and whoever worked on it is told. Again, it changes
 * nothing. Returns the request's id.
 */
export async function withdrawRequest(context: ActionContext, input: unknown): Promise<string> {
  const { em, viewer, clock, app } = context;
  const { requestId, words } = wellFormed(schema, input);
  const kind = await em.transactional(async (tx) => {
    const { request, facts } = await lockRequestFor(tx, viewer, requestId);
    if (!isAsker(viewer, facts)) throw new Problem('FORBIDDEN', 'requestId');
    if (request.outcome === 'WITHDRAWN') return null;
    if (request.state !== 'OPEN') throw new Problem('REQUEST_CLOSED', 'requestId');
    const toPersonId = await askedNow(tx, request);
    await rulesOf(request.kind).whenWithdrawn?.(tx, request, { clock });
    const actorId = viewer?.personId ?? null;
    const end = { outcome: 'WITHDRAWN', by: 'WITHDRAWN', from: 'ASKER', actorId, toPersonId, words } as const;
    await closeRequest(tx, request.id, end, clock);
    await tell(tx, [request.assigneeId], 'REQUEST_CLOSED', request.id, clock.now());
    return request.kind;
  });
  if (kind !== null) rulesOf(kind).changed?.(app);
  return requestId;
}
