import type { EntityManager } from '@mikro-orm/postgresql';
import type { KindParts } from '../model/request-kinds.ts';
import { withdrawRequestsOf } from './withdraw-requests-of.ts';

/** Whoever is no longer here asks for nothing any more, and what they had in hand is the whole unit's. */
export async function leaveRequestsOf(
  em: EntityManager,
  { personId }: { personId: string },
  parts: KindParts,
): Promise<void> {
  await withdrawRequestsOf(em, personId, parts);
  await em.execute(
    `update request set assignee_id = null, version = version + 1 where assignee_id = ? and state = 'OPEN'`,
    [personId],
    'run',
  );
}
