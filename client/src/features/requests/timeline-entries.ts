import type { RequestParty, RequestStepKind } from '../../gql/graphql.ts';

/** What of a step decides how it is told. */
export type StepFacts = {
  kind: RequestStepKind;
  at: string;
  dueAt?: string | null;
  actor?: { name: string } | null;
  to?: RequestParty | null;
};

/** A step with what can only be seen beside the others: whether it came in time. */
export type TimelineEntry<Step> = { step: Step; timing: 'onTime' | 'late' | null };

const answers: readonly RequestStepKind[] = ['ANSWERED', 'ASKED_FIRST', 'REFUSED'];

/** The steps, oldest first. An answer is in time when it came before the deadline that was set last. */
export function timelineEntries<Step extends StepFacts>(steps: readonly Step[]): TimelineEntry<Step>[] {
  let dueAt: string | null = null;
  return steps
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((step) => {
      const timing =
        dueAt !== null && answers.includes(step.kind)
          ? Date.parse(step.at) > Date.parse(dueAt)
            ? 'late'
            : 'onTime'
          : null;
      dueAt = step.dueAt ?? dueAt;
      return { step, timing };
    });
}
