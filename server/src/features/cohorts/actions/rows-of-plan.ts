import { newId } from '../../../platform/ids.ts';
import type { Rationale } from '../../matching/index.ts';
import { NOBODY, PARTS, seekerOf } from '../model/assignment/edges.ts';
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

interface PairRow {
  readonly id: string;
  readonly plan: string;
  readonly seeker: string;
  readonly offer: string;
  readonly score: number;
  readonly rationale: Rationale;
}

interface WaitingRow {
  readonly plan: string;
  readonly seeker: string;
  readonly reason: WaitingReason;
}

/** Everything of one plan as its tables have it. */
export interface PlanRows {
  readonly plan: object;
  readonly pairs: readonly PairRow[];
  readonly waiting: readonly WaitingRow[];
  readonly swaps: readonly object[];
}

/** So many pairs are explained at a time. */
const AT_ONCE = 100;

/** The rows of one plan, with the reasons of every pair and why the others wait. */
export async function rowsOfPlan(draft: PlanDraft, planned: Planned, fits: Fits): Promise<PlanRows> {
  const plan = newId();
  const pairs: PairRow[] = [];
  const waiting: WaitingRow[] = [];
  for (let from = 0; from < planned.seekers.length; from += AT_ONCE) {
    const some = planned.seekers.slice(from, from + AT_ONCE).map((_, at) => from + at);
    const outcomes = await Promise.all(some.map((number) => outcomeOf(number, plan, draft, planned, fits)));
    for (const outcome of outcomes) {
      if ('reason' in outcome) waiting.push(outcome);
      else pairs.push(outcome);
    }
  }
  const { method, doubt, swapCount } = draft;
  const total = pairs.reduce((sum, { score }) => sum + score, 0);
  return {
    plan: { id: plan, method, total, matched: pairs.length, doubt, swaps: swapCount },
    pairs,
    waiting,
    swaps: swapsOf(plan, draft, planned),
  };
}

/** What the plan gives one seeker: a pair with its reasons, or why they wait. */
async function outcomeOf(
  number: number,
  plan: string,
  { edgeOf }: PlanDraft,
  { task: { edges }, seekers, offers }: Planned,
  fits: Fits,
): Promise<PairRow | WaitingRow> {
  const seeker = seekers[number] as MemberRow;
  const edge = edgeOf[number] as number;
  const offer = edge === NOBODY ? null : (offers[edges.offer[edge] as number] as MemberRow);
  const rationale = offer && (await fits.explain(seeker.subjectId, offer.subjectId));
  if (offer && rationale) {
    const { score } = rationale;
    return { id: newId(), plan, seeker: seeker.id, offer: offer.id, score, rationale };
  }
  const hasAnybody = edges.start[number] !== edges.start[number + 1];
  return { plan, seeker: seeker.id, reason: await whyWaiting(fits, seeker, hasAnybody) };
}

async function whyWaiting(fits: Fits, { subjectId }: MemberRow, hasAnybody: boolean): Promise<WaitingReason> {
  if (hasAnybody) return 'NO_PLACE';
  return (await fits.hasConflict(subjectId)) ? 'CONFLICT' : 'NOBODY_FITS';
}

/** Who would rather swap, by the ids of those who take part. */
function swapsOf(
  plan: string,
  { swaps }: PlanDraft,
  { task: { edges }, seekers, offers }: Planned,
): object[] {
  const offerAt = (edge: number) =>
    edge === NOBODY ? null : (offers[edges.offer[edge] as number] as MemberRow).id;
  const seekerAt = (edge: number) =>
    edge === NOBODY ? null : (seekers[seekerOf(edges, edge)] as MemberRow).id;
  return swaps.map(({ edge, seekerHas, offerHas }, place) => ({
    plan,
    place,
    seeker: seekerAt(edge),
    offer: offerAt(edge),
    score: (edges.weight[edge] as number) / PARTS,
    seekerHas: offerAt(seekerHas),
    offerHas: seekerAt(offerHas),
  }));
}
