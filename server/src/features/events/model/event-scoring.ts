import type { ForYouProfile } from '../../for-you/index.ts';
import { minutesBetween, reach } from '../../for-you/index.ts';
import { createScoring } from '../../matching/index.ts';
import type { Criterion, RuleSet, Scoring } from '../../matching/index.ts';
import { areRelated, offeredConcepts } from '../../vocabulary/index.ts';

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

/** The topic and those of the same group: an event about one of them helps somebody who needs it, or nearly. */
export function closeTopics(wanted: string): string[] {
  const related = offeredConcepts('TOPIC').filter(({ id }) => areRelated(wanted, id));
  return [wanted, ...related.map(({ id }) => id)];
}

/** With how much of what is needed does it help? Of an event that names no topic nobody knows. */
const topics: EventCriterion = {
  code: 'TOPICS',
  fit: (profile, { topicIds }) => {
    if (topicIds.length === 0 || profile.topicIds.length === 0) return null;
    const sum = profile.topicIds.reduce((met, id) => met + closeness(id, topicIds), 0);
    return sum / profile.topicIds.length;
  },
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
