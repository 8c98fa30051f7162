import type { Feature } from '../../platform/feature.ts';
import { Consent } from './model/consent.entity.ts';
import { PRIVACY_DATA, PRIVACY_OF_NOBODY } from './model/personal-data.ts';

/** What people have a right to: to see, to correct, to take along and to be forgotten. */
export const privacy: Feature = {
  name: 'privacy',
  entities: [Consent],
  personalData: PRIVACY_DATA,
  tellsOfNobody: PRIVACY_OF_NOBODY,
};
