import type { Feature } from '../../platform/feature.ts';
import { AUDIT_DATA } from './model/personal-data.ts';

/** Who did what, when and why: a log that only grows. */
export const audit: Feature = { name: 'audit', personalData: AUDIT_DATA };
