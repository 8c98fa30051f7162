import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Request } from '../model/request.entity.ts';

/**
 * Locks a request for the rest of the transaction, or says null when there is none. Always before anything that belongs to
 * it: whoever answers, hands over, withdraws and reminds at the same moment goes one after the other.
 */
export async function lockRequest(em: EntityManager, requestId: string | undefined): Promise<Request | null> {
  if (!requestId || !isId(requestId)) return null;
  return em.findOne(Request, requestId, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
