import type { Feature } from '../../platform/feature.ts';
import {
  CohortConnectionResolver,
  CohortPlanResolver,
  CohortRankingResolver,
  CohortResolver,
} from './graphql/cohort.resolver.ts';
import { makePlansOfCohort } from './jobs/make-plans.ts';
import { publishPair } from './jobs/publish-pair.ts';
import { Cohort } from './model/cohort.entity.ts';
import { COHORT_TABLES_OF_NOBODY, COHORTS_DATA } from './model/personal-data.ts';

/** Plans for many at once: who gets whom when places are few. Each kind plugs its two sides in. */
export const cohorts: Feature = {
  name: 'cohorts',
  entities: [Cohort],
  resolvers: [CohortResolver, CohortConnectionResolver, CohortPlanResolver, CohortRankingResolver],
  jobs: { 'make-plans': makePlansOfCohort, 'publish-pair': publishPair },
  personalData: COHORTS_DATA,
  tellsOfNobody: COHORT_TABLES_OF_NOBODY,
};
