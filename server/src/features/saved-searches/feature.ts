import type { Feature } from '../../platform/feature.ts';
import { SavedSearchResolver, ViewerSavedSearchesResolver } from './graphql/saved-search.resolver.ts';
import { lookForHits } from './jobs/look-for-hits.ts';
import { SAVED_SEARCHES_DATA } from './model/personal-data.ts';
import { SavedSearch } from './model/saved-search.entity.ts';
import { registerSearchKind } from './model/search-kinds.ts';
import { forYouSearch } from './queries/for-you-search.ts';

registerSearchKind(forYouSearch);

/** What somebody looks for again and again, and alerts that carry only blind data. */
export const savedSearches: Feature = {
  name: 'saved-searches',
  entities: [SavedSearch],
  resolvers: [SavedSearchResolver, ViewerSavedSearchesResolver],
  jobs: { 'look-for-hits': lookForHits },
  cron: [{ job: 'look-for-hits', at: '0 5 * * *' }],
  personalData: SAVED_SEARCHES_DATA,
};
