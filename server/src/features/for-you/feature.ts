import type { Feature } from '../../platform/feature.ts';

/** Everything that fits one profile, across the kinds that plug themselves in. */
export const forYou: Feature = { name: 'for-you' };
