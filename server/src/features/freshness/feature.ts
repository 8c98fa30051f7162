import type { Feature } from '../../platform/feature.ts';
import { FreshnessResolver, ViewerListingsResolver } from './graphql/freshness.resolver.ts';
import { askToConfirm } from './jobs/ask-to-confirm.ts';
import { keepListingsFresh } from './jobs/keep-listings-fresh.ts';
import { Freshness } from './model/freshness.entity.ts';
import { FRESHNESS_DATA } from './model/personal-data.ts';

/** What is listed is confirmed from time to time, or it fades. */
export const freshness: Feature = {
  name: 'freshness',
  entities: [Freshness],
  resolvers: [FreshnessResolver, ViewerListingsResolver],
  jobs: { 'keep-listings-fresh': keepListingsFresh, 'ask-to-confirm': askToConfirm },
  cron: [{ job: 'keep-listings-fresh', at: '15 4 * * *' }],
  personalData: FRESHNESS_DATA,
};
