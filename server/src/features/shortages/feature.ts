import type { Feature } from '../../platform/feature.ts';

/** Which competence is asked for and not found, town by town. */
export const shortages: Feature = { name: 'shortages' };
