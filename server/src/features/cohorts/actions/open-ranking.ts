import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { danishDay } from '../../../platform/business-days.ts';
import { day, id } from '../../../platform/fields.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { oneByOne } from '../../../platform/one-by-one.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { notify } from '../../notifications/index.ts';
import { cohortKind } from '../model/cohort-kinds.ts';
import type { Fitting } from '../model/cohort-kinds.ts';
import { CHOICES_EACH } from '../model/cohort-words.ts';
import { mayPlanCohorts } from '../model/cohort.policy.ts';
import { Cohort } from '../model/cohort.entity.ts';
import { membersOf } from '../queries/members.ts';
import { lockCohortFor } from './lock-cohort.ts';
import { offerNow } from './write-members.ts';

/** Who fits one who seeks, best first. */
type Choices = readonly [seekerId: string, fitting: readonly Fitting[]];

const openRankingSchema = z.object({ cohortId: id, until: day });

/**
 * Asks both sides of a cohort whom they would like best, among those who fit them: until the end of this day. Each is told
 * that there is something for them. Returns the cohort's id.
 */
export async function openRanking(context: Context, input: unknown): Promise<string> {
  const { em, clock, viewer, sql } = context;
  if (!mayPlanCohorts(viewer)) throw new Problem('FORBIDDEN');
  const { cohortId, until } = wellFormed(openRankingSchema, input);
  if (until < danishDay(clock.now())) throw new Problem('TOO_SMALL', 'until');
  const known = await em.fork().findOne(Cohort, cohortId);
  if (!known) throw new Problem('NOT_FOUND', 'cohortId');
  // Ranked before the transaction: it reads by connections of its own, which nobody may wait for while holding a lock.
  const kind = cohortKind(known.kind);
  const { seekers } = await membersOf(sql, cohortId);
  const seekerIds = seekers.map(({ subjectId }) => subjectId);
  const [offers, fits] = await Promise.all([kind.offers(context), kind.fits(context, seekerIds)]);
  const lists = await oneByOne(seekers, async ({ id: seekerId, subjectId }): Promise<Choices> => [
    seekerId,
    await fits.best(subjectId, CHOICES_EACH),
  ]);

  await em.transactional(async (tx) => {
    const cohort = await lockCohortFor(tx, viewer, cohortId);
    if (cohort.state === 'RANKING') return;
    if (!cohort.openRanking(until)) throw new Problem('COHORT_CLOSED', 'cohortId');
    await tx.flush();
    await offerNow(tx, cohortId, offers);
    await writeChoices(tx, cohortId, lists);
    await tellThem(tx, cohortId, clock.now());
  });
  return cohortId;
}

/** Who fits whom: from these each side chooses. */
async function writeChoices(em: EntityManager, cohortId: string, lists: readonly Choices[]): Promise<void> {
  const rows = lists.flatMap(([seeker, list]) =>
    list.map(({ offerId: offer, score }) => ({ seeker, offer, score })),
  );
  await em.execute(
    `insert into cohort_choice (cohort_id, seeker_id, offer_id, score)
     select ?, s.id, o.id, one.score
       from json_to_recordset(?::json) as one (seeker uuid, offer uuid, score double precision)
       join cohort_member s on s.id = one.seeker
       join cohort_member o on o.cohort_id = s.cohort_id and o.side = 'OFFER' and o.subject_id = one.offer
     on conflict do nothing`,
    [cohortId, JSON.stringify(rows)],
  );
}

/** Everybody who has somebody to choose from, once each. */
async function tellThem(em: EntityManager, cohortId: string, now: Date): Promise<void> {
  const asked = await em.execute<{ id: string; person: string }[]>(
    `select m.id, m.person_id as person from cohort_member m
      where m.cohort_id = ? and exists (select from cohort_choice c where m.id in (c.seeker_id, c.offer_id))
      order by m.person_id, m.id`,
    [cohortId],
  );
  for (const { id: memberId, person } of asked) await notify(em, person, 'COHORT_RANKING', memberId, now);
}
