import type { Feature } from '../../platform/feature.ts';
import { LinkingResolver } from './graphql/linking.resolver.ts';
import { beginLinking } from './queries/fresh-linker.ts';
import { beginTitles } from './queries/fresh-titles.ts';

/** Finds the concepts that free words, titles and sentences speak of. */
export const linking: Feature = {
  name: 'linking',
  resolvers: [LinkingResolver],
  start: (app) => beginTitles(app),
  warm: beginLinking,
};
