import type { Feature } from '../../platform/feature.ts';
import { DisclosureGrant } from './model/grant.entity.ts';
import { DISCLOSURE_DATA } from './model/personal-data.ts';

/** Who sees which part of what, by whose leave, and who has looked. */
export const disclosure: Feature = {
  name: 'disclosure',
  entities: [DisclosureGrant],
  personalData: DISCLOSURE_DATA,
};
