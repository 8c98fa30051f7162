import type { ActionContext } from '../../../platform/graphql/context.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import { lockCohortFor } from './lock-cohort.ts';

/** Has the plans of a cohort made, or made again with who waits and who has places now. Returns the cohort's id. */
export async function planCohort(
  { em, clock, viewer }: ActionContext,
  { cohortId }: { cohortId: string },
): Promise<string> {
  await em.transactional(async (tx) => {
    const cohort = await lockCohortFor(tx, viewer, cohortId);
    if (cohort.planningSince !== null) return;
    if (!cohort.beginPlanning(clock.now())) throw new Problem('COHORT_CLOSED', 'cohortId');
    await tx.flush();
    await queueJob(tx, 'make-plans', { cohortId, since: clock.now().toISOString() });
  });
  return cohortId;
}
