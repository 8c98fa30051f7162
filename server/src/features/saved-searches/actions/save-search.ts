import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { holdPerson } from '../../people/index.ts';
import { saveSearchSchema } from '../model/saved-search-form.ts';
import { SavedSearch } from '../model/saved-search.entity.ts';
import { knownSearch } from '../model/search-kinds.ts';
import { sameSearch } from './same-search.ts';

/** So many searches a person keeps at most. */
export const MOST_SEARCHES = 20;

/**
 * Keeps what the viewer looks for; only what comes after this moment is news to it. The same search again is the one
 * they have. Returns its id.
 */
export async function saveSearch(
  context: ActionContext,
  input: z.input<typeof saveSearchSchema>,
): Promise<string> {
  const { viewer, clock } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const said = wellFormed(saveSearchSchema, input);
  if (!knownSearch(said.kind, said.filters)) throw new Problem('INVALID', 'filters');
  return context.em.transactional(async (em) => {
    // Two at the same time would both count nineteen.
    await holdPerson(em, viewer.personId);
    const kept = await sameSearch(em, viewer.personId, said.kind, said.filters);
    if (kept) return kept;
    await mustHaveRoom(em, viewer.personId);
    const now = clock.now();
    const moments = { createdAt: now, checkedAt: now, seenAt: now, goneAt: null, deletedAt: null };
    return em.create(SavedSearch, { id: newId(), personId: viewer.personId, ...said, ...moments }).id;
  });
}

/** Refuses one more than a person keeps; the person is held. */
export async function mustHaveRoom(em: EntityManager, personId: string): Promise<void> {
  const count = await em.count(SavedSearch, { personId, deletedAt: null });
  if (count >= MOST_SEARCHES) throw new Problem('TOO_MANY');
}
