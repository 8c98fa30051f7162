import type { Feature } from '../../platform/feature.ts';

/** Plans for many at once: who gets whom when places are few. Each kind plugs its two sides in. */
export const cohorts: Feature = { name: 'cohorts' };
