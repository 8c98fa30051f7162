import { danishDay } from '../../../platform/business-days.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { CHOICES_EACH } from '../model/cohort-words.ts';
import type { CohortSide, CohortState } from '../model/cohort-words.ts';
import { faceOf } from './faces.ts';
import type { FacedMember, FaceView, Seen } from './faces.ts';

/** One whom somebody can rank. */
export interface ChoiceView {
  readonly id: string;
  readonly face: FaceView;
  readonly score: number;
  readonly rank: number | null;
}

/** Somebody's part in a cohort, as they themselves see it. */
export interface RankingView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly side: CohortSide;
  readonly until: string;
  readonly viewerCanRank: boolean;
}

interface RankingRow extends Omit<RankingView, 'viewerCanRank'> {
  readonly state: CohortState;
}

const MINE = statement(
  'cohorts.ranking',
  `select m.id, c.kind, c.name, c.state, m.side, c.rank_until::text as until
     from cohort_member m join cohort c on c.id = m.cohort_id
    where m.id = $1 and m.person_id = $2 and c.rank_until is not null`,
);
const choices = (mine: string, theirs: string, rank: string) =>
  `select t.id, t.subject_id as "subjectId", x.score, x.${rank} as rank
     from cohort_choice x join cohort_member t on t.id = x.${theirs}
    where x.${mine} = $1 order by x.score desc, t.id limit ${CHOICES_EACH}`;
const CHOICES = {
  SEEKER: statement('cohorts.choices-of-seeker', choices('seeker_id', 'offer_id', 'seeker_rank')),
  OFFER: statement('cohorts.choices-of-offer', choices('offer_id', 'seeker_id', 'offer_rank')),
};

type Asking = Pick<Context, 'sql' | 'viewer' | 'clock' | 'app' | 'requestId'>;

/** The viewer's part in a cohort in which both sides are asked whom they would like; nobody else's. */
export async function rankingById(
  { sql, viewer, clock }: Pick<Asking, 'sql' | 'viewer' | 'clock'>,
  memberId: string,
): Promise<RankingView | null> {
  if (!viewer || !isId(memberId)) return null;
  const row = await sql.one<RankingRow>(MINE, [memberId, viewer.personId]);
  if (!row) return null;
  const { state, ...ranking } = row;
  return { ...ranking, viewerCanRank: state === 'RANKING' && danishDay(clock.now()) <= ranking.until };
}

/** Those who fit best, for the viewer to rank: mentors as everybody sees them, those who seek blind. */
export async function choicesOf(context: Asking, { id, kind, side }: RankingView): Promise<ChoiceView[]> {
  const rows = await context.sql.all<FacedMember & { score: number; rank: number | null }>(CHOICES[side], [
    id,
  ]);
  const theirs: Seen = { kind, side: side === 'SEEKER' ? 'OFFER' : 'SEEKER', onlooker: 'OTHER_SIDE' };
  const views = rows.map(async ({ score, rank, ...member }) => {
    const face = await faceOf(context, theirs, member);
    return face && { id: member.id, face, score, rank };
  });
  return (await Promise.all(views)).filter((choice) => choice !== null);
}
