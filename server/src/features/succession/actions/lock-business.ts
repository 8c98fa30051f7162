import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { lockRequest } from '../../requests/index.ts';
import { BusinessListing } from '../model/business-listing.entity.ts';

/**
 * Locks a listing for the rest of the transaction, and before it the request for its approval: whoever withdraws that
 * holds it first.
 */
export async function lockBusiness(em: EntityManager, businessId: string): Promise<BusinessListing> {
  const [found] = isId(businessId)
    ? await em.execute<{ requestId: string | null }[]>(
        'select approval_request_id as "requestId" from business_listing where id = ?',
        [businessId],
      )
    : [];
  if (!found) throw new Problem('NOT_FOUND', 'businessId');
  await lockRequest(em, found.requestId ?? undefined);
  return em.findOneOrFail(BusinessListing, businessId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
}
