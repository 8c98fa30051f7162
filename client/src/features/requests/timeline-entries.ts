import type { RefusalReason, RequestParty, RequestStepKind } from '../../gql/graphql.ts';

/** What of a step decides how it is told. */
export type StepFacts = {
  kind: RequestStepKind;
  at: string;
  party?: RequestParty | null;
  to?: RequestParty | null;
  dueAt?: string | null;
  reason?: RefusalReason | null;
};

/** A step with what can only be seen beside the others: whether it came in time, and whether all of us were told at once. */
export type TimelineEntry<Step> = { step: Step; timing: 'onTime' | 'late' | null; teamWasTold: boolean };

const answers: readonly RequestStepKind[] = ['ANSWERED', 'ASKED_FIRST', 'REFUSED', 'TURN_GIVEN'];

/**
 * The steps, oldest first. Whoever had the turn answered in time when it was before the deadline that was set last;
 * what others did meanwhile is neither early nor late. That somebody was silent and that all of us were told of it at the
 * same moment is one thing.
 */
export function timelineEntries<Step extends StepFacts>(steps: readonly Step[]): TimelineEntry<Step>[] {
  let turn: { party: RequestParty | null; dueAt: string } | null = null;
  const entries: TimelineEntry<Step>[] = [];
  for (const step of steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const before = entries.at(-1);
    if (before && step.kind === 'ESCALATED' && isSilence(before.step) && step.at === before.step.at) {
      before.teamWasTold = true;
      continue;
    }
    const isAnswer = turn !== null && answers.includes(step.kind) && step.party === turn.party;
    const isLate = turn !== null && Date.parse(step.at) > Date.parse(turn.dueAt);
    entries.push({ step, timing: isAnswer ? (isLate ? 'late' : 'onTime') : null, teamWasTold: false });
    if (step.dueAt && step.to) turn = { party: step.to, dueAt: step.dueAt };
  }
  return entries;
}

/** What a step is told as: some kinds happen in two ways. */
export type Told =
  RequestStepKind | 'ASKED' | 'HANDED_OVER_SILENT' | 'SILENT_TEAM_TOLD' | 'WE_SILENT_TEAM_TOLD';

/** Which words tell an entry. */
export function toldAs({ step, teamWasTold }: Omit<TimelineEntry<StepFacts>, 'timing'>): Told {
  if (teamWasTold) return step.party === 'UNIT' ? 'WE_SILENT_TEAM_TOLD' : 'SILENT_TEAM_TOLD';
  if (isSilence(step)) return 'HANDED_OVER_SILENT';
  return step.kind === 'TURN_GIVEN' && step.to === 'ASKED' ? 'ASKED' : step.kind;
}

/**
 * Whether somebody let the time pass, which is told kindly. Only we hand a request on ourselves; whoever else it goes on
 * from did not answer, also where the reader is not told the reason.
 */
function isSilence(step: StepFacts): boolean {
  return step.kind === 'HANDED_OVER' && (step.reason === 'NO_ANSWER' || step.party !== 'UNIT');
}
