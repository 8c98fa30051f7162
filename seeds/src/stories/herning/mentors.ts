import { MENTOR_PUBLIC } from '@vaekstbro/server/src/features/mentors/model/consent-text.ts';
import { idOf } from '../../world/chance.ts';
import type { World } from '../../world/world.ts';
import { CHOSEN_IN_CASE } from './chosen-concepts.ts';
import { consentTo } from './consents.ts';
import { MENTORS } from './mentors-of/index.ts';
import { MENTOR_PEOPLE, personIdOf } from './people.ts';

/** The id of the mentor with this number. */
export const mentorIdOf = (index: number): string => idOf(`mentor:${MENTORS[index]?.name ?? index}`);

/** How many of the last mentors still wait for an adviser's approval. */
const TO_APPROVE = 2;

/** Forty-four mentors with their cases: one pauses, two wait for approval. */
export function herningMentors(now: Date): World {
  const inTwoMonths = new Date(now.getTime() + 60 * 86_400_000).toISOString().slice(0, 10);
  return {
    mentor: MENTORS.map((draft, index) => ({
      id: mentorIdOf(index),
      person_id: personIdOf(MENTOR_PEOPLE[index]?.email ?? ''),
      headline: draft.headline,
      languages: draft.languages,
      town_id: draft.town,
      meeting: draft.meeting,
      travel_limit_minutes: draft.travelLimit,
      capacity: draft.capacity,
      paused_until: draft.name === 'Hans Bruun' ? inTwoMonths : null,
      approved_at: index < MENTORS.length - TO_APPROVE ? now : null,
      approved_by: index < MENTORS.length - TO_APPROVE ? personIdOf('anne@example.org') : null,
      registered_at: new Date(now.getTime() - (MENTORS.length - index) * 86_400_000),
      updated_at: now,
    })),
    consent: MENTORS.map((_, index) =>
      consentTo(MENTOR_PUBLIC, personIdOf(MENTOR_PEOPLE[index]?.email ?? ''), now),
    ),
    mentor_case: MENTORS.flatMap((draft, index) =>
      draft.cases.map((told, position) => ({
        id: idOf(`mentor-case:${draft.name}:${position}`),
        mentor_id: mentorIdOf(index),
        title: told.title,
        story: told.story,
        industry_id: told.industry,
        topic_ids: told.topics,
        concept_ids: CHOSEN_IN_CASE[told.title] ?? [],
        stage: told.stage,
        position,
      })),
    ),
  };
}
