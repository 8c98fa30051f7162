import type { Feature } from '../../platform/feature.ts';
import { queueJob } from '../../platform/jobs/queue-job.ts';
import { ShortageResolver, ViewerShortagesResolver } from './graphql/shortage.resolver.ts';
import { countShortages } from './jobs/count-shortages.ts';

/** Which competence is asked for and not found, per town, for steering and the planning of courses. */
export const shortages: Feature = {
  name: 'shortages',
  resolvers: [ShortageResolver, ViewerShortagesResolver],
  jobs: { 'count-shortages': countShortages },
  cron: [{ job: 'count-shortages', at: '30 3 * * *' }],
  // A platform that has never counted does so at once, and not only next night.
  start: async ({ orm }) => {
    const em = orm.em.fork();
    const [counted] = await em.execute<object[]>('select 1 from shortage limit 1');
    if (!counted) await queueJob(em, 'count-shortages', {});
  },
  tellsOfNobody: {
    shortage:
      'How many people ask for a competence and show it: counts of at least five, the others are left out.',
  },
};
