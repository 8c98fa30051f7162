import { createHash } from 'node:crypto';
import { inDenmark, nextEntrepreneurDay, weekdayAfter } from '../../world/calendar.ts';
import { chanceOf, idOf, type Chance } from '../../world/chance.ts';
import type { Row } from '../../world/copy-rows.ts';
import type { World } from '../../world/world.ts';
import type { EventDraft, SessionDraft } from './event-draft.ts';
import { EVENTS } from './event-drafts.ts';
import { FIRST_NAMES, inventedEmail, SURNAMES } from './names.ts';

/** Eight events ahead, from morning coffee to Iværksætterdag, with everyone who has signed up. */
export function herningEvents(now: Date): World {
  const chance = chanceOf(1907);
  const worlds = EVENTS.map((draft) => eventWorld(draft, now, chance));
  return {
    event: worlds.map(({ event }) => event),
    event_session: worlds.flatMap(({ sessions }) => sessions),
    sign_up: worlds.flatMap(({ signUps }) => signUps),
    session_seat: worlds.flatMap(({ seats }) => seats),
  };
}

interface EventRows {
  readonly event: Row;
  readonly sessions: Row[];
  readonly signUps: Row[];
  readonly seats: Row[];
}

function eventWorld(draft: EventDraft, now: Date, chance: Chance): EventRows {
  const day = draft.inDays === null ? nextEntrepreneurDay(now) : weekdayAfter(now, draft.inDays);
  const year = day.slice(0, 4);
  const yearly = draft.kind === 'ENTREPRENEUR_DAY';
  const titled = draft.title.map((title) => (yearly ? `${title} ${year}` : title));
  const slug = yearly ? `${draft.key}-${year}` : draft.key;
  const waiting = Math.max(0, draft.signUps - draft.capacity);
  const event: Row = {
    id: idOf(`event:${draft.key}`),
    slug,
    kind: draft.kind,
    ...inThreeLanguages('title', titled),
    ...inThreeLanguages('lead', draft.lead),
    ...inThreeLanguages('about', draft.about),
    venue: draft.venue,
    town_id: draft.town,
    organiser_id: idOf(`organisation:${draft.organiser}`),
    focus_area: draft.focusArea,
    topic_ids: draft.topics,
    starts_at: inDenmark(day, draft.from),
    ends_at: inDenmark(day, draft.to),
    capacity: draft.capacity,
    seats_taken: draft.signUps - waiting,
    waiting_count: waiting,
    last_waiting_number: waiting,
    published_at: now,
  };
  const signUps = Array.from({ length: draft.signUps }, (_, index) => signUpRow(draft, index, now, chance));
  return {
    event,
    sessions: draft.sessions.map((session) => sessionRow(draft, session, day)),
    signUps,
    seats: draft.sessions.flatMap((session) => seatRows(draft, session)),
  };
}

function sessionRow(event: EventDraft, session: SessionDraft, day: string): Row {
  const waiting = Math.max(0, session.chosenBy - session.capacity);
  return {
    id: sessionId(event, session),
    event_id: idOf(`event:${event.key}`),
    ...inThreeLanguages('title', session.title),
    speaker: session.speaker,
    room: session.room,
    starts_at: inDenmark(day, session.from),
    ends_at: inDenmark(day, session.to),
    capacity: session.capacity,
    seats_taken: session.chosenBy - waiting,
    waiting_count: waiting,
    last_waiting_number: waiting,
  };
}

function signUpRow(event: EventDraft, index: number, now: Date, chance: Chance): Row {
  const name = `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`;
  const waits = index >= event.capacity;
  return {
    id: signUpId(event, index),
    event_id: idOf(`event:${event.key}`),
    name,
    email: inventedEmail(name, index + 1),
    language: chance.next() < 0.85 ? 'da' : chance.pick(['en', 'de']),
    state: waits ? 'WAITING' : 'SEATED',
    waiting_number: waits ? index - event.capacity + 1 : null,
    // 7919 is prime to 900,000: the codes look unordered and never meet.
    ticket_code: String(100_000 + ((index * 7919 + 471) % 900_000)),
    idempotency_key: idOf(`sign-up-key:${event.key}:${index}`),
    payload_hash: createHash('sha256').update(`${event.key}:${index}`).digest('hex'),
    created_at: new Date(now.getTime() - (event.signUps - index) * 3_600_000),
  };
}

/**
 * Who chose a session: the first so many of the sign-ups, beginning at a place of the session's own and stepping
 * over those who have chosen another one at the same hour.
 */
function seatRows(event: EventDraft, session: SessionDraft): Row[] {
  const sameHour = event.sessions.filter((other) => other.from === session.from);
  const startsAfter = sameHour
    .slice(0, sameHour.indexOf(session))
    .reduce((sum, other) => sum + other.chosenBy, 0);
  return Array.from({ length: session.chosenBy }, (_, index) => {
    const waits = index >= session.capacity;
    return {
      sign_up_id: signUpId(event, startsAfter + index),
      session_id: sessionId(event, session),
      state: waits ? 'WAITING' : 'SEATED',
      waiting_number: waits ? index - session.capacity + 1 : null,
    };
  });
}

const sessionId = (event: EventDraft, session: SessionDraft): string =>
  idOf(`session:${event.key}:${session.key}`);
const signUpId = (event: EventDraft, index: number): string => idOf(`sign-up:${event.key}:${index}`);

function inThreeLanguages(column: string, [da, en, de]: readonly string[]): Row {
  return { [`${column}_da`]: da ?? '', [`${column}_en`]: en ?? '', [`${column}_de`]: de ?? '' };
}
