import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { SavedSearch } from '../model/saved-search.entity.ts';
import { maySeeSearch } from '../model/saved-search.policy.ts';

/** The viewer's own search, locked for the rest of the transaction; anybody else's is not there. */
export async function searchUnderLock(
  em: EntityManager,
  viewer: Viewer | null,
  searchId: string,
): Promise<SavedSearch> {
  const found = isId(searchId)
    ? await em.findOne(SavedSearch, searchId, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!found || !maySeeSearch(viewer, found)) throw new Problem('NOT_FOUND', 'searchId');
  return found;
}
