import type { Feature } from '../../platform/feature.ts';
import { RuralZoneResolver } from './graphql/rural-zone.resolver.ts';

/** Empty buildings, and whether they may be taken into use. */
export const premises: Feature = {
  name: 'premises',
  resolvers: [RuralZoneResolver],
};
