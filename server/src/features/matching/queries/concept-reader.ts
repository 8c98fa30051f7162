import type { Context } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { conceptById, freshThesaurus, readableConcept } from '../../vocabulary/index.ts';
import type { Concept } from '../../vocabulary/index.ts';

type Asking = Pick<Context, 'app' | 'clock'>;

/** Reads concepts of every scheme by id, without waiting for each; null for an id nobody knows. */
export async function conceptReader(context: Asking): Promise<(id: string) => Concept | null> {
  const thesaurus = await freshThesaurus(context);
  return (id) => conceptById(id) ?? readableConcept(thesaurus, id);
}

/** Refuses ids that are not occupations or skills people can choose: a Problem INVALID that names the field. */
export async function mustBeCompetences(
  context: Asking,
  conceptIds: readonly string[],
  field = 'conceptIds',
): Promise<void> {
  if (conceptIds.length === 0) return;
  const thesaurus = await freshThesaurus(context);
  const isOne = (id: string): boolean => {
    const concept = thesaurus.concept(id);
    return concept !== null && !concept.isGroup && ['OCCUPATION', 'SKILL'].includes(concept.scheme);
  };
  if (!conceptIds.every(isOne)) throw new Problem('INVALID', field);
}
