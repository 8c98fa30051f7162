import type { Criterion } from '../../../matching/index.ts';
import { areNeighbours } from '../../../ventures/index.ts';
import type { Stage } from '../../../ventures/index.ts';
import type { CandidateCase, MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import { RELATED } from '../world.ts';
import type { World } from '../world.ts';

/** Has the mentor been where the venture is now? The stage before or after counts half. */
export const stage: Criterion<Need, MentorCandidate, World> = {
  code: 'STAGE',

  fit: (need, mentor) => stageFit(need.stage, mentor.cases),

  evidence(need, mentor) {
    const fit = stageFit(need.stage, mentor.cases) ?? 0;
    const shown = mentor.cases.filter((one) => fit > 0 && stageCloseness(need.stage, one.stage) === fit);
    return { caseTitles: shown.flatMap(({ title }) => title ?? []) };
  },

  change: () => ({ fit: 1, conceptId: null }),
};

/** The closest stage among the cases; null when there is no case to judge by. */
export function stageFit(wanted: Stage, cases: readonly CandidateCase[]): number | null {
  if (cases.length === 0) return null;
  let closest = 0;
  for (const one of cases) closest = Math.max(closest, stageCloseness(wanted, one.stage));
  return closest;
}

function stageCloseness(wanted: Stage, shown: Stage): number {
  if (wanted === shown) return 1;
  return areNeighbours(wanted, shown) ? RELATED : 0;
}
