import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { id } from '../../../platform/fields.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { PLAN_METHODS } from '../model/assignment/make-plans.ts';
import { lockCohortFor } from './lock-cohort.ts';

const publishPlanSchema = z.object({ cohortId: id, method: z.enum(PLAN_METHODS) });

/**
 * Makes one plan of a cohort real: each of its pairs becomes what an adviser would have suggested by hand, one job a pair.
 * The others are no plans any more. Publishing the same plan again changes nothing. Returns the cohort's id.
 */
export async function publishPlan({ em, clock, viewer }: ActionContext, input: unknown): Promise<string> {
  const { cohortId, method } = wellFormed(publishPlanSchema, input);
  await em.transactional(async (tx) => {
    const cohort = await lockCohortFor(tx, viewer, cohortId);
    if (cohort.publishedMethod === method) return;
    if (cohort.publishedMethod !== null) throw new Problem('CONFLICT', 'method');
    if (!cohort.isOpen()) throw new Problem('COHORT_CLOSED', 'cohortId');
    const pairs = await pairsOf(tx, cohortId, method);
    if (!pairs) throw new Problem('NOT_FOUND', 'method');
    if (!viewer || !cohort.publish(method, viewer.personId, clock.now()))
      throw new Problem('CONFLICT', 'cohortId');
    await tx.flush();
    await tx.execute('update cohort_member set is_open = false where cohort_id = ?', [cohortId]);
    for (const pairId of pairs) await queueJob(tx, 'publish-pair', { pairId });
  });
  return cohortId;
}

/** The pairs of a plan, the best first; null when there is no such plan. */
async function pairsOf(em: EntityManager, cohortId: string, method: string): Promise<string[] | null> {
  const rows = await em.execute<{ id: string | null }[]>(
    `select r.id from cohort_plan p left join cohort_pair r on r.plan_id = p.id
      where p.cohort_id = ? and p.method = ? order by r.score desc, r.id`,
    [cohortId, method],
  );
  return rows.length === 0 ? null : rows.flatMap(({ id: pairId }) => pairId ?? []);
}
