import { failsMust } from '@vaekstbro/server/src/features/matching/index.ts';
import {
  explainMentor,
  MENTOR_RULES,
  type MentorCandidate,
  type Need,
} from '@vaekstbro/server/src/features/mentors/index.ts';
import { afterBusinessDays } from '@vaekstbro/server/src/platform/business-days.ts';
import { clockOf } from '@vaekstbro/server/src/features/mentoring/model/clock-of-old-requests.ts';
import type {
  ClockRows,
  OldMatch,
} from '@vaekstbro/server/src/features/mentoring/model/clock-of-old-requests.ts';
import type { MentorRequestState } from '@vaekstbro/server/src/features/mentoring/model/mentoring-words.ts';
import { TURN_BUSINESS_DAYS } from '@vaekstbro/server/src/features/mentoring/model/promises.ts';
import { idOf } from '../../world/chance.ts';
import type { Row } from '../../world/copy-rows.ts';
import type { World } from '../../world/world.ts';
import { MENTORS } from './mentors-of/index.ts';
import { mentorIdOf } from './mentors.ts';
import { ENTREPRENEURS, MENTOR_PEOPLE, newcomerAt, personIdOf } from './people.ts';
import { hoursAgo, STORY_VENTURES } from './ventures.ts';

/** Where a venture of the story stands. The first seven wait at the desk, Mette and Yusuf among them, and the newcomers. */
type Standing = 'WAITING' | 'ASKED' | 'QUESTION' | 'MATCHED' | 'DECLINED' | 'ENDED';

const standingOf = (index: number): Standing => {
  if (index < 7 || newcomerAt(index)) return 'WAITING';
  if (index < 13) return 'ASKED';
  if (index < 15) return 'QUESTION';
  if (index < 18) return 'DECLINED';
  if (index < 50) return 'MATCHED';
  return 'ENDED';
};

const REQUEST_STATE = {
  WAITING: 'WAITING',
  DECLINED: 'WAITING',
  ASKED: 'SUGGESTED',
  QUESTION: 'SUGGESTED',
  MATCHED: 'MATCHED',
  ENDED: 'CLOSED',
} as const satisfies Record<Standing, string>;

const USES_A_PLACE: readonly Standing[] = ['ASKED', 'QUESTION', 'MATCHED'];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Every venture's request with its turns and timeline, and the matches made for those that no longer wait: each with the
 * rationale of its day. Some mentors of long ago stayed silent, and the next one was asked.
 */
export function herningMatches(now: Date): World {
  const used = new Map<number, number>();
  const world = {
    request: [] as Row[],
    request_turn: [] as Row[],
    request_step: [] as Row[],
    mentor_request: [] as Row[],
    mentor_match: [] as Row[],
    match_next_choice: [] as Row[],
  };
  STORY_VENTURES.forEach((_, index) => {
    const standing = standingOf(index);
    const openedAt = new Date(now.getTime() - hoursAgo(index) * HOUR);
    const matches: Row[] = [];
    const [mentor, ...others] = standing === 'WAITING' ? [] : ranked(index, used);
    if (mentor !== undefined) {
      if (USES_A_PLACE.includes(standing)) used.set(mentor, (used.get(mentor) ?? 0) + 1);
      const askedAt = adviserActsAt(index, openedAt);
      const silent = staysSilent(index) ? others[0] : undefined;
      const lapsedAt = afterBusinessDays(askedAt, TURN_BUSINESS_DAYS);
      if (silent !== undefined) matches.push(lapsedRow(index, silent, askedAt, lapsedAt));
      const suggestedAt = silent === undefined ? askedAt : lapsedAt;
      matches.push(matchRow(index, mentor, standing, suggestedAt, used.get(mentor) ?? 0));
      if (standing === 'ASKED') {
        others.slice(0, 2).forEach((next, place) =>
          world.match_next_choice.push({
            match_id: idOf(`mentor-match:${index}`),
            position: place + 1,
            mentor_id: mentorIdOf(next),
          }),
        );
      }
    }
    const clock = clockOfStory(index, REQUEST_STATE[standing], openedAt, matches, now);
    world.request.push(clock.request);
    world.request_turn.push(...clock.turns);
    world.request_step.push(...clock.steps);
    world.mentor_request.push({
      id: idOf(`mentor-request:${index}`),
      venture_id: STORY_VENTURES[index]?.id ?? null,
      state: REQUEST_STATE[standing],
      opened_at: openedAt,
    });
    world.mentor_match.push(...matches);
  });
  return world;
}

/** The adviser needs some hours, of those who have waited longest ago now and then more than a day. */
function adviserActsAt(venture: number, openedAt: Date): Date {
  const hours = venture < 18 ? 5 : 2 + ((venture * 5) % 27);
  return new Date(openedAt.getTime() + hours * HOUR);
}

/** Long ago enough that the time of a second mentor is over too. */
const staysSilent = (venture: number): boolean =>
  venture >= 18 && venture % 5 === 0 && hoursAgo(venture) > 12 * 24;

