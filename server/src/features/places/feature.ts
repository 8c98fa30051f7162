import type { Feature } from '../../platform/feature.ts';
import { TownResolver } from './graphql/town.resolver.ts';

/** Towns, postal districts, travel times. */
export const places: Feature = {
  name: 'places',
  resolvers: [TownResolver],
  tellsOfNobody: {
    municipality: 'The municipalities.',
    town: 'The towns.',
    postal_district: 'The postal districts.',
  },
};
