import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { mayPlanCohorts } from '../model/cohort.policy.ts';
import { Cohort } from '../model/cohort.entity.ts';

/** The cohort under lock, which is the lock of all that hangs on it; null when it is gone. */
export function lockCohort(em: EntityManager, cohortId: string): Promise<Cohort | null> {
  return em.findOne(Cohort, cohortId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** The same for somebody who plans; refused for everybody else. */
export async function lockCohortFor(
  em: EntityManager,
  viewer: Viewer | null,
  cohortId: string,
): Promise<Cohort> {
  if (!mayPlanCohorts(viewer)) throw new Problem('FORBIDDEN');
  const cohort = isId(cohortId) ? await lockCohort(em, cohortId) : null;
  if (!cohort) throw new Problem('NOT_FOUND', 'cohortId');
  return cohort;
}
