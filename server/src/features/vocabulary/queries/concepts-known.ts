import type { Context } from '../../../platform/graphql/context.ts';
import type { Concept } from '../model/concept.ts';
import { conceptById } from '../model/concepts.ts';
import { readableConcept } from '../model/readable-concept.ts';
import { freshThesaurus } from './fresh-thesaurus.ts';

/**
 * The concepts of these ids of any scheme, in their order, as people read them; ids nobody knows are left out. Those that
 * a newer version of ESCO has given up are still readable here.
 */
export async function conceptsKnown(
  context: Pick<Context, 'app' | 'clock'>,
  ids: readonly string[],
): Promise<Concept[]> {
  if (ids.length === 0) return [];
  const thesaurus = await freshThesaurus(context);
  return ids.flatMap((id) => conceptById(id) ?? readableConcept(thesaurus, id) ?? []);
}
