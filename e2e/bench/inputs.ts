import { TOWNS } from '@vaekstbro/server/src/features/places/index.ts';
import { offeredConcepts } from '@vaekstbro/server/src/features/vocabulary/index.ts';
import {
  countedId,
  countsOf,
  type LargeSize,
  wantedConcepts,
} from '@vaekstbro/seeds/src/large/large-world.ts';
import { chanceOf } from '@vaekstbro/seeds/src/world/chance.ts';
import { TARGET_NAMES, type TargetName } from './targets.ts';

/** The variables of one request. */
export type Variables = Record<string, unknown>;

const EVENT = 7;
const SESSION = 8;
const KEY = 0xbe;

/** Many different needs, the same ones for every target. */
export function needs(target: TargetName, today: string, count = 500): Variables[] {
  const chance = chanceOf(4711);
  const topics = offeredConcepts('TOPIC').map(({ id }) => id);
  const industries = offeredConcepts('INDUSTRY').map(({ id }) => id);
  return Array.from({ length: count }, () => {
    const need = {
      industryId: chance.pick(industries),
      stage: chance.pick(['IDEA', 'STARTING', 'RUNNING']),
      topicIds: chance.some(topics, chance.between(1, 4)),
      townId: chance.pick(TOWNS).id,
      languages: chance.pick([['da'], ['da', 'en'], ['en'], ['da', 'de']]),
      meeting: chance.pick(['IN_PERSON', 'ONLINE', 'EITHER']),
      travelLimitMinutes: chance.pick([15, 30, 45, 60]),
      conceptIds: wantedConcepts(chance),
    };
    return target === 'postgraphile' ? { ...need, today } : { need };
  });
}

/**
 * Sign-ups that nobody has made before: e-mail and key name the target, the run of the harness and the number, so that
 * afterwards each can be looked for. They are spread over all events and choose one session.
 */
export function signUps(target: TargetName, run: number, count: number, size: LargeSize): Variables[] {
  const { events } = countsOf(size);
  return Array.from({ length: count }, (_, number) => {
    const event = (number * 7919 + run) % events;
    const input = {
      eventId: countedId(EVENT, event),
      name: `Deltager ${number}`,
      email: `${target}.${run}.${number}@example.org`,
      sessionIds: [countedId(SESSION, event * 3 + (number % 3))],
      language: 'DA',
      idempotencyKey: signUpKey(target, run, number),
    };
    if (target !== 'postgraphile') return { input };
    return { ...input, id: signUpKey(target, run, number, KEY + 1), language: 'da', payloadHash: '' };
  });
}

/** The key of one sign-up; all of a target and run lie between their first and last. */
export function signUpKey(target: TargetName, run: number, number: number, kind = KEY): string {
  return countedId(kind, (TARGET_NAMES.indexOf(target) * 1000 + run) * 1_000_000 + number);
}
