import { Arg, Query, Resolver } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import { CONCEPT_SCHEMES } from '../model/concept.ts';
import type { Concept, ConceptScheme } from '../model/concept.ts';
import { offeredConcepts } from '../model/concepts.ts';
import { ConceptType } from './concept.type.ts';

@Resolver(() => ConceptType)
export class ConceptResolver {
  @Public()
  @Query(() => [ConceptType], { description: 'The whole list of one scheme, in the order people meet it.' })
  concepts(
    @Arg('scheme', () => CONCEPT_SCHEMES, { description: 'Which list.' }) scheme: ConceptScheme,
  ): readonly Concept[] {
    return offeredConcepts(scheme);
  }
}
