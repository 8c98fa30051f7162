import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { lockRequest } from '../../requests/index.ts';
import { TakerProfile } from '../model/taker-profile.entity.ts';

/** Locks a taker's profile for the rest of the transaction, and before it the request to be seen. */
export async function lockTaker(em: EntityManager, takerId: string): Promise<TakerProfile> {
  const [found] = isId(takerId)
    ? await em.execute<{ requestId: string | null }[]>(
        'select approval_request_id as "requestId" from taker_profile where id = ?',
        [takerId],
      )
    : [];
  if (!found) throw new Problem('NOT_FOUND', 'takerId');
  await lockRequest(em, found.requestId ?? undefined);
  return em.findOneOrFail(TakerProfile, takerId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}
