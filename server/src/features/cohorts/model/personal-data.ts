import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';
import { NO_EVIDENCE } from '../../matching/index.ts';

const MEMBERS = 'select m.id from cohort_member m where m.person_id = $1';

/** A cohort that nobody has published, nor touched for so many days, is forgotten; whoever was in it waits as before. */
const UNPUBLISHED_DAYS = 90;
/** What a published plan was made of can be read for so many days; the matches that came of it keep their own reasons. */
const REASONS_DAYS = 90;
/** As long as the words of the matches that came of it. */
const PUBLISHED_DAYS = 730;

/** When something was last done with a cohort that is not published: what is asked for until a day is not over before it. */
const LAST_TOUCHED = `(case when state <> 'PUBLISHED' then
  greatest(created_at, planning_since, planned_at, rank_until::timestamptz, ended_at) end)`;
const PUBLISHED_AT = `(case when state = 'PUBLISHED' then ended_at end)`;
const PUBLISHED_AT_OF_PAIR = `(select c.ended_at from cohort c join cohort_plan p on p.cohort_id = c.id
  where p.id = cohort_pair.plan_id and c.state = 'PUBLISHED')`;

/** The reasons of a pair with their points alone: no words of either side, and nothing about them. */
const POINTS_ALONE = `jsonb_set(rationale, '{contributions}', coalesce((
  select jsonb_agg(one || '${JSON.stringify({ evidence: NO_EVIDENCE })}' order by place)
    from jsonb_array_elements(rationale -> 'contributions') with ordinality as each (one, place)), '[]'))`;

/**
 * Who was planned with whom. Whoever is erased leaves the plans: their place among those who take part goes, and with it
 * every pair, wish and reason. Every cohort has its end: see the days above.
 */
export const COHORTS_DATA: readonly PersonalTable[] = [
  {
    table: 'cohort',
    section: 'cohortsMade',
    purpose: 'CASE_WORK',
    whose: 'created_by = $1',
    columns: {
      ...keep('id', 'kind', 'state', 'created_by', 'created_at', 'rank_until', 'planning_since', 'progress'),
      ...keep('planning_attempts', 'notice', 'planned_at', 'version'),
      name: 'EMPTY',
    },
    shown: ['kind', 'name', 'state', 'created_at'],
    kept: { days: UNPUBLISHED_DAYS, after: LAST_TOUCHED, then: 'DELETE' },
  },
  {
    table: 'cohort',
    section: 'cohortsPublished',
    purpose: 'CASE_WORK',
    whose: 'published_by = $1',
    columns: keep('published_method', 'published_by', 'ended_at'),
    shown: ['kind', 'name', 'ended_at'],
    kept: { days: PUBLISHED_DAYS, after: PUBLISHED_AT, then: 'DELETE' },
  },
  {
    table: 'cohort_member',
    section: 'cohorts',
    purpose: 'MATCHING',
    whose: 'person_id = $1',
    columns: keep('id', 'cohort_id', 'side', 'subject_id', 'person_id', 'places', 'is_open'),
    shown: ['side', 'places'],
    rowsGo: true,
  },
  {
    table: 'cohort_choice',
    section: 'cohortWishes',
    purpose: 'MATCHING',
    whose: `seeker_id in (${MEMBERS})`,
    columns: keep('cohort_id', 'seeker_id', 'offer_id', 'score', 'seeker_rank'),
    shown: ['score', { name: 'rank', sql: 'seeker_rank' }],
    rowsGo: true,
  },
  {
    table: 'cohort_choice',
    section: 'cohortWishesAsOffer',
    purpose: 'MATCHING',
    whose: `offer_id in (${MEMBERS})`,
    columns: keep('offer_rank'),
    shown: ['score', { name: 'rank', sql: 'offer_rank' }],
    rowsGo: true,
  },
  {
    table: 'cohort_pair',
    section: 'cohortPairs',
    purpose: 'MATCHING',
    whose: `seeker_id in (${MEMBERS}) or offer_id in (${MEMBERS})`,
    columns: {
      ...keep('id', 'plan_id', 'seeker_id', 'offer_id', 'score', 'rule_version', 'state', 'left_out_reason'),
      rationale: { sql: POINTS_ALONE },
    },
    shown: ['score', 'rule_version', 'state', 'left_out_reason'],
    rowsGo: true,
    kept: { days: REASONS_DAYS, after: PUBLISHED_AT_OF_PAIR, then: 'SCRUB' },
  },
  {
    table: 'cohort_waiting',
    section: 'cohortWaits',
    purpose: 'MATCHING',
    whose: `seeker_id in (${MEMBERS})`,
    columns: keep('plan_id', 'seeker_id', 'reason'),
    shown: ['reason'],
    rowsGo: true,
  },
  {
    table: 'cohort_swap',
    section: 'cohortSwaps',
    purpose: 'MATCHING',
    whose: `seeker_id in (${MEMBERS}) or offer_id in (${MEMBERS})`,
    columns: keep('plan_id', 'place', 'seeker_id', 'offer_id', 'score', 'seeker_has', 'offer_has'),
    shown: ['score'],
    rowsGo: true,
  },
];

/** The tables that tell of nobody, each with the reason. */
export const COHORT_TABLES_OF_NOBODY = {
  cohort_plan: 'sums of a plan: how good it is and how many get somebody',
};
