import { statement } from '../../../platform/database/rows.ts';
import type { Words } from '../../../platform/language.ts';
import { hasToDoWith } from '../../for-you/index.ts';
import type { ForYouMatch, ForYouParts, ForYouProfile } from '../../for-you/index.ts';
import { currentRules } from '../../matching/index.ts';
import { eventScoring } from '../model/event-scoring.ts';
import type { EventCandidate, EventScoring } from '../model/event-scoring.ts';
import { seatsLeft } from '../model/seats.ts';
import { isUpcoming } from './upcoming-events.ts';

/** So many of the next events are looked at: more than the region holds in a season. */
const MOST = 500;

const CANDIDATES = statement(
  'events.for-you',
  `select e.id, e.slug, e.title_da, e.title_en, e.title_de, e.lead_da, e.lead_en, e.lead_de, e.town_id as "townId",
          e.topic_ids as "topicIds", e.capacity, e.seats_taken as "seatsTaken", e.repeat_seats as "repeatSeats",
          e.published_at::text as "findableSince"
     from event e where ${isUpcoming('$1')} order by e.starts_at, e.id limit ${MOST}`,
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
  readonly findableSince: string;
}

interface Candidate extends EventCandidate {
  readonly id: string;
  readonly slug: string;
  readonly title: Words;
  readonly lead: Words;
  readonly findableSince: string;
}

/** Events for those whom they help, and those for everybody that are near: two statements for all profiles, the rest is reckoned in memory. */
export const eventsForYou: ForYouParts = {
  kind: 'EVENT',
  description: 'An event that helps with what is needed; one that is for everybody, when it is near.',

  async forProfiles(context, profiles, first) {
    const [rows, rules] = await Promise.all([
      context.sql.all<CandidateRow>(CANDIDATES, [context.clock.now()]),
      currentRules(context.sql, 'EVENT', context.clock.now()),
    ]);
    const scoring = eventScoring(rules);
    const candidates = rows.map(candidate);
    return profiles.map((profile) => bestOf(candidates, profile, scoring, first));
  },
};

/** Equal scores: the sooner event first, as the candidates come. */
function bestOf(
  candidates: readonly Candidate[],
  profile: ForYouProfile,
  scoring: EventScoring,
  first: number,
): ForYouMatch[] {
  return candidates
    .map((event) => ({ event, score: scoring.score(profile, event, null) ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ event }) => ({ event, match: matchOf(event, profile, scoring) }))
    .filter(isWorthShowing)
    .slice(0, first)
    .map(({ match }) => match);
}

/** One that says what it helps with must help with something needed; of the others it is enough that they are near. */
function isWorthShowing({ event, match }: { event: Candidate; match: ForYouMatch }): boolean {
  return hasToDoWith(match.rationale, event.topicIds.length > 0 ? ['TOPICS'] : ['TRAVEL']);
}

function matchOf(event: Candidate, profile: ForYouProfile, scoring: EventScoring): ForYouMatch {
  const { id, slug, title, lead, findableSince } = event;
  const rationale = scoring.explain(profile, event, null);
  return {
    id,
    title,
    lead,
    name: null,
    headline: null,
    writtenIn: null,
    path: `/events/${slug}`,
    rationale,
    findableSince,
  };
}

function candidate(row: CandidateRow): Candidate {
  const { id, slug, townId, topicIds, findableSince } = row;
  return {
    id,
    slug,
    townId,
    topicIds,
    findableSince,
    title: { da: row.title_da, en: row.title_en, de: row.title_de },
    lead: { da: row.lead_da, en: row.lead_en, de: row.lead_de },
    seatsLeft: seatsLeft(row),
  };
}