/** The clock of a request as if the world had been lived through, with ids that are the same every time. */
function clockOfStory(
  venture: number,
  state: MentorRequestState,
  openedAt: Date,
  matches: readonly Row[],
  now: Date,
): ClockRows {
  let count = 0;
  const clock = clockOf(
    {
      id: idOf(`mentor-request:${venture}`),
      ventureId: STORY_VENTURES[venture]?.id ?? '',
      askerId: personIdOf(ENTREPRENEURS[venture]?.email ?? ''),
      state,
      openedAt,
    },
    matches.map((row) => ({
      state: row['state'] as OldMatch['state'],
      mentorPersonId: personOfMentor.get(String(row['mentor_id'])) ?? '',
      suggestedBy: personIdOf('anne@example.org'),
      releaseAt: row['release_at'] as Date,
      answeredAt: (row['answered_at'] as Date | null) ?? null,
      endedAt: (row['ended_at'] as Date | null) ?? null,
      dueAt: null,
      declineReason: (row['decline_reason'] as string | null) ?? null,
      words: row['state'] === 'DECLINED' ? (row['words'] as string) : null,
    })),
    idOf('organisation:erhvervsraadet'),
    () => idOf(`request-clock:${venture}:${(count += 1)}`),
  );
  inTime(clock, now);
  return clock;
}

/** Nothing is overdue in the moment in which the world is planted: whoever tries it out sees the time run first. */
function inTime({ request, turns }: ClockRows, now: Date): void {
  const dueAt = request['turn_due_at'];
  if (typeof dueAt !== 'string' || new Date(dueAt) > now) return;
  const later = afterBusinessDays(now, 1).toISOString();
  request['turn_due_at'] = later;
  const turn = turns.find(({ id }) => id === request['turn_id']);
  if (turn) turn['due_at'] = later;
}

const personOfMentor = new Map(
  MENTORS.map((_, mentor) => [mentorIdOf(mentor), personIdOf(MENTOR_PEOPLE[mentor]?.email ?? '')]),
);

/** Everybody who can take one more, best first. Karen keeps a place free for whoever tries the desk. */
function ranked(venture: number, used: ReadonlyMap<number, number>): number[] {
  return MENTORS.flatMap((draft, mentor) => {
    const places = draft.capacity - (draft.name === 'Karen Holm' ? 1 : 0);
    if ((used.get(mentor) ?? 0) >= places || !isOpen(mentor)) return [];
    const rationale = explainMentor(
      needOf(venture),
      candidateOf(mentor, used.get(mentor) ?? 0),
      MENTOR_RULES,
    );
    return failsMust(rationale) ? [] : [{ mentor, score: rationale.score }];
  })
    .toSorted((one, other) => other.score - one.score)
    .map(({ mentor }) => mentor);
}

const isOpen = (mentor: number): boolean =>
  mentor < MENTORS.length - 2 && MENTORS[mentor]?.name !== 'Hans Bruun';

function matchRow(
  venture: number,
  mentor: number,
  standing: Standing,
  suggestedAt: Date,
  placesUsed: number,
): Row {
  const rationale = explainMentor(needOf(venture), candidateOf(mentor, placesUsed), MENTOR_RULES);
  const answered = standing !== 'ASKED';
  const thoughtFor = (venture < 18 ? 20 : 4 + ((venture * 11) % 50)) * HOUR;
  return {
    id: idOf(`mentor-match:${venture}`),
    request_id: idOf(`mentor-request:${venture}`),
    mentor_id: mentorIdOf(mentor),
    state: standing,
    score: rationale.score,
    rationale: { ...rationale },
    rule_version: rationale.ruleVersion,
    suggested_by: personIdOf('anne@example.org'),
    suggested_at: suggestedAt,
    release_at: new Date(suggestedAt.getTime() + 30_000),
    answered_at: answered ? new Date(suggestedAt.getTime() + thoughtFor) : null,
    decline_reason: standing === 'DECLINED' ? 'NO_TIME' : null,
    words: standing === 'DECLINED' ? 'Jeg har travlt til jul, men spørg gerne igen i det nye år.' : null,
    question: standing === 'QUESTION' ? 'Har du tal for det første halve år?' : null,
    ended_at: standing === 'ENDED' ? new Date(suggestedAt.getTime() + 10 * DAY) : null,
    idempotency_key: idOf(`mentor-match-key:${venture}`),
  };
}

/** A mentor who was asked and never answered. */
function lapsedRow(venture: number, mentor: number, suggestedAt: Date, lapsedAt: Date): Row {
  return {
    ...matchRow(venture, mentor, 'ASKED', suggestedAt, 0),
    id: idOf(`mentor-match-lapsed:${venture}`),
    state: 'LAPSED',
    ended_at: lapsedAt,
    idempotency_key: idOf(`mentor-match-lapsed-key:${venture}`),
  };
}

function needOf(index: number): Need {
  const venture = STORY_VENTURES[index];
  if (venture === undefined) throw new Error(`The story has no venture ${index}.`);
  return {
    industryId: venture.industry_id,
    stage: venture.stage,
    topicIds: venture.topic_ids,
    concepts: [],
    townId: venture.town_id,
    languages: venture.languages,
    meeting: venture.meeting,
    travelLimitMinutes: venture.travel_limit_minutes,
    cvr: null,
    personId: personIdOf(ENTREPRENEURS[index]?.email ?? ''),
  };
}

function candidateOf(index: number, placesUsed: number): MentorCandidate {
  const draft = MENTORS[index];
  if (draft === undefined) throw new Error(`The story has no mentor ${index}.`);
  return {
    id: mentorIdOf(index),
    personId: personIdOf(MENTOR_PEOPLE[index]?.email ?? ''),
    townId: draft.town,
    languages: draft.languages,
    meeting: draft.meeting,
    travelLimitMinutes: draft.travelLimit,
    capacity: draft.capacity,
    placesUsed,
    isApproved: true,
    isFaded: false,
    isHidden: false,
    pausedUntil: null,
    conflictCvrs: [],
    cases: draft.cases.map(({ industry, topics, stage, title }) => ({
      industryId: industry,
      topicIds: topics,
      stage,
      title,
    })),
  };
}
