import type { z } from 'zod';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { changeSearchSchema } from '../model/saved-search-form.ts';
import { searchUnderLock } from './search-under-lock.ts';

/** Gives the viewer's search another name, or turns its alerts on or off. Returns its id. */
export async function changeSavedSearch(
  context: ActionContext,
  input: z.input<typeof changeSearchSchema>,
): Promise<string> {
  const { searchId, name, alert } = wellFormed(changeSearchSchema, input);
  return context.em.transactional(async (em) => {
    const search = await searchUnderLock(em, context.viewer, searchId);
    if (name) search.name = name;
    if (alert) search.alert = alert;
    return search.id;
  });
}
