import type { EntityManager } from '@mikro-orm/postgresql';
import { statement } from '../../../platform/database/rows.ts';
import type { JobContext } from '../../../platform/jobs/job.ts';
import { CohortEdges } from '../actions/gather-edges.ts';
import type { Wish } from '../actions/gather-edges.ts';
import { offerNow } from '../actions/write-members.ts';
import { rowsOfPlan } from '../actions/rows-of-plan.ts';
import type { PlanRows } from '../actions/rows-of-plan.ts';
import type { PlanDraft } from '../model/assignment/make-plans.ts';
import { planAside, PlanTookTooLong } from '../model/assignment/plan-aside.ts';
import { cohortKind } from '../model/cohort-kinds.ts';
import type { CohortNotice } from '../model/cohort-words.ts';
import { membersOf } from '../queries/members.ts';

/** So long one round of planning may take; the largest cohort measured takes two seconds. */
const BUDGET_MS = 30_000;
/** So often lists are made longer for the proof; after that a plan says by how much it might be better. */
const MOST_ROUNDS = 4;

const WISHES = statement(
  'cohorts.wishes',
  `select seeker_id as "seekerId", offer_id as "offerId", seeker_rank as "seekerRank", offer_rank as "offerRank"
     from cohort_choice where cohort_id = $1 and (seeker_rank is not null or offer_rank is not null)`,
);

/** All plans of a cohort as they are today, or why there are none; who looks on sees how far it is. */
export async function findPlans(
  cohortId: string,
  kindName: string,
  { em, app, clock }: JobContext,
): Promise<readonly PlanRows[] | CohortNotice> {
  const kind = cohortKind(kindName);
  const reading = { app, clock, sql: app.sql };
  const offering = await kind.offers(reading);
  await em.transactional((tx) => offerNow(tx, cohortId, offering));
  const { seekers: all, offers } = await membersOf(app.sql, cohortId);
  const ids = all.map(({ subjectId }) => subjectId);
  const waiting = new Set((await kind.seekers(reading, ids)).map(({ id }) => id));
  const seekers = all.filter(({ subjectId }) => waiting.has(subjectId));
  if (seekers.length === 0) return 'NOBODY_WAITS';
  const fits = await kind.fits(reading, [...waiting]);
  const edges = new CohortEdges({ seekers, offers }, fits, await app.sql.all<Wish>(WISHES, [cohortId]));
  try {
    const drafts = await solve(edges, seekers.keys(), (progress) => tell(em, cohortId, progress));
    const planned = { task: edges.task(), seekers, offers };
    const rows: PlanRows[] = [];
    for (const draft of drafts) rows.push(await rowsOfPlan(draft, planned, fits));
    return rows;
  } catch (error) {
    if (error instanceof PlanTookTooLong) return 'TOOK_TOO_LONG';
    throw error;
  }
}

/** Plans with the best few of everybody, and with more where that might not be the best of all. */
async function solve(
  edges: CohortEdges,
  everybody: Iterable<number>,
  progress: (percent: number) => Promise<void>,
): Promise<readonly PlanDraft[]> {
  let wanted = everybody;
  for (let round = 1; ; round += 1) {
    await edges.read(wanted);
    await progress(50 + 10 * (round - 1));
    const { plans, needMore } = await planAside(edges.task(), BUDGET_MS);
    if (needMore.length === 0 || round === MOST_ROUNDS) return plans;
    wanted = needMore;
  }
}

/** Where it is now, for whoever looks on. */
async function tell(em: EntityManager, cohortId: string, percent: number): Promise<void> {
  await em.execute('update cohort set progress = ? where id = ? and planning_since is not null', [
    percent,
    cohortId,
  ]);
}
