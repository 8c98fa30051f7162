import type { Feature } from '../../platform/feature.ts';

/** What is listed is confirmed from time to time, or it fades. */
export const freshness: Feature = { name: 'freshness' };
