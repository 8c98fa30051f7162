import type { Feature } from '../../platform/feature.ts';
import { confirmVenturesOf } from './actions/confirm-ventures-of.ts';
import { VentureResolver, ViewerVenturesResolver } from './graphql/venture.resolver.ts';
import { Venture } from './model/venture.entity.ts';

/** What entrepreneurs want to do and need help with. */
export const ventures: Feature = {
  name: 'ventures',
  entities: [Venture],
  resolvers: [VentureResolver, ViewerVenturesResolver],
  emailProven: confirmVenturesOf,
};
