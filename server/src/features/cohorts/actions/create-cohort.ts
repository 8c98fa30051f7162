import { LIMITS } from '@vaekstbro/schema/limits';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { id } from '../../../platform/fields.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { safeLine } from '../../people/index.ts';
import { COHORT_KINDS, cohortKind } from '../model/cohort-kinds.ts';
import { MOST_CHOSEN } from '../model/cohort-words.ts';
import { mayPlanCohorts } from '../model/cohort.policy.ts';
import { Cohort } from '../model/cohort.entity.ts';
import { writeMembers } from './write-members.ts';

const createCohortSchema = z.object({
  kind: z.string().refine((kind) => kind in COHORT_KINDS),
  name: safeLine(LIMITS.name),
  seekerIds: z.array(id).min(1).max(MOST_CHOSEN).nullish(),
});

/**
 * Puts some who wait into a cohort, or all of them who are in no other one; nobody is told. Returns its id. Whoever is
 * chosen and no longer waits, or is in another cohort that is still open, is a reason to refuse.
 */
export async function createCohort(context: Context, input: unknown): Promise<string> {
  const { em, clock, viewer } = context;
  if (!viewer || !mayPlanCohorts(viewer)) throw new Problem('FORBIDDEN');
  const { kind, name, seekerIds } = wellFormed(createCohortSchema, input);
  const waiting = await cohortKind(kind).seekers(context, seekerIds ?? null);
  if (seekerIds && waiting.length < new Set(seekerIds).size) throw new Problem('REQUEST_TAKEN', 'seekerIds');

  const created = em.transactional(async (tx) => {
    const taken = await tx.execute<{ id: string }[]>(
      `select subject_id as id from cohort_member where is_open and side = 'SEEKER' and subject_id in
              (select value::uuid from json_array_elements_text(?::json))`,
      [JSON.stringify(waiting.map((seeker) => seeker.id))],
    );
    if (seekerIds && taken.length > 0) throw new Problem('IN_ANOTHER_COHORT', 'seekerIds');
    const elsewhere = new Set(taken.map((seeker) => seeker.id));
    const seekers = waiting.filter((seeker) => !elsewhere.has(seeker.id));
    if (seekers.length === 0) throw new Problem('NOBODY_WAITS', 'seekerIds');
    const cohort = tx.create(Cohort, {
      id: newId(clock.now().getTime()),
      kind,
      name,
      state: 'DRAFT',
      createdBy: viewer.personId,
      createdAt: clock.now(),
      rankUntil: null,
      planningSince: null,
      notice: null,
      plannedAt: null,
      publishedMethod: null,
      publishedBy: null,
      endedAt: null,
    });
    await tx.flush();
    await writeMembers(
      tx,
      cohort.id,
      'SEEKER',
      seekers.map((seeker) => ({ ...seeker, places: 1 })),
    );
    return cohort.id;
  });
  // Two cohorts made at once may want the same ones: the index lets one of them have them.
  return created.catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException
      ? new Problem('IN_ANOTHER_COHORT', 'seekerIds')
      : error;
  });
}
