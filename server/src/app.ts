import 'reflect-metadata';
import { accounts } from './features/accounts/feature.ts';
import { audit } from './features/audit/feature.ts';
import { cohorts } from './features/cohorts/feature.ts';
import { companies } from './features/companies/feature.ts';
import { disclosure } from './features/disclosure/feature.ts';
import { events } from './features/events/feature.ts';
import { forYou } from './features/for-you/feature.ts';
import { freshness } from './features/freshness/feature.ts';
import { introductions } from './features/introductions/feature.ts';
import { linking } from './features/linking/feature.ts';
import { matching } from './features/matching/feature.ts';
import { mentoring } from './features/mentoring/feature.ts';
import { mentors } from './features/mentors/feature.ts';
import { messages } from './features/messages/feature.ts';
import { notifications } from './features/notifications/feature.ts';
import { organisations } from './features/organisations/feature.ts';
import { people } from './features/people/feature.ts';
import { places } from './features/places/feature.ts';
import { premises } from './features/premises/feature.ts';
import { privacy } from './features/privacy/feature.ts';
import { requests } from './features/requests/feature.ts';
import { savedSearches } from './features/saved-searches/feature.ts';
import { succession } from './features/succession/feature.ts';
import { shortages } from './features/shortages/feature.ts';
import { ventures } from './features/ventures/feature.ts';
import { vocabulary } from './features/vocabulary/feature.ts';
import { workforce } from './features/workforce/feature.ts';
import type { Feature } from './platform/feature.ts';

/** Every feature, in the order of knowledge: each may know those before it. */
export const features: readonly Feature[] = [
  vocabulary,
  linking,
  places,
  audit,
  organisations,
  people,
  privacy,
  notifications,
  accounts,
  disclosure,
  requests,
  introductions,
  messages,
  freshness,
  matching,
  cohorts,
  forYou,
  savedSearches,
  shortages,
  companies,
  ventures,
  mentors,
  mentoring,
  workforce,
  succession,
  premises,
  events,
];
