import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { failure } from '../../../platform/graphql/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { PlanMethod } from '../model/assignment/make-plans.ts';
import type { CohortNotice, CohortState } from '../model/cohort-words.ts';
import * as may from '../model/cohort.policy.ts';

/** A cohort as the database has it. */
interface CohortRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly state: CohortState;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly rankUntil: string | null;
  readonly isBeingPlanned: boolean;
  readonly progress: number;
  readonly notice: CohortNotice | null;
  readonly plannedAt: string | null;
  readonly publishedPlan: PlanMethod | null;
  readonly endedAt: string | null;
  readonly seekers: number;
  readonly offers: number;
  readonly places: number;
  readonly rankedBySeekers: number;
  readonly rankedByOffers: number;
}

/** A cohort in the shape of the GraphQL type. */
export interface CohortView extends CohortRow {
  readonly viewerCanOpenRanking: boolean;
  readonly viewerCanMakePlans: boolean;
  readonly viewerCanPublish: boolean;
  readonly viewerCanDiscard: boolean;
}

const count = (side: string) =>
  `(select count(*)::int from cohort_member m where m.cohort_id = c.id and m.side = '${side}'`;
const ranked = (side: string, rank: string) =>
  `(select count(distinct ${side})::int from cohort_choice x where x.cohort_id = c.id and ${rank} is not null)`;

const SELECT_COHORT = `
  select c.id, c.kind, c.name, c.state, c.created_at::text as "createdAt", nullif(p.name, '') as "createdBy",
         c.rank_until::text as "rankUntil", c.planning_since is not null as "isBeingPlanned", c.progress, c.notice,
         c.planned_at::text as "plannedAt", c.published_method as "publishedPlan", c.ended_at::text as "endedAt",
         ${count('SEEKER')}) as seekers, ${count('OFFER')} and m.places > 0) as offers,
         (select coalesce(sum(m.places), 0)::int from cohort_member m where m.cohort_id = c.id and m.side = 'OFFER') as places,
         ${ranked('seeker_id', 'seeker_rank')} as "rankedBySeekers", ${ranked('offer_id', 'offer_rank')} as "rankedByOffers"
    from cohort c left join person p on p.id = c.created_by`;
const BY_ID = statement('cohorts.by-id', `${SELECT_COHORT} where c.id = $1`);
const NEWEST = statement(
  'cohorts.newest',
  `${SELECT_COHORT} where ($1::timestamptz is null or (c.created_at, c.id) < ($1, $2::uuid))
    order by c.created_at desc, c.id desc limit $3`,
);
const COUNT = statement('cohorts.count', 'select count(*)::int as count from cohort');

type Asking = Pick<Context, 'sql' | 'viewer'>;

/** One cohort, for those who plan. */
export async function cohortById({ sql, viewer }: Asking, cohortId: string): Promise<CohortView | null> {
  if (!may.mayPlanCohorts(viewer) || !isId(cohortId)) return null;
  const row = await sql.one<CohortRow>(BY_ID, [cohortId]);
  return row && cohortView(row, viewer);
}

/** One page of cohorts; the whole number is counted only where it is asked for. */
export interface CohortPage extends Omit<Page<CohortView>, 'totalCount'> {
  readonly count: () => Promise<number>;
}

/** All cohorts, the newest first, for those who plan. */
export async function newestCohorts(
  { sql, viewer }: Asking,
  asked: { first?: number | null; after?: string | null },
): Promise<CohortPage> {
  if (!may.mayPlanCohorts(viewer)) throw failure('FORBIDDEN');
  const page = pageInput(asked, 2);
  const [createdAt, id] = page.after ?? [null, null];
  const rows = await sql.all<CohortRow>(NEWEST, [createdAt, id, page.limit + 1]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.createdAt, row.id]);
  return {
    nodes: nodes.map((row) => cohortView(row, viewer)),
    pageInfo,
    count: async () => (await sql.one<{ count: number }>(COUNT))?.count ?? 0,
  };
}

function cohortView(row: CohortRow, viewer: Viewer | null): CohortView {
  const facts = { state: row.state, planningSince: row.isBeingPlanned ? new Date(0) : null };
  return {
    ...row,
    viewerCanOpenRanking: may.mayOpenRanking(viewer, facts),
    viewerCanMakePlans: may.mayMakePlans(viewer, facts),
    viewerCanPublish: may.mayPublish(viewer, facts),
    viewerCanDiscard: may.mayDiscard(viewer, facts),
  };
}
