import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { pageInput, toPage } from '../../../platform/paging.ts';
import type { Page } from '../../../platform/paging.ts';
import { conceptReader, rationaleView } from '../../matching/index.ts';
import type { Rationale, RationaleView } from '../../matching/index.ts';
import type { PlanMethod } from '../model/assignment/make-plans.ts';
import type { PairState, WaitingReason } from '../model/cohort-words.ts';
import type { CohortView } from './cohort-rows.ts';
import { faceOf } from './faces.ts';
import type { FacedMember, FaceView, Seen } from './faces.ts';

/** So many who wait are shown of one plan. */
const MOST_WAITING = 100;

/** One plan in the shape of the GraphQL type; `kind` is for the fields that load more. */
export interface PlanView {
  readonly id: string;
  readonly kind: string;
  readonly method: PlanMethod;
  readonly totalFit: number;
  readonly matched: number;
  readonly waitingCount: number;
  readonly swapCount: number;
  readonly doubt: number;
}

export interface PairView {
  readonly id: string;
  readonly seeker: FaceView;
  readonly offer: FaceView;
  readonly score: number;
  readonly rationale: RationaleView;
  readonly seekerRank: number | null;
  readonly offerRank: number | null;
  readonly state: PairState;
  readonly leftOutReason: string | null;
}

export interface WaitingView {
  readonly id: string;
  readonly seeker: FaceView;
  readonly reason: WaitingReason;
}

export interface SwapView {
  readonly id: string;
  readonly seeker: FaceView;
  readonly offer: FaceView;
  readonly score: number;
  readonly seekerHas: FaceView | null;
  readonly offerHas: FaceView | null;
}

/** A member of the statement's alias as JSON. */
const member = (alias: string) => `json_build_object('id', ${alias}.id, 'subjectId', ${alias}.subject_id)`;

const PLANS = statement(
  'cohorts.plans',
  `select p.id, p.method, p.total_fit as "totalFit", p.matched, p.doubt, p.swap_count as "swapCount",
          (select count(*)::int from cohort_waiting w where w.plan_id = p.id) as "waitingCount"
     from cohort_plan p where p.cohort_id = $1
    order by array_position(array['BEST_TOTAL', 'EVERYONE', 'BOTH_RANKED'], p.method)`,
);
const PAIRS = statement(
  'cohorts.pairs',
  `select r.id, r.score, r.score::text as "scoreText", r.rationale, r.state, r.left_out_reason as "leftOutReason",
          c.seeker_rank as "seekerRank", c.offer_rank as "offerRank", ${member('s')} as seeker, ${member('o')} as offer
     from cohort_pair r join cohort_member s on s.id = r.seeker_id join cohort_member o on o.id = r.offer_id
     left join cohort_choice c on c.seeker_id = s.id and c.offer_id = o.id
    where r.plan_id = $1 and ($2::double precision is null or (-r.score, r.id) > (-$2, $3::uuid))
    order by -r.score, r.id limit $4`,
);
const WAITING = statement(
  'cohorts.waiting',
  `select w.reason, ${member('s')} as seeker from cohort_waiting w join cohort_member s on s.id = w.seeker_id
    where w.plan_id = $1 order by s.id limit ${MOST_WAITING}`,
);
const SWAPS = statement(
  'cohorts.swaps',
  `select w.place, w.score, ${member('s')} as seeker, ${member('o')} as offer,
          case when h.id is not null then ${member('h')} end as "seekerHas",
          case when t.id is not null then ${member('t')} end as "offerHas"
     from cohort_swap w join cohort_member s on s.id = w.seeker_id join cohort_member o on o.id = w.offer_id
     left join cohort_member h on h.id = w.seeker_has left join cohort_member t on t.id = w.offer_has
    where w.plan_id = $1 order by w.place`,
);

type Asking = Pick<Context, 'sql' | 'app' | 'clock' | 'viewer' | 'requestId'>;

/** The plans of a cohort the viewer may see, side by side. */
export async function plansOf({ sql }: Asking, { id, kind }: CohortView): Promise<PlanView[]> {
  const plans = await sql.all<Omit<PlanView, 'kind'>>(PLANS, [id]);
  return plans.map((plan) => ({ ...plan, kind }));
}

interface PairRow extends Omit<PairView, 'seeker' | 'offer' | 'rationale'> {
  readonly scoreText: string;
  readonly rationale: Rationale;
  readonly seeker: FacedMember;
  readonly offer: FacedMember;
}

/** The pairs of a plan, the best first, with their reasons. */
export async function pairsOf(
  context: Asking,
  { id, kind }: PlanView,
  asked: { first?: number | null; after?: string | null },
): Promise<Page<PairView>> {
  const page = pageInput(asked, 2);
  const [score, pairId] = page.after ?? [null, null];
  const rows = await context.sql.all<PairRow>(PAIRS, [id, score, pairId, page.limit + 1]);
  const { nodes, pageInfo } = toPage(rows, page, (row) => [row.scoreText, row.id]);
  const concept = await conceptReader(context);
  const pairs = nodes.map(async ({ rationale, ...row }) => {
    const faces = await bothFaces(context, kind, row);
    return faces && { ...row, ...faces, rationale: rationaleView(rationale, { concept }) };
  });
  return { nodes: (await Promise.all(pairs)).filter((pair) => pair !== null), pageInfo };
}

/** Who gets nobody in a plan, and why. */
export async function waitingOf(context: Asking, { id, kind }: PlanView): Promise<WaitingView[]> {
  const rows = await context.sql.all<{ reason: WaitingReason; seeker: FacedMember }>(WAITING, [id]);
  const waiting = rows.map(async ({ reason, seeker }) => {
    const face = await faceOf(context, seekersOf(kind), seeker);
    return face && { id: `${id}.${seeker.id}`, seeker: face, reason };
  });
  return (await Promise.all(waiting)).filter((one) => one !== null);
}

interface SwapRow {
  readonly place: number;
  readonly score: number;
  readonly seeker: FacedMember;
  readonly offer: FacedMember;
  readonly seekerHas: FacedMember | null;
  readonly offerHas: FacedMember | null;
}

/** The pairs who would both rather have each other than what a plan gives them. */
export async function swapsOf(context: Asking, { id, kind }: PlanView): Promise<SwapView[]> {
  const rows = await context.sql.all<SwapRow>(SWAPS, [id]);
  const swaps = rows.map(async ({ place, score, seekerHas, offerHas, ...row }) => {
    const [faces, has, held] = await Promise.all([
      bothFaces(context, kind, row),
      seekerHas && faceOf(context, offersOf(kind), seekerHas),
      offerHas && faceOf(context, seekersOf(kind), offerHas),
    ]);
    return faces && { id: `${id}.${place}`, ...faces, score, seekerHas: has, offerHas: held };
  });
  return (await Promise.all(swaps)).filter((swap) => swap !== null);
}

// Plans are for advisers alone, who see by name whom they plan for.
const seekersOf = (kind: string): Seen => ({ kind, side: 'SEEKER', onlooker: 'ADVISER' });
const offersOf = (kind: string): Seen => ({ kind, side: 'OFFER', onlooker: 'ADVISER' });

async function bothFaces(context: Asking, kind: string, row: { seeker: FacedMember; offer: FacedMember }) {
  const [seeker, offer] = await Promise.all([
    faceOf(context, seekersOf(kind), row.seeker),
    faceOf(context, offersOf(kind), row.offer),
  ]);
  return seeker && offer && { seeker, offer };
}
