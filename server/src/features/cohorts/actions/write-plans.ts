import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { Rationale } from '../../matching/index.ts';
import { NOBODY, PARTS } from '../model/assignment/edges.ts';
import type { PlanDraft, PlanTask } from '../model/assignment/make-plans.ts';
import type { Fits } from '../model/cohort-kinds.ts';
import type { WaitingReason } from '../model/cohort-words.ts';
import type { MemberRow } from '../queries/members.ts';

/** What a plan is about. */
export interface Planned {
  readonly task: PlanTask;
  readonly seekers: readonly MemberRow[];
  readonly offers: readonly MemberRow[];
}

/** Everything of one plan as its tables have it. */
export interface PlanRows {
  readonly plan: object;
  readonly pairs: readonly object[];
  readonly waiting: readonly object[];
  readonly swaps: readonly object[];
}

/** The rows of one plan, with the reasons of every pair and why the others wait. */
export async function rowsOfPlan(
  draft: PlanDraft,
  { task, seekers, offers }: Planned,
  fits: Fits,
): Promise<PlanRows> {
  const { edges } = task;
  const id = newId();
  const offerOf = (edge: number) => offers[edges.offer[edge] as number] as MemberRow;
  const pairs: { score: number; rationale: Rationale; [column: string]: unknown }[] = [];
  const waiting: object[] = [];
  for (const [number, seeker] of seekers.entries()) {
    const edge = draft.edgeOf[number] as number;
    const offer = edge === NOBODY ? null : offerOf(edge);
    const rationale = offer && (await fits.explain(seeker.subjectId, offer.subjectId));
    if (offer && rationale) {
      pairs.push({
        id: newId(),
        plan: id,
        seeker: seeker.id,
        offer: offer.id,
        score: rationale.score,
        rationale,
      });
    } else {
      const hasAnybody = edges.start[number] !== edges.start[number + 1];
      waiting.push({ plan: id, seeker: seeker.id, reason: await whyWaiting(fits, seeker, hasAnybody) });
    }
  }
  const swaps = draft.swaps.map(({ edge, seekerHas, offerHas }, place) => ({
    plan: id,
    place,
    seeker: (seekers[seekerOf(task, edge)] as MemberRow).id,
    offer: offerOf(edge).id,
    score: (edges.weight[edge] as number) / PARTS,
    seekerHas: seekerHas === NOBODY ? null : offerOf(seekerHas).id,
    offerHas: offerHas === NOBODY ? null : (seekers[seekerOf(task, offerHas)] as MemberRow).id,
  }));
  const total = pairs.reduce((sum, { score }) => sum + score, 0);
  const { method, doubt, swapCount } = draft;
  return {
    plan: { id, method, total, matched: pairs.length, doubt, swaps: swapCount },
    pairs,
    waiting,
    swaps,
  };
}

/** The seeker an edge begins at: the last whose edges begin before it or with it. */
function seekerOf({ edges }: PlanTask, edge: number): number {
  let from = 0;
  let to = edges.seekers;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((edges.start[middle] as number) <= edge) from = middle;
    else to = middle;
  }
  return from;
}

async function whyWaiting(fits: Fits, { subjectId }: MemberRow, hasAnybody: boolean): Promise<WaitingReason> {
  if (hasAnybody) return 'NO_PLACE';
  return (await fits.hasConflict(subjectId)) ? 'CONFLICT' : 'NOBODY_FITS';
}

/** Puts these plans in the place of those the cohort had. Whoever has left meanwhile is in none of them. */
export async function writePlans(
  em: EntityManager,
  cohortId: string,
  plans: readonly PlanRows[],
): Promise<void> {
  await em.execute('delete from cohort_plan where cohort_id = ?', [cohortId]);
  const write = (sql: string, rows: readonly object[]) => em.execute(sql, [JSON.stringify(rows)]);
  const here = `join cohort_member s on s.id = one.seeker join cohort_member o on o.id = one.offer`;
  await em.execute(
    `insert into cohort_plan (id, cohort_id, method, total_fit, matched, doubt, swap_count)
     select one.id, ?, one.method, one.total, one.matched, one.doubt, one.swaps from json_to_recordset(?::json)
       as one (id uuid, method text, total double precision, matched integer, doubt double precision, swaps integer)`,
    [cohortId, JSON.stringify(plans.map(({ plan }) => plan))],
  );
  await write(
    `insert into cohort_pair (id, plan_id, seeker_id, offer_id, score, rationale, rule_version, state)
     select one.id, one.plan, one.seeker, one.offer, one.score, one.rationale, (one.rationale ->> 'ruleVersion')::integer,
            'PENDING'
       from json_to_recordset(?::json) as one (id uuid, plan uuid, seeker uuid, offer uuid, score double precision, rationale jsonb)
       ${here}`,
    plans.flatMap(({ pairs }) => pairs),
  );
  await write(
    `insert into cohort_waiting (plan_id, seeker_id, reason)
     select one.plan, one.seeker, one.reason from json_to_recordset(?::json) as one (plan uuid, seeker uuid, reason text)
       join cohort_member s on s.id = one.seeker`,
    plans.flatMap(({ waiting }) => waiting),
  );
  await write(
    `insert into cohort_swap (plan_id, place, seeker_id, offer_id, score, seeker_has, offer_has)
     select one.plan, one.place, one.seeker, one.offer, one.score,
            (select id from cohort_member where id = one."seekerHas"), (select id from cohort_member where id = one."offerHas")
       from json_to_recordset(?::json) as one (plan uuid, place integer, seeker uuid, offer uuid, score double precision,
                                               "seekerHas" uuid, "offerHas" uuid) ${here}`,
    plans.flatMap(({ swaps }) => swaps),
  );
}
