import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { lockCohortFor } from './lock-cohort.ts';

/** Throws a cohort away with all its plans: everybody waits as before, and can be in another one. Returns its id. */
export async function discardCohort(
  { em, clock, viewer }: ActionContext,
  { cohortId }: { cohortId: string },
): Promise<string> {
  await em.transactional(async (tx) => {
    const cohort = await lockCohortFor(tx, viewer, cohortId);
    if (cohort.state === 'DISCARDED') return;
    if (!cohort.discard(clock.now())) throw new Problem('COHORT_CLOSED', 'cohortId');
    await tx.flush();
    await tx.execute('update cohort_member set is_open = false where cohort_id = ?', [cohortId]);
  });
  return cohortId;
}
