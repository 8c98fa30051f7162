import type { Feature } from '../../platform/feature.ts';
import { registerRecordKind } from '../disclosure/index.ts';
import { registerProfiles } from '../for-you/index.ts';
import { registerConsentText } from '../privacy/index.ts';
import { closeVentures } from './actions/close-ventures.ts';
import { confirmVenturesOf } from './actions/confirm-ventures-of.ts';
import { VentureResolver, ViewerVenturesResolver } from './graphql/venture.resolver.ts';
import { queueJob } from '../../platform/jobs/queue-job.ts';
import { linkVenture, linkVentures } from './jobs/link-venture.ts';
import { VENTURE_SHARED } from './model/consent-text.ts';
import { lockForSharing } from './model/sharing-withdrawn.ts';
import { Venture } from './model/venture.entity.ts';
import { profilesOfVentures } from './queries/profiles-for-you.ts';
import { ventureTitles } from './queries/venture-titles.ts';
import { VENTURES_DATA } from './model/personal-data.ts';

registerConsentText(VENTURE_SHARED, { lock: lockForSharing, whenWithdrawn: closeVentures });
registerRecordKind({
  kind: 'VENTURE',
  description: 'What an entrepreneur wants to do and needs help with.',
  fieldGroups: {
    IDEA: 'What it is about, in the person’s own words.',
    CONTACT: 'How to reach the person.',
  },
  staffHats: ['ADVISER'],
  title: ventureTitles,
});

registerProfiles(profilesOfVentures);

/** What entrepreneurs want to do and need help with. */
export const ventures: Feature = {
  name: 'ventures',
  entities: [Venture],
  resolvers: [VentureResolver, ViewerVenturesResolver],
  jobs: { 'link-venture': linkVenture, 'link-ventures': linkVentures },
  cron: [{ job: 'link-ventures', at: '*/10 * * * *' }],
  start: (app) => queueJob(app.orm.em.fork(), 'link-ventures', {}, { key: 'link-ventures' }),
  emailProven: confirmVenturesOf,
  personalData: VENTURES_DATA,
};
