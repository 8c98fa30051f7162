import type { ActionContext } from '../../../platform/graphql/context.ts';
import { searchUnderLock } from './search-under-lock.ts';

/** Remembers that the viewer has looked at what a search has found. Returns its id. */
export async function markSearchSeen(
  context: ActionContext,
  { searchId }: { searchId: string },
): Promise<string> {
  return context.em.transactional(async (em) => {
    const search = await searchUnderLock(em, context.viewer, searchId);
    search.seenAt = context.clock.now();
    return search.id;
  });
}
