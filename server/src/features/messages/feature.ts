import type { Feature } from '../../platform/feature.ts';
import { MESSAGES_DATA } from './model/personal-data.ts';

/** What two people who are brought together write to each other. */
export const messages: Feature = { name: 'messages', personalData: MESSAGES_DATA };
