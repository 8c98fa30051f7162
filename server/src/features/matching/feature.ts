import type { Feature } from '../../platform/feature.ts';
import { MATCHING_DATA } from './model/personal-data.ts';

/** Scores with reasons, for kinds that plug their criteria in. It asks and answers nothing by itself. */
export const matching: Feature = {
  name: 'matching',
  personalData: MATCHING_DATA,
};
