import type { Feature } from '../../platform/feature.ts';
import { Consent } from './model/consent.entity.ts';

/** What people have a right to: to see, to correct, to take along and to be forgotten. */
export const privacy: Feature = { name: 'privacy', entities: [Consent] };
