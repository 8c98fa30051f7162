import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { holdPerson } from '../../people/index.ts';
import { sameSearch } from './same-search.ts';
import { mustHaveRoom } from './save-search.ts';
import { searchUnderLock } from './search-under-lock.ts';

/** Brings back what the viewer has just deleted, with all it had found. Returns its id. */
export async function restoreSavedSearch(
  context: ActionContext,
  { searchId }: { searchId: string },
): Promise<string> {
  const { viewer } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  return context.em.transactional(async (em) => {
    // The person before the search, as whoever saves one does.
    await holdPerson(em, viewer.personId);
    const search = await searchUnderLock(em, viewer, searchId);
    if (search.deletedAt === null) return search.id;
    // Saved anew meanwhile: that one stays.
    const again = await sameSearch(em, search.personId, search.kind, search.filters);
    if (again) return again;
    await mustHaveRoom(em, viewer.personId);
    search.deletedAt = null;
    return search.id;
  });
}
