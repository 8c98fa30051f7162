import { z } from 'zod';
import { danishDay } from '../../../platform/business-days.ts';
import { id } from '../../../platform/fields.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import type { CohortSide } from '../model/cohort-words.ts';
import { MOST_RANKED } from '../model/cohort-words.ts';
import { lockCohort } from './lock-cohort.ts';

const rankCohortSchema = z.object({
  memberId: id,
  choiceIds: z
    .array(id)
    .max(MOST_RANKED)
    .refine((ids) => new Set(ids).size === ids.length),
});

/**
 * Somebody who takes part says whom they would like, the dearest first, among those who fit them; saying it again replaces
 * it, and nobody at all is an answer too. Returns the id under which they take part.
 */
export async function rankCohort({ em, clock, viewer }: ActionContext, input: unknown): Promise<string> {
  const { memberId, choiceIds } = wellFormed(rankCohortSchema, input);
  await em.transactional(async (tx) => {
    const [member] = await tx.execute<{ cohort: string; side: CohortSide; person: string }[]>(
      'select cohort_id as cohort, side, person_id as person from cohort_member where id = ?',
      [memberId],
    );
    if (!member || member.person !== viewer?.personId) throw new Problem('NOT_FOUND', 'memberId');
    const cohort = await lockCohort(tx, member.cohort);
    if (!cohort?.mayBeRanked(danishDay(clock.now()))) throw new Problem('COHORT_CLOSED', 'memberId');
    const [mine, theirs, rank] =
      member.side === 'SEEKER'
        ? ['seeker_id', 'offer_id', 'seeker_rank']
        : ['offer_id', 'seeker_id', 'offer_rank'];
    await tx.execute(`update cohort_choice set ${rank} = null where ${mine} = ?`, [memberId]);
    const ranked = await tx.execute<object[]>(
      `update cohort_choice c set ${rank} = one.place
         from json_array_elements_text(?::json) with ordinality as one (id, place)
        where c.${mine} = ? and c.${theirs} = one.id::uuid returning 1`,
      [JSON.stringify(choiceIds), memberId],
    );
    if (ranked.length < choiceIds.length) throw new Problem('NOT_FOUND', 'choiceIds');
  });
  return memberId;
}
