import { statement } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import { minutesBetween, reach } from '../../for-you/index.ts';
import type { ForYouMatch, ForYouParts, ForYouProfile } from '../../for-you/index.ts';
import { currentRules } from '../../matching/index.ts';
import { closeTopics, eventScoring } from '../model/event-scoring.ts';
import type { EventCandidate, EventScoring } from '../model/event-scoring.ts';
import { seatsLeft } from '../model/seats.ts';
import { isUpcoming } from './upcoming-events.ts';

/** So many of the next events that could help somebody are looked at: more than the region holds in a season. */
const MOST = 500;

const CANDIDATES = statement(
  'events.for-you',
  `select e.id, e.slug, e.title_da, e.title_en, e.title_de, e.lead_da, e.lead_en, e.lead_de, e.town_id as "townId",
          e.topic_ids as "topicIds", e.capacity, e.seats_taken as "seatsTaken", e.repeat_seats as "repeatSeats",
          e.starts_at::text as "startsAt", e.published_at::text as "findableSince"
     from event e where ${isUpcoming('$1')} and (e.topic_ids = '{}' or e.topic_ids && $2::text[])
    order by e.starts_at, e.id limit ${MOST}`,
);

interface CandidateRow extends Omit<EventCandidate, 'seatsLeft'> {
  readonly id: string;
  readonly slug: string;
  readonly title_da: string;
  readonly title_en: string;
  readonly title_de: string;
  readonly lead_da: string;
  readonly lead_en: string;
  readonly lead_de: string;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly repeatSeats: number;
  readonly startsAt: string;
  readonly findableSince: string;
}

interface Candidate extends EventCandidate {
  readonly id: string;
  readonly slug: string;
  readonly title: Words;
  readonly lead: Words;
  readonly startsAt: string;
  readonly findableSince: string;
}

/** Events for those whom they help, and those for everybody that are near: two statements for all profiles, the rest is reckoned in memory. */
export const eventsForYou: ForYouParts = {
  kind: 'EVENT',
  description: 'An event that helps with what is needed; one that is for everybody, when it is near.',

  async forProfiles(context, profiles, first) {
    const topicIds = new Set(profiles.flatMap((profile) => profile.topicIds.flatMap(closeTopics)));
    const [rows, rules] = await Promise.all([
      context.sql.all<CandidateRow>(CANDIDATES, [context.clock.now(), [...topicIds]]),
      currentRules(context.sql, 'EVENT', context.clock.now()),
    ]);
    const scoring = eventScoring(rules);
    const byTopic = candidatesByTopic(rows.map(candidate));
    return profiles.map((profile) => bestOf(worthShowing(profile, byTopic), profile, scoring, first));
  },
};

const FOR_EVERYBODY = '';

function candidatesByTopic(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate[]> {
  const byTopic = new Map<string, Candidate[]>();
  for (const event of candidates) {
    for (const topicId of event.topicIds.length > 0 ? event.topicIds : [FOR_EVERYBODY]) {
      const list = byTopic.get(topicId);
      if (list) list.push(event);
      else byTopic.set(topicId, [event]);
    }
  }
  return byTopic;
}

/** Those that help with something needed, or nearly; and of those that say nothing of what they help with, the near ones. */
function worthShowing(
  profile: ForYouProfile,
  byTopic: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] {
  const helping = profile.topicIds.flatMap(closeTopics).flatMap((topicId) => byTopic.get(topicId) ?? []);
  const near = (byTopic.get(FOR_EVERYBODY) ?? []).filter(
    ({ townId }) => (reach(minutesBetween(profile.townId, townId), profile.travelLimitMinutes) ?? 0) > 0,
  );
  return [...new Set([...helping, ...near])];
}

/** Equal scores: the sooner event first. */
function bestOf(
  candidates: readonly Candidate[],
  profile: ForYouProfile,
  scoring: EventScoring,
  first: number,
): ForYouMatch[] {
  return candidates
    .map((event) => ({ event, score: scoring.score(profile, event, null) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.event.startsAt < b.event.startsAt ? -1 : 1))
    .slice(0, first)
    .map(({ event }) => matchOf(event, profile, scoring));
}

function matchOf(event: Candidate, profile: ForYouProfile, scoring: EventScoring): ForYouMatch {
  const { id, slug, title, lead, townId, startsAt, findableSince } = event;
  const rationale = scoring.explain(profile, event, null);
  return {
    id,
    title,
    lead,
    name: null,
    headline: null,
    writtenIn: null,
    townId,
    startsAt,
    path: `/events/${slug}`,
    rationale,
    findableSince,
  };
}

function candidate(row: CandidateRow): Candidate {
  const { id, slug, townId, topicIds, startsAt, findableSince } = row;
  return {
    id,
    slug,
    townId,
    topicIds,
    startsAt,
    findableSince,
    title: { da: row.title_da, en: row.title_en, de: row.title_de },
    lead: { da: row.lead_da, en: row.lead_en, de: row.lead_de },
    seatsLeft: seatsLeft(row),
  };
}
