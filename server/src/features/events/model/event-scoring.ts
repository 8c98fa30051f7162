import type { ForYouProfile } from '../../for-you/index.ts';
import { minutesBetween, reach } from '../../for-you/index.ts';
import { createScoring } from '../../matching/index.ts';
import type { Criterion, RuleSet, Scoring } from '../../matching/index.ts';
import { areRelated } from '../../vocabulary/index.ts';

/** An event as matching sees one. */
export interface EventCandidate {
  readonly townId: string;
  readonly topicIds: readonly string[];
  readonly seatsLeft: number;
}

export type EventCriterion = Criterion<ForYouProfile, EventCandidate, null>;

/** What a topic of the same group is worth. */
const RELATED = 0.5;

function closeness(wanted: string, shown: readonly string[]): number {
  if (shown.includes(wanted)) return 1;
  return shown.some((topic) => areRelated(wanted, topic)) ? RELATED : 0;
}

/**
 * Does it help with something that is needed? The best of what is needed counts: nobody expects one evening to help
 * with everything. Of an event that names no topic nobody knows.
 */
const topics: EventCriterion = {
  code: 'TOPICS',
  fit: (profile, { topicIds }) =>
    topicIds.length === 0 ? null : Math.max(0, ...profile.topicIds.map((id) => closeness(id, topicIds))),
  evidence: (profile, { topicIds }) => ({
    fittingConceptIds: profile.topicIds.filter((wanted) => topicIds.includes(wanted)),
    missingConceptIds: profile.topicIds.filter((wanted) => !topicIds.includes(wanted)),
  }),
};

/** Can one get there? Full inside the limit, falling to zero at twice it. */
const travel: EventCriterion = {
  code: 'TRAVEL',
  fit: (profile, { townId }) => reach(minutesBetween(profile.townId, townId), profile.travelLimitMinutes),
  evidence: (profile, { townId }) => ({
    minutes: minutesBetween(profile.townId, townId),
    limitMinutes: profile.travelLimitMinutes,
  }),
};

/** Is a seat free? Whoever comes later waits for one. */
const room: EventCriterion = {
  code: 'ROOM',
  fit: (_profile, { seatsLeft }) => (seatsLeft > 0 ? 1 : 0),
  evidence: (_profile, { seatsLeft }) => ({ placesLeft: seatsLeft }),
};

export type EventScoring = Scoring<ForYouProfile, EventCandidate, null>;

/** What events are judged by, in the order people read it. */
export function eventScoring(rules: RuleSet): EventScoring {
  return createScoring([topics, travel, room], rules);
}
