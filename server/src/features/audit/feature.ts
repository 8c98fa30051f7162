import type { Feature } from '../../platform/feature.ts';
import { deedLog } from './actions/deed-log.ts';

/** Who did what, when and why: a log that only grows. */
export const audit: Feature = { name: 'audit', deedLog };
