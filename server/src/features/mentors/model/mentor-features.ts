import type { FoundBy } from '../../matching/index.ts';
import { MEETINGS } from '../../ventures/index.ts';
import type { Meeting, Stage } from '../../ventures/index.ts';
import { competencePoints, shownFeatures, wordFeatures, wordPoints } from './competence-features.ts';
import { industryFit } from './criteria/industry.ts';
import { stageFit } from './criteria/stage.ts';
import { topicsFit } from './criteria/topics.ts';
import { travelFit } from './criteria/travel.ts';
import type { WorldOfConcepts } from './known-world.ts';
import { placesLeft } from './mentor-candidate.ts';
import type { CandidateCase, MentorCandidate } from './mentor-candidate.ts';
import type { MentorScoring } from './mentor-scoring.ts';
import type { Need } from './need.ts';
import { toldBy, wantedBy } from './told-by.ts';

export type Feature = readonly [feature: string, strength: number];

/** Where a mentor is and how far they go, in steps: a lot of mentors share one. */
export interface Reach {
  readonly townId: string;
  readonly meeting: Meeting;
  readonly travelLimitMinutes: number;
}

/** What every mentor has one of: the reach, the stages of their cases, the share of their room, the languages. */
export type MentorTraits = [Reach, readonly CandidateCase[], number, readonly string[]];

const LIMIT_STEP = 15;

/** What a mentor is found by. Each strength is the most the mentor can reach for a need of that feature. */
export function foundBy(
  mentor: MentorCandidate,
  concepts: { topicIds: readonly string[]; industryIds: readonly string[] },
  world: WorldOfConcepts,
): FoundBy<MentorTraits> {
  const told = toldBy(mentor);
  const features: Feature[] = [
    ...concepts.topicIds.map((id): Feature => [`topic ${id}`, topicsFit([id], mentor.cases, world) ?? 0]),
    ...concepts.industryIds.map((id): Feature => [
      `industry ${id}`,
      industryFit(id, mentor.cases, world) ?? 0,
    ]),
    ...shownFeatures(told, world.competence),
    ...wordFeatures(told, world.rarity),
  ];
  return { features: features.filter(([, strength]) => strength > 0), traits: traitsOf(mentor) };
}

function traitsOf(mentor: MentorCandidate): FoundBy<MentorTraits>['traits'] {
  const reach = reachOf(mentor);
  const stages = [...new Set(mentor.cases.map(({ stage }) => stage))].toSorted();
  const room = placesLeft(mentor) / mentor.capacity;
  const languages = mentor.languages.toSorted();
  return [
    { key: `${reach.townId} ${reach.meeting} ${reach.travelLimitMinutes}`, value: reach },
    { key: stages.join(' '), value: stages.map(caseOfStage) },
    { key: String(room), value: room },
    { key: languages.join(' '), value: languages },
  ];
}

const caseOfStage = (stage: Stage): CandidateCase => ({ stage, industryId: '', topicIds: [] });

/** The mentor's reach, with the limit rounded up: travel fits never less well than the mentor's own. */
export function reachOf(mentor: Pick<MentorCandidate, 'townId' | 'meeting' | 'travelLimitMinutes'>): Reach {
  const travelLimitMinutes = Math.ceil(mentor.travelLimitMinutes / LIMIT_STEP) * LIMIT_STEP;
  return { townId: mentor.townId, meeting: MEETINGS[mentor.meeting], travelLimitMinutes };
}

/**
 * What each feature and trait is worth for this need. Summed over a mentor's they are never below their score: the best
 * three cases chosen topic by topic are at least as good as three chosen for all topics at once, and reaches round up.
 * Whoever has no language in common is out.
 */
export function worthOf(need: Need, { maxima }: MentorScoring, world: WorldOfConcepts) {
  const most = (code: string) => maxima[code] ?? 0;
  const wanted = wantedBy(need, world);
  const points: Feature[] = [
    ...need.topicIds.map((id): Feature => [`topic ${id}`, most('TOPICS') / need.topicIds.length]),
    ...competencePoints(wanted, most('COMPETENCE'), world.competence),
    ...wordPoints(wanted, most('COMPETENCE')),
    [`industry ${need.industryId}`, most('INDUSTRY')] as const,
  ];
  const hasLanguage = (codes: readonly string[]) =>
    need.languages.length === 0 || need.languages.some((code) => codes.includes(code));
  return {
    points,
    worth: [
      (reach: Reach) => most('TRAVEL') * (travelFit(need, reach, world) ?? 0),
      (cases: readonly CandidateCase[]) => most('STAGE') * (stageFit(need.stage, cases) ?? 0),
      (room: number) => most('ROOM') * room,
      (codes: readonly string[]) => (hasLanguage(codes) ? 0 : null),
    ] as const,
  };
}
