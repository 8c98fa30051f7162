import type { Feature } from '../../platform/feature.ts';

/** Two sides are brought together, and what comes of it. */
export const introductions: Feature = { name: 'introductions' };
