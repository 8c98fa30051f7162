import type { Feature } from '../../platform/feature.ts';

/** Whoever asks is answered in time: turns, due times, reminders and hand-overs. */
export const requests: Feature = { name: 'requests' };
