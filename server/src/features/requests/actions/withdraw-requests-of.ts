import type { EntityManager } from '@mikro-orm/postgresql';
import { rulesOf } from '../model/request-kinds.ts';
import type { KindParts } from '../model/request-kinds.ts';
import { Request } from '../model/request.entity.ts';
import { askedNow } from './asked-now.ts';
import { closeRequest } from './close-request.ts';
import { lockRequest } from './lock-request.ts';
import { tell } from './tell.ts';

/**
 * Whoever is no longer here asks for nothing, and whoever takes back what a kind of request stands on asks for nothing of
 * that kind: what hangs on their open requests ends, and who worked on them is told.
 */
export async function withdrawRequestsOf(
  em: EntityManager,
  { askerId, kind }: { askerId: string; kind?: string },
  parts: Pick<KindParts, 'clock'>,
): Promise<void> {
  const asked = { askerId, state: 'OPEN', ...(kind === undefined ? {} : { kind }) } as const;
  const open = await em.find(Request, asked, { fields: ['id'], orderBy: { id: 'asc' } });
  for (const { id } of open) {
    const request = await lockRequest(em, id);
    if (request?.state !== 'OPEN') continue;
    const toPersonId = await askedNow(em, request);
    await rulesOf(request.kind).whenWithdrawn?.(em, request, parts);
    const end = {
      outcome: 'WITHDRAWN',
      by: 'WITHDRAWN',
      from: 'ASKER',
      actorId: askerId,
      toPersonId,
    } as const;
    await closeRequest(em, id, end, parts.clock);
    await tell(em, [request.assigneeId], 'REQUEST_CLOSED', id, parts.clock.now());
  }
}
