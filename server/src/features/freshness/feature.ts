import type { Feature } from '../../platform/feature.ts';
import { FRESHNESS_DATA } from './model/personal-data.ts';

/** What is listed is confirmed from time to time, or it fades. */
export const freshness: Feature = { name: 'freshness', personalData: FRESHNESS_DATA };
