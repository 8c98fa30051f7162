import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlanRows } from './rows-of-plan.ts';

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
