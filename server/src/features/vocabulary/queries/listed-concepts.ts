import { GraphQLError } from 'graphql';
import type { Concept, ConceptScheme } from '../model/concept.ts';
import { offeredConcepts } from '../model/concepts.ts';

/**
 * The whole list of a scheme that is short enough to be shown as one.
 * @throws BAD_USER_INPUT for occupations and skills: there are thousands, which people find by typing.
 */
export function listedConcepts(scheme: ConceptScheme): readonly Concept[] {
  if (scheme === 'TOPIC' || scheme === 'INDUSTRY') return offeredConcepts(scheme);
  throw new GraphQLError(
    'There are thousands of occupations and skills: ask "findConcepts" with some words.',
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}
