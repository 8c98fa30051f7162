import type { Criterion } from '../../../matching/index.ts';
import type { CandidateCase, MentorCandidate } from '../mentor-candidate.ts';
import type { Need } from '../need.ts';
import type { World } from '../world.ts';
import { bestFirst, casesThatCount, meanOfBestThree } from './best-three.ts';

/**
 * Has the mentor done what the venture needs help with? A case fits by the mean, over the needs, of the closest topic it
 * shows; the mentor by the mean of their best three cases, where a case that is not there counts nothing. Another case
 * can therefore never lower the fit.
 */
export const topics: Criterion<Need, MentorCandidate, World> = {
  code: 'TOPICS',

  fit: (need, mentor, world) => topicsFit(need.topicIds, mentor.cases, world),

  evidence({ topicIds }, mentor, world) {
    const counted = casesThatCount(mentor.cases, (one) => caseFit(topicIds, one, world));
    const isShown = (topicId: string) => counted.some((c) => c.topicIds.includes(topicId));
    return {
      fittingConceptIds: topicIds.filter(isShown),
      missingConceptIds: topicIds.filter((topicId) => !isShown(topicId)),
      caseTitles: counted.flatMap(({ title }) => title ?? []),
    };
  },

  /** What would help most: that the best case also showed the topic it lacks. */
  change({ topicIds }, mentor, world) {
    const [best, ...others] = bestFirst(mentor.cases, (one) => caseFit(topicIds, one, world));
    if (!best) return null;
    const changes = topicIds
      .filter((topicId) => !best.topicIds.includes(topicId))
      .map((conceptId) => {
        const better = { ...best, topicIds: [...best.topicIds, conceptId] };
        return { conceptId, fit: topicsFit(topicIds, [better, ...others], world) ?? 0 };
      });
    return changes.reduce<(typeof changes)[number] | null>((a, b) => (a && a.fit >= b.fit ? a : b), null);
  },
};

/** The mean of the best three cases, 0…1; null when nothing is asked for. */
export function topicsFit(
  topicIds: readonly string[],
  cases: readonly CandidateCase[],
  world: World,
): number | null {
  if (topicIds.length === 0) return null;
  return meanOfBestThree(cases, (one) => caseFit(topicIds, one, world));
}

/** The mean over the needs of the closest topic the case shows, 0…1. */
function caseFit(topicIds: readonly string[], one: CandidateCase, world: World): number {
  let sum = 0;
  for (const wanted of topicIds) {
    let closest = 0;
    for (const shown of one.topicIds) closest = Math.max(closest, world.closeness(wanted, shown));
    sum += closest;
  }
  return sum / topicIds.length;
}
