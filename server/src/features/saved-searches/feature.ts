import type { Feature } from '../../platform/feature.ts';

/** Searches somebody keeps, and is told of when something new is found. Each kind plugs its own search in. */
export const savedSearches: Feature = { name: 'saved-searches' };
