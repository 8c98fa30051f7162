import { failsMust } from '@vaekstbro/server/src/features/matching/index.ts';
import {
  explainMentor,
  MENTOR_RULES,
  type MentorCandidate,
  type Need,
} from '@vaekstbro/server/src/features/mentors/index.ts';
import { afterBusinessDays } from '@vaekstbro/server/src/platform/business-days.ts';
import { idOf } from '../../world/chance.ts';
import type { Row } from '../../world/copy-rows.ts';
import type { World } from '../../world/world.ts';
import { MENTORS } from './mentors-of/index.ts';
import { mentorIdOf } from './mentors.ts';
import { ENTREPRENEURS, MENTOR_PEOPLE, personIdOf } from './people.ts';
import { hoursAgo, STORY_VENTURES } from './ventures.ts';

/** Where a venture of the story stands. The first seven wait at the desk, Mette and Yusuf among them. */
type Standing = 'WAITING' | 'ASKED' | 'QUESTION' | 'MATCHED' | 'DECLINED' | 'ENDED';

const standingOf = (index: number): Standing => {
  if (index < 7) return 'WAITING';
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
const DAY = 86_400_000;

/** Within so many business days the adviser, and then the mentor, has promised to answer. */
const ANSWER_PROMISE = 2;
const MENTOR_PROMISE = 3;

/** Every venture's request, and the matches made for those that no longer wait: each with the rationale of its day. */
export function herningMatches(now: Date): World {
  const used = new Map<number, number>();
  const requests: Row[] = [];
  const matches: Row[] = [];
  STORY_VENTURES.forEach((_, index) => {
    const standing = standingOf(index);
    const openedAt = new Date(now.getTime() - hoursAgo(index) * 3_600_000);
    requests.push({
      id: idOf(`mentor-request:${index}`),
      venture_id: STORY_VENTURES[index]?.id ?? null,
      state: REQUEST_STATE[standing],
      opened_at: openedAt,
      due_at: afterBusinessDays(openedAt, ANSWER_PROMISE),
    });
    if (standing === 'WAITING') return;
    const mentor = bestWithRoom(index, used);
    if (mentor === null) return;
    if (USES_A_PLACE.includes(standing)) used.set(mentor, (used.get(mentor) ?? 0) + 1);
    matches.push(matchRow(index, mentor, standing, openedAt, used.get(mentor) ?? 0));
  });
  return { mentor_request: requests, mentor_match: matches };
}

/** The mentor with the highest score who can take one more. Karen keeps a place free for whoever tries the desk. */
function bestWithRoom(venture: number, used: ReadonlyMap<number, number>): number | null {
  let best: { mentor: number; score: number } | null = null;
  MENTORS.forEach((draft, mentor) => {
    const places = draft.capacity - (draft.name === 'Karen Holm' ? 1 : 0);
    if ((used.get(mentor) ?? 0) >= places || !isOpen(mentor)) return;
    const rationale = explainMentor(
      needOf(venture),
      candidateOf(mentor, used.get(mentor) ?? 0),
      MENTOR_RULES,
    );
    if (failsMust(rationale)) return;
    if (best === null || rationale.score > best.score) best = { mentor, score: rationale.score };
  });
  return (best as { mentor: number } | null)?.mentor ?? null;
}

const isOpen = (mentor: number): boolean =>
  mentor < MENTORS.length - 2 && MENTORS[mentor]?.name !== 'Hans Bruun';

function matchRow(
  venture: number,
  mentor: number,
  standing: Standing,
  openedAt: Date,
  placesUsed: number,
): Row {
  const rationale = explainMentor(needOf(venture), candidateOf(mentor, placesUsed), MENTOR_RULES);
  const suggestedAt = new Date(openedAt.getTime() + 5 * 3_600_000);
  const answered = standing !== 'ASKED';
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
    due_at: afterBusinessDays(suggestedAt, MENTOR_PROMISE),
    answered_at: answered ? new Date(suggestedAt.getTime() + 20 * 3_600_000) : null,
    decline_reason: standing === 'DECLINED' ? 'NO_TIME' : null,
    words: standing === 'DECLINED' ? 'Jeg har travlt til jul, men spørg gerne igen i det nye år.' : null,
    question: standing === 'QUESTION' ? 'Har du tal for det første halve år?' : null,
    ended_at: standing === 'ENDED' ? new Date(suggestedAt.getTime() + 10 * DAY) : null,
    idempotency_key: idOf(`mentor-match-key:${venture}`),
  };
}

function needOf(index: number): Need {
  const venture = STORY_VENTURES[index];
  if (venture === undefined) throw new Error(`The story has no venture ${index}.`);
  return {
    industryId: venture.industry_id,
    stage: venture.stage,
    topicIds: venture.topic_ids,
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
