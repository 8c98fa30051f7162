import { TOWNS } from '@vaekstbro/server/src/features/places/index.ts';
import { offeredConcepts } from '@vaekstbro/server/src/features/vocabulary/index.ts';
import {
  STARTER_OCCUPATIONS,
  STARTER_SKILLS,
} from '@vaekstbro/server/src/features/vocabulary/model/starter/index.ts';
import { chanceOf, type Chance } from '../world/chance.ts';
import type { Row } from '../world/copy-rows.ts';
import type { Table } from '../world/world.ts';
import { rarityOfLarge, told } from './large-words.ts';
import { FIRST_NAMES, SURNAMES } from '../stories/herning/names.ts';

/** How large a generated world is. Everything else follows from the number of people. */
export interface LargeSize {
  /** People with a profile: half of them mentors, half entrepreneurs. */
  readonly people: number;
  /** How many of them are mentors, when it is not half. */
  readonly mentors?: number;
}

/** How many rows of each kind a world of this size has. */
export function countsOf({
  people,
  mentors = Math.floor(people / 2),
}: LargeSize): Record<'organisations' | 'mentors' | 'ventures' | 'events' | 'signUps', number> {
  return {
    organisations: Math.max(1, Math.round(people / 100)),
    mentors,
    ventures: people - mentors,
    events: Math.max(1, Math.round(people / 100)),
    signUps: Math.round(people * 0.6),
  };
}

/** So many words people tell in. */
const WORDS_OF_CASE = 20;
const WORDS_OF_IDEA = 15;
const SESSIONS_PER_EVENT = 3;
const STAGES = ['IDEA', 'STARTING', 'RUNNING'] as const;
const MEETINGS = ['IN_PERSON', 'ONLINE', 'EITHER', 'EITHER'] as const;
const LANGUAGES = [['da'], ['da', 'en'], ['da', 'en'], ['da', 'de'], ['da', 'en', 'de'], ['en']] as const;

/** An id that counts: quick to make, and neighbours in the table are neighbours in the index. */
export function countedId(kind: number, number: number): string {
  const hex = number.toString(16).padStart(12, '0');
  return `00000000-0000-8${kind.toString(16).padStart(3, '0')}-a000-${hex}`;
}

const ORGANISATION = 1;
const PERSON = 3;
const MENTOR = 5;
const EVENT = 7;
const SESSION = 8;
const SIGN_UP = 9;
const REQUEST = 12;
const TURN = 14;

/**
 * The rows of a large world, table by table, made while they are written: memory stays flat however many there are.
 * The same size and moment give the same world.
 */
