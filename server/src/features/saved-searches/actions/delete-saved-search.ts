import type { ActionContext } from '../../../platform/graphql/context.ts';
import { searchUnderLock } from './search-under-lock.ts';

/** Takes the viewer's search away; for a day it can be brought back. Returns its id. */
export async function deleteSavedSearch(
  context: ActionContext,
  { searchId }: { searchId: string },
): Promise<string> {
  return context.em.transactional(async (em) => {
    const search = await searchUnderLock(em, context.viewer, searchId);
    search.deletedAt ??= context.clock.now();
    return search.id;
  });
}
