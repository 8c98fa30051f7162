import { keep } from '../../../platform/personal-data.ts';
import type { PersonalTable } from '../../../platform/personal-data.ts';

const MEMBERS = 'select m.id from cohort_member m where m.person_id = $1';

/**
 * Who was planned with whom. Whoever is erased leaves the plans: their place among those who take part goes, and with it
 * every pair, wish and reason. A cohort that came to nothing is forgotten.
 */
export const COHORTS_DATA: readonly PersonalTable[] = [
  {
    table: 'cohort',
    section: 'cohortsMade',
    purpose: 'CASE_WORK',
    whose: 'created_by = $1 or published_by = $1',
    columns: {
      ...keep('id', 'kind', 'state', 'created_by', 'created_at', 'rank_until', 'planning_since', 'progress'),
      ...keep('notice', 'planned_at', 'published_method', 'published_by', 'ended_at', 'version'),
      name: 'EMPTY',
    },
    shown: ['kind', 'name', 'state', 'created_at', 'ended_at'],
    kept: { days: 90, after: `(case state when 'DISCARDED' then ended_at end)`, then: 'DELETE' },
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
    columns: keep(
      'id',
      'plan_id',
      'seeker_id',
      'offer_id',
      'score',
      'rationale',
      'rule_version',
      'state',
      'left_out_reason',
    ),
    shown: ['score', 'rule_version', 'state', 'left_out_reason'],
    rowsGo: true,
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
