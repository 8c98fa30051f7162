import { TOWNS } from '@vaekstbro/server/src/features/places/index.ts';
import { VENTURE_SHARED } from '@vaekstbro/server/src/features/ventures/model/consent-text.ts';
import { chanceOf, idOf } from '../../world/chance.ts';
import type { World } from '../../world/world.ts';
import { CHOSEN_BY_VENTURE } from './chosen-concepts.ts';
import { consentTo } from './consents.ts';
import { ENTREPRENEURS, newcomerAt, personIdOf } from './people.ts';
import { OPENINGS, VENTURES } from './venture-drafts.ts';

/** What one venture of the story needs, in the words of the columns. */
export interface StoryVenture {
  readonly id: string;
  readonly industry_id: string;
  readonly stage: 'IDEA' | 'STARTING' | 'RUNNING';
  readonly town_id: string;
  readonly topic_ids: readonly string[];
  readonly languages: readonly string[];
  readonly meeting: 'IN_PERSON' | 'ONLINE' | 'EITHER';
  readonly travel_limit_minutes: number;
  readonly idea: string;
}

/** How long ago the first of them were sent in: Mette two days ago, Yusuf today, nobody longer than two working days. */
const FIRST_HOURS_AGO = [46, 3, 20, 26, 6, 30, 22] as const;

/** How many hours ago each venture was sent in. Those that have found a mentor go back a month. */
export function hoursAgo(index: number): number {
  return (
    newcomerAt(index)?.hoursAgo ??
    FIRST_HOURS_AGO[index] ??
    (index < 18 ? 30 + ((index * 7) % 14) : 48 + ((index * 37) % 600))
  );
}

/** The sixty ventures, in the order of their entrepreneurs. */
export const STORY_VENTURES: readonly StoryVenture[] = storyVentures();

function storyVentures(): StoryVenture[] {
  const chance = chanceOf(1970);
  const towns = TOWNS.map(({ id }) => id);
  return ENTREPRENEURS.map((_, index) => {
    const draft = VENTURES[index % VENTURES.length];
    if (draft === undefined) throw new Error('The story has no ventures.');
    const first = index < VENTURES.length;
    const venture = {
      id: idOf(`venture:${index}`),
      industry_id: draft.industry,
      stage: first ? draft.stage : chance.pick(['IDEA', 'STARTING', 'RUNNING'] as const),
      town_id: index === 0 ? 'herning' : index === 1 ? 'aulum' : chance.pick(towns),
      topic_ids: draft.topics,
      languages: index === 1 ? ['da', 'en', 'ar'] : index % 6 === 5 ? ['en'] : ['da'],
      meeting: index === 0 ? 'IN_PERSON' : chance.pick(['IN_PERSON', 'ONLINE', 'EITHER'] as const),
      travel_limit_minutes: chance.pick([20, 30, 45]),
      idea: first ? draft.idea : `${draft.idea} ${chance.pick(OPENINGS)}`,
    } as const;
    return { ...venture, ...ofNewcomer(index) };
  });
}

/** What a newcomer needs instead of what chance would have given them. */
function ofNewcomer(index: number): Partial<StoryVenture> {
  const newcomer = newcomerAt(index);
  if (newcomer === undefined) return {};
  const { venture, town, languages, travelLimit } = newcomer;
  return {
    industry_id: venture.industry,
    stage: venture.stage,
    town_id: town,
    topic_ids: venture.topics,
    languages,
    meeting: 'IN_PERSON',
    travel_limit_minutes: travelLimit,
    idea: venture.idea,
  };
}

/** Sixty ventures, each sent in by its entrepreneur. */
export function herningVentures(now: Date): World {
  return {
    venture: STORY_VENTURES.map((venture, index) => {
      const sentAt = new Date(now.getTime() - hoursAgo(index) * 3_600_000);
      const person = ENTREPRENEURS[index] ?? { name: '', email: '' };
      return {
        ...venture,
        concept_ids: CHOSEN_BY_VENTURE[index] ?? [],
        person_id: personIdOf(person.email),
        contact_name: person.name,
        contact_email: person.email,
        language: 'da',
        idempotency_key: idOf(`venture-key:${index}`),
        payload_hash: '',
        submitted_at: sentAt,
        confirmed_at: sentAt,
        consent_version: VENTURE_SHARED.version,
      };
    }),
    consent: STORY_VENTURES.map((_, index) =>
      consentTo(
        VENTURE_SHARED,
        personIdOf(ENTREPRENEURS[index]?.email ?? ''),
        new Date(now.getTime() - hoursAgo(index) * 3_600_000),
      ),
    ),
  };
}
