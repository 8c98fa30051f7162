import type { Feature } from '../../platform/feature.ts';
import { ConceptResolver } from './graphql/concept.resolver.ts';

/** The words everybody shares: topics and industries. */
export const vocabulary: Feature = {
  name: 'vocabulary',
  resolvers: [ConceptResolver],
  tellsOfNobody: { concept: 'The words of topics and industries.' },
};
