import { createHash, randomUUID } from 'node:crypto';
import { calendarUrl } from '@vaekstbro/server/src/features/events/model/calendar-file.ts';
import { QR_SIZE, qrPayload, qrSvgPath } from '@vaekstbro/server/src/features/events/model/ticket-qr.ts';
import { ticketToken } from '@vaekstbro/server/src/features/events/model/ticket-token.ts';
import { TOWNS } from '@vaekstbro/server/src/features/places/model/towns.ts';
import { isoOf, type Ask } from './pool.ts';
import { EARLIER, SIGN_UP } from './sign-up.sql.ts';

const towns = new Map(TOWNS.map(({ id, name }) => [id, { id, name }]));

const EVENT = `
  select e.slug, e.title_da, e.title_en, e.title_de, e.lead_da, e.lead_en, e.lead_de, e.venue, e.town_id, e.starts_at,
         e.ends_at, e.capacity - e.seats_taken - e.repeat_seats as seats_left, e.waiting_count,
         s.id as session_id, s.title_da as session_da, s.title_en as session_en, s.title_de as session_de, s.speaker,
         s.room, s.starts_at as session_starts_at, s.ends_at as session_ends_at,
         s.capacity - s.seats_taken - s.repeat_seats as session_seats_left, s.waiting_count as session_waiting_count
    from event e left join event_session s on s.event_id = e.id
   where e.id = $1 order by s.starts_at, s.id`;

type Texts = 'title_da' | 'title_en' | 'title_de' | 'lead_da' | 'lead_en' | 'lead_de' | 'session_da';
type Row = Record<Texts | 'slug' | 'venue' | 'town_id' | 'starts_at' | 'ends_at' | 'session_id', string> &
  Record<'session_en' | 'session_de' | 'session_starts_at' | 'session_ends_at', string> &
  Record<'seats_left' | 'waiting_count' | 'session_seats_left' | 'session_waiting_count', number> &
  Record<'speaker' | 'room', string | null>;
type Taken = { id: string; code: string; state: string; position: number | null };

/** What a visitor fills in. */
export type SignUpInput = {
  eventId: string;
  name: string;
  email: string;
  sessionIds: string[];
  language: string;
  idempotencyKey: string;
};

/** Signs up in one statement and reads the event as it then is in another. */
export async function signUpForEvent(
  ask: Ask,
  { input }: { input: SignUpInput },
  secret: string,
  publicUrl: string,
): Promise<unknown> {
  const { eventId, name, email, sessionIds, language, idempotencyKey } = input;
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  const form = [name, email, language.toLowerCase(), sessionIds, idempotencyKey, hash];
  const [now] = await ask<Taken>('limit-sign-up', SIGN_UP, [randomUUID(), eventId, ...form]);
  const taken = now ?? (await ask<Taken>('limit-earlier', EARLIER, [idempotencyKey]))[0];
  const rows = await ask<Row>('limit-event', EVENT, [eventId]);
  const [event] = rows;
  if (!taken || !event)
    return { signUpForEvent: { ticket: null, problem: { code: 'NOT_FOUND', field: 'eventId' } } };
  const token = ticketToken(secret, taken.id);
  const ticket = {
    id: taken.id,
    token,
    code: taken.code,
    qrSvgPath: qrSvgPath(qrPayload(eventId, taken.code)),
    qrSize: QR_SIZE,
    name,
    state: taken.state,
    waitingPosition: taken.position,
    calendarUrl: calendarUrl(publicUrl, token),
    event: eventOf(eventId, event, rows),
    seats: rows.filter((row) => sessionIds.includes(row.session_id)).map((row) => seatOf(row, taken)),
  };
  return { signUpForEvent: { ticket, problem: null } };
}

function eventOf(id: string, row: Row, sessions: Row[]): unknown {
  return {
    id,
    slug: row.slug,
    startsAt: isoOf(row.starts_at),
    endsAt: isoOf(row.ends_at),
    title: { da: row.title_da, en: row.title_en, de: row.title_de },
    lead: { da: row.lead_da, en: row.lead_en, de: row.lead_de },
    venue: row.venue,
    town: towns.get(row.town_id),
    seatsLeft: row.seats_left,
    waitingCount: row.waiting_count,
    sessions: sessions.map((session) => ({
      id: session.session_id,
      seatsLeft: session.session_seats_left,
      waitingCount: session.session_waiting_count,
    })),
  };
}

/** The sessions of the bench have seats for everybody: who has the day has the session. */
function seatOf(row: Row, { state }: Taken): unknown {
  return {
    state,
    waitingPosition: null,
    session: {
      id: row.session_id,
      title: { da: row.session_da, en: row.session_en, de: row.session_de },
      speaker: row.speaker,
      room: row.room,
      startsAt: isoOf(row.session_starts_at),
      endsAt: isoOf(row.session_ends_at),
    },
  };
}
