import type { Feature } from '../../platform/feature.ts';
import { repeatErasures } from './actions/repeat-erasures.ts';
import { PrivacyResolver } from './graphql/privacy.resolver.ts';
import { runRetention } from './jobs/run-retention.ts';
import { Consent } from './model/consent.entity.ts';
import { PRIVACY_DATA, PRIVACY_OF_NOBODY } from './model/personal-data.ts';
import { myDataFile } from './routes/my-data-file.ts';

/** What people have a right to: to see, to correct, to take along and to be forgotten. */
export const privacy: Feature = {
  name: 'privacy',
  entities: [Consent],
  resolvers: [PrivacyResolver],
  jobs: { 'run-retention': runRetention },
  // At night, when nobody waits for the rows it locks.
  cron: [{ job: 'run-retention', at: '30 2 * * *' }],
  routes: myDataFile,
  start: async (app) => void (await repeatErasures(app)),
  personalData: PRIVACY_DATA,
  tellsOfNobody: PRIVACY_OF_NOBODY,
};
