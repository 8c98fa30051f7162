import type { Feature } from '../../platform/feature.ts';
import { ForYouListResolver, ForYouResolver, ViewerForYouResolver } from './graphql/for-you.resolver.ts';

/** Everything that fits one profile, across the kinds that plug themselves in. It keeps nothing. */
export const forYou: Feature = {
  name: 'for-you',
  resolvers: [ForYouResolver, ViewerForYouResolver, ForYouListResolver],
};
