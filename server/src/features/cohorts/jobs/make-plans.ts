import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { lockCohort } from '../actions/lock-cohort.ts';
import type { PlanRows } from '../actions/rows-of-plan.ts';
import { writePlans } from '../actions/write-plans.ts';
import { MOST_ATTEMPTS } from '../model/cohort-words.ts';
import type { CohortNotice } from '../model/cohort-words.ts';
import { findPlans } from './find-plans.ts';

/** One wish for plans: asked for again, a cohort has another moment. */
interface Wanted {
  readonly cohortId: string;
  readonly since: string;
}

/**
 * Makes all plans of a cohort with who waits and who has places now. Nobody is told. Run again it makes them anew; run
 * after somebody has thrown the cohort away, or has had them made once more, it does nothing. What ends in a surprise is
 * tried again, and given up after the third time, or when the process has been killed so often: then the cohort says so.
 */
export async function makePlansOfCohort({ cohortId, since }: JobPayload, context: JobContext): Promise<void> {
  if (!cohortId || !since) return;
  const wanted = { cohortId, since };
  const attempt = await beginAttempt(wanted, context);
  if (!attempt) return;
  if (attempt.count > MOST_ATTEMPTS) return finish(wanted, 'FAILED', context);
  try {
    await finish(wanted, await findPlans(cohortId, attempt.kind, context), context);
  } catch (error) {
    // The surprise belongs in the log, as every one does; the adviser hears that it can be tried again.
    if (attempt.count === MOST_ATTEMPTS) await finish(wanted, 'FAILED', context);
    throw error;
  }
}

/** Counts the attempt before it begins, so that one that kills the process counts too; null when nobody wants it any more. */
async function beginAttempt(
  { cohortId, since }: Wanted,
  { em }: JobContext,
): Promise<{ count: number; kind: string } | undefined> {
  const [attempt] = await em.execute<{ count: number; kind: string }[]>(
    `update cohort set planning_attempts = planning_attempts + 1
      where id = ? and planning_since = ?::timestamptz returning planning_attempts as count, kind`,
    [cohortId, since],
  );
  return attempt;
}

/** Puts the plans in their place, or says why there are none, unless they are wanted no more. */
async function finish(
  { cohortId, since }: Wanted,
  plans: readonly PlanRows[] | CohortNotice,
  { em, clock }: JobContext,
): Promise<void> {
  await em.fork().transactional(async (tx) => {
    const cohort = await lockCohort(tx, cohortId);
    if (cohort?.planningSince?.toISOString() !== since) return;
    if (typeof plans === 'string') {
      cohort.notPlanned(plans);
      return;
    }
    cohort.planned(clock.now());
    await writePlans(tx, cohortId, plans);
  });
}