export function* largeWorld(size: LargeSize, now: Date): Generator<[Table, Iterable<Row>]> {
  const counts = countsOf(size);
  const towns = TOWNS.map(({ id }) => id);
  const topics = offeredConcepts('TOPIC').map(({ id }) => id);
  const industries = offeredConcepts('INDUSTRY').map(({ id }) => id);
  const at = now.toISOString();

  yield [
    'organisation',
    rows(counts.organisations, 11, (chance, index) => ({
      id: countedId(ORGANISATION, index),
      kind_code: 'COMPANY',
      town_id: chance.pick(towns),
      created_at: at,
    })),
  ];
  yield [
    'organisation_name',
    rows(counts.organisations, 12, (_, index) => ({
      id: countedId(2, index),
      organisation_id: countedId(ORGANISATION, index),
      name: `Virksomhed ${index + 1}`,
      valid_from: '2015-01-01',
      valid_to: null,
    })),
  ];
  yield [
    'person',
    rows(size.people, 13, (chance, index) => ({
      id: countedId(PERSON, index),
      name: fullName(chance),
      email: `person.${index}@example.org`,
      email_proven_at: at,
      language: 'da',
      created_at: at,
    })),
  ];
  yield [
    'hat',
    rows(size.people, 14, (_, index) => ({
      id: countedId(4, index),
      person_id: countedId(PERSON, index),
      kind: index < counts.mentors ? 'MENTOR' : 'ENTREPRENEUR',
      given_at: at,
    })),
  ];
  yield [
    'mentor',
    rows(counts.mentors, 15, (chance, index) => ({
      id: countedId(MENTOR, index),
      person_id: countedId(PERSON, index),
      headline: `Mentor nummer ${index + 1}`,
      languages: chance.pick(LANGUAGES),
      town_id: chance.pick(towns),
      meeting: chance.pick(MEETINGS),
      travel_limit_minutes: chance.pick([15, 20, 30, 45, 60]),
      capacity: chance.between(1, 5),
      paused_until: null,
      approved_at: at,
      registered_at: new Date(now.getTime() - index * 1000),
      updated_at: at,
    })),
  ];
  yield [
    'mentor_case',
    rows(counts.mentors * 2, 16, (chance, index) => ({
      id: countedId(6, index),
      mentor_id: countedId(MENTOR, index >> 1),
      title: `Erfaring ${index + 1}`,
      industry_id: chance.pick(industries),
      topic_ids: chance.some(topics, chance.between(1, 3)),
      stage: chance.pick(STAGES),
      position: index & 1,
      concept_ids: doneConcepts(chance),
      ...story(told(chance, WORDS_OF_CASE)),
    })),
  ];
  yield ['term_rarity', [{ kind: 'MENTOR', version: 1, counted_at: at, ...rarityOfLarge(WORDS_OF_CASE) }]];
  yield [
    'venture',
    rows(counts.ventures, 17, (chance, index) => {
      const person = counts.mentors + index;
      return {
        id: countedId(10, index),
        person_id: countedId(PERSON, person),
        contact_name: fullName(chance),
        contact_email: `person.${person}@example.org`,
        language: 'da',
        industry_id: chance.pick(industries),
        stage: chance.pick(STAGES),
        town_id: chance.pick(towns),
        topic_ids: chance.some(topics, chance.between(1, 4)),
        concept_ids: wantedConcepts(chance),
        ...idea(told(chance, WORDS_OF_IDEA)),
        languages: chance.pick(LANGUAGES),
        meeting: chance.pick(MEETINGS),
        travel_limit_minutes: chance.pick([15, 20, 30, 45, 60]),
        idempotency_key: countedId(11, index),
        payload_hash: '',
        submitted_at: at,
        confirmed_at: at,
      };
    }),
  ];
  yield* requests(counts, now);
  yield* events(counts, towns, now);
}

const story = ({ text, terms }: ReturnType<typeof told>) => ({ story: text, terms });
const idea = ({ text, terms }: ReturnType<typeof told>) => ({ idea: text, terms });

/** What a case shows: an occupation, and up to two skills that belong to it. */
function doneConcepts(chance: Chance): string[] {
  const { id, essential = [], optional = [] } = chance.pick(STARTER_OCCUPATIONS);
  return [id, ...chance.some([...essential, ...optional], chance.between(0, 2))];
}

/** What somebody wants a mentor to know: up to three occupations and skills, often none. */
export function wantedConcepts(chance: Chance): string[] {
  return chance.some([...STARTER_OCCUPATIONS, ...STARTER_SKILLS], chance.between(0, 3)).map(({ id }) => id);
}

/** Everybody waits for a mentor since some day of the last two weeks, and hears of it on some day of the next two. */
function* requests(counts: ReturnType<typeof countsOf>, now: Date): Generator<[Table, Iterable<Row>]> {
  const openedAt = (index: number): Date => new Date(now.getTime() - ((index * 7919) % (14 * 86_400)) * 1000);
  const dueAt = (index: number): Date => new Date(openedAt(index).getTime() + 15 * 86_400_000);
  const turn = (index: number) => ({ began_at: openedAt(index), due_at: dueAt(index) });

  yield [
    'request',
    rows(counts.ventures, 18, (_, index) => ({
      id: countedId(REQUEST, index),
      kind: 'MENTOR',
      focus_area: 3,
      subject_kind: 'VENTURE',
      subject_id: countedId(10, index),
      asker_id: countedId(PERSON, counts.mentors + index),
      state: 'OPEN',
      turn_id: countedId(TURN, index),
      turn_party: 'UNIT',
      turn_began_at: openedAt(index),
      turn_due_at: dueAt(index),
      promised_at: dueAt(index),
      opened_at: openedAt(index),
    })),
  ];
  yield [
    'request_turn',
    rows(counts.ventures, 23, (_, index) => ({
      id: countedId(TURN, index),
      request_id: countedId(REQUEST, index),
      party: 'UNIT',
      ...turn(index),
    })),
  ];
  yield [
    'request_step',
    rows(counts.ventures, 24, (_, index) => ({
      id: countedId(15, index),
      request_id: countedId(REQUEST, index),
      at: openedAt(index),
      kind: 'OPENED',
      party: 'ASKER',
      person_id: countedId(PERSON, counts.mentors + index),
      to_party: 'UNIT',
      due_at: dueAt(index),
    })),
  ];
  yield [
    'mentor_request',
    rows(counts.ventures, 25, (_, index) => ({
      id: countedId(REQUEST, index),
      venture_id: countedId(10, index),
      state: 'WAITING',
      opened_at: openedAt(index),
    })),
  ];
}

