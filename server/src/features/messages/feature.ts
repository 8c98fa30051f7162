import type { Feature } from '../../platform/feature.ts';

/** What two people who are brought together write to each other. */
export const messages: Feature = { name: 'messages' };
