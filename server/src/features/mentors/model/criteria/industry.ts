import type { Criterion } from '../../../matching/index.ts';
import type { CandidateCase, MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import type { World } from '../world.ts';

/** Does the mentor know the industry from one of their cases? A related industry counts half. */
export const industry: Criterion<Need, MentorCandidate, World> = {
  code: 'INDUSTRY',

  fit: (need, mentor, world) => industryFit(need.industryId, mentor.cases, world),

  evidence(need, mentor, world) {
    const fit = industryFit(need.industryId, mentor.cases, world) ?? 0;
    const shown = mentor.cases.filter(
      (one) => fit > 0 && world.closeness(need.industryId, one.industryId) === fit,
    );
    return {
      fittingConceptIds: [...new Set(shown.map(({ industryId }) => industryId))],
      missingConceptIds: fit === 1 ? [] : [need.industryId],
      caseTitles: shown.flatMap(({ title }) => title ?? []),
    };
  },

  change: (need) => ({ fit: 1, conceptId: need.industryId }),
};

/** The closest industry among the cases; null when there is no case to judge by. */
export function industryFit(
  industryId: string,
  cases: readonly CandidateCase[],
  world: World,
): number | null {
  if (cases.length === 0) return null;
  let closest = 0;
  for (const one of cases) closest = Math.max(closest, world.closeness(industryId, one.industryId));
  return closest;
}