/** Events with enough seats for every sign-up; sign-ups are spread evenly, one session each. */
function* events(
  counts: ReturnType<typeof countsOf>,
  towns: readonly string[],
  now: Date,
): Generator<[Table, Iterable<Row>]> {
  const signUpsOf = (event: number): number => Math.ceil((counts.signUps - event) / counts.events);
  const signUpsOfSession = (session: number): number =>
    Math.ceil(
      (signUpsOf(Math.floor(session / SESSIONS_PER_EVENT)) - (session % SESSIONS_PER_EVENT)) /
        SESSIONS_PER_EVENT,
    );
  const startsAt = (event: number): number => now.getTime() + (event + 1) * 6 * 3_600_000;

  yield [
    'event',
    rows(counts.events, 19, (chance, index) => ({
      id: countedId(EVENT, index),
      slug: `arrangement-${index + 1}`,
      kind: index % 50 === 0 ? 'ENTREPRENEUR_DAY' : chance.pick(['COURSE', 'MEETING']),
      ...threeTimes('title', `Arrangement ${index + 1}`),
      ...threeTimes('lead', 'Kom og hør, hvad de andre gør.'),
      ...threeTimes('about', 'To timer med oplæg, spørgsmål og kaffe.'),
      venue: `Sal ${chance.between(1, 9)}`,
      town_id: chance.pick(towns),
      organiser_id: countedId(ORGANISATION, chance.between(0, counts.organisations - 1)),
      focus_area: chance.between(1, 6),
      starts_at: new Date(startsAt(index)),
      ends_at: new Date(startsAt(index) + 5 * 3_600_000),
      capacity: 1_000_000,
      seats_taken: signUpsOf(index),
      published_at: now,
    })),
  ];
  yield [
    'event_session',
    rows(counts.events * SESSIONS_PER_EVENT, 20, (_, index) => {
      const event = Math.floor(index / SESSIONS_PER_EVENT);
      const from = startsAt(event) + (index % SESSIONS_PER_EVENT) * 5_400_000;
      return {
        id: countedId(SESSION, index),
        event_id: countedId(EVENT, event),
        ...threeTimes('title', `Oplæg ${(index % SESSIONS_PER_EVENT) + 1}`),
        speaker: null,
        room: 'Sal A',
        starts_at: new Date(from),
        ends_at: new Date(from + 3_600_000),
        capacity: 1_000_000,
        seats_taken: signUpsOfSession(index),
      };
    }),
  ];
  yield [
    'sign_up',
    rows(counts.signUps, 21, (chance, index) => ({
      id: countedId(SIGN_UP, index),
      event_id: countedId(EVENT, index % counts.events),
      name: fullName(chance),
      email: `gaest.${index}@example.org`,
      language: 'da',
      state: 'SEATED',
      waiting_number: null,
      ticket_code: String(100_000 + ((Math.floor(index / counts.events) * 7919) % 900_000)),
      idempotency_key: countedId(13, index),
      payload_hash: '',
      created_at: now,
    })),
  ];
  yield [
    'session_seat',
    rows(counts.signUps, 22, (_, index) => ({
      sign_up_id: countedId(SIGN_UP, index),
      session_id: countedId(
        SESSION,
        (index % counts.events) * SESSIONS_PER_EVENT +
          (Math.floor(index / counts.events) % SESSIONS_PER_EVENT),
      ),
      state: 'SEATED',
      waiting_number: null,
    })),
  ];
}

function* rows(count: number, seed: number, row: (chance: Chance, index: number) => Row): Generator<Row> {
  const chance = chanceOf(seed);
  for (let index = 0; index < count; index += 1) yield row(chance, index);
}

function threeTimes(column: string, text: string): Row {
  return { [`${column}_da`]: text, [`${column}_en`]: text, [`${column}_de`]: text };
}

const fullName = (chance: Chance): string => `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;
