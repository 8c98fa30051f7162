import { MEETINGS, STAGES } from '../../ventures/index.ts';
import type { Meeting, Stage } from '../../ventures/index.ts';
import { industryFit } from './criteria/industry.ts';
import { stageFit } from './criteria/stage.ts';
import { topicsFit } from './criteria/topics.ts';
import { travelFit } from './criteria/travel.ts';
import { placesLeft } from './mentor-candidate.ts';
import type { MentorCandidate } from './mentor-candidate.ts';
import type { MentorScoring } from './mentor-scoring.ts';
import type { Need } from './need.ts';
import type { WorldOfConcepts } from './known-world.ts';
import { competencePoints, shownFeatures } from './competence-features.ts';

export type Feature = readonly [feature: string, strength: number];

/** Where a mentor is and how far they go, in steps: a lot of mentors share one. */
export interface Reach {
  readonly feature: string;
  readonly townId: string;
  readonly meeting: Meeting;
  readonly travelLimitMinutes: number;
}

const LIMIT_STEP = 15;

/** What a mentor is found by. Each strength is the most the mentor can reach for a need of that feature. */
export function featuresOf(
  mentor: MentorCandidate,
  concepts: { topicIds: readonly string[]; industryIds: readonly string[] },
  world: WorldOfConcepts,
): Feature[] {
  return [
    ...concepts.topicIds.map((id): Feature => [`topic ${id}`, topicsFit([id], mentor.cases, world) ?? 0]),
    ...concepts.industryIds.map((id): Feature => [
      `industry ${id}`,
      industryFit(id, mentor.cases, world) ?? 0,
    ]),
    ...Object.keys(STAGES).map((stage): Feature => [
      `stage ${stage}`,
      stageFit(stage as Stage, mentor.cases) ?? 0,
    ]),
    ...shownFeatures(mentor.cases, world.competence),
    ...mentor.languages.map((code): Feature => [`language ${code}`, 1]),
    [reachOf(mentor).feature, 1] as const,
    ['room', placesLeft(mentor) / mentor.capacity] as const,
  ].filter(([, strength]) => strength > 0);
}

/** The mentor's reach, with the limit rounded up: travel fits never less well than the mentor's own. */
export function reachOf(mentor: Pick<MentorCandidate, 'townId' | 'meeting' | 'travelLimitMinutes'>): Reach {
  const { townId } = mentor;
  const meeting = MEETINGS[mentor.meeting];
  const travelLimitMinutes = Math.ceil(mentor.travelLimitMinutes / LIMIT_STEP) * LIMIT_STEP;
  return { feature: `reach ${townId} ${meeting} ${travelLimitMinutes}`, townId, meeting, travelLimitMinutes };
}

/**
 * What each feature is worth for this need. Summed over a mentor's features it is never below their score: the best three
 * cases chosen topic by topic are at least as good as three chosen for all topics at once, and reaches round up.
 */
export function pointsFor(
  need: Need,
  reaches: Iterable<Reach>,
  { maxima }: MentorScoring,
  world: WorldOfConcepts,
): Feature[] {
  const most = (code: string) => maxima[code] ?? 0;
  return [
    ...need.topicIds.map((id): Feature => [`topic ${id}`, most('TOPICS') / need.topicIds.length]),
    ...competencePoints(need.concepts, most('COMPETENCE'), world.competence),
    [`industry ${need.industryId}`, most('INDUSTRY')] as const,
    [`stage ${need.stage}`, most('STAGE')] as const,
    ['room', most('ROOM')] as const,
    ...Array.from(reaches, (reach): Feature => [
      reach.feature,
      most('TRAVEL') * (travelFit(need, reach, world) ?? 0),
    ]),
  ];
}
