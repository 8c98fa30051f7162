import { statement } from '../../../platform/database/rows.ts';
import type { Rows } from '../../../platform/database/rows.ts';
import type { Language } from '../../../platform/language.ts';
import type { SeatState } from '../model/seats.ts';
import { readTicketToken } from '../model/ticket-token.ts';
import { SESSION_COLUMNS, sessionRow } from './event-rows.ts';
import type { EventRow, EventSessionRow, FlatSession } from './event-rows.ts';

/** What a ticket says about its holder; its event and seats are read when they are asked for. */
export interface TicketRow {
  id: string;
  eventId: string;
  code: string;
  name: string;
  language: Language;
  state: SeatState;
  waitingPosition: number | null;
  calendarSequence: number;
  /** When they are known already. */
  seats?: readonly TicketSeatRow[];
  /** When it is known already. */
  event?: EventRow;
}

/** One chosen session. Waiting without a position: decided when there is a seat for the day. */
export interface TicketSeatRow {
  session: EventSessionRow;
  state: SeatState;
  waitingPosition: number | null;
}

/** The rank among those who still wait: numbers have holes once somebody has left, positions never. */
export const WAITING_POSITION = `
  case when u.state = 'WAITING' then (
    select count(*)::int from sign_up w
     where w.event_id = u.event_id and w.state = 'WAITING' and w.waiting_number <= u.waiting_number)
  end as "waitingPosition"`;

/** What a ticket says. */
export const TICKET_COLUMNS = `
  u.id, u.event_id as "eventId", u.ticket_code as code, u.name, u.language, u.state,
  u.calendar_sequence as "calendarSequence", ${WAITING_POSITION}`;

const byId = statement('events.ticket', `select ${TICKET_COLUMNS} from sign_up u where u.id = $1`);
const byKey = statement(
  'events.ticketOfKey',
  `select ${TICKET_COLUMNS}, u.payload_hash as "payloadHash" from sign_up u where u.idempotency_key = $1`,
);

const seats = statement(
  'events.seats',
  `select t.sign_up_id, t.state,
          case when t.state = 'WAITING' and t.waiting_number is not null then (
            select count(*)::int from session_seat w
             where w.session_id = t.session_id and w.state = 'WAITING' and w.waiting_number <= t.waiting_number)
          end as position,
          ${SESSION_COLUMNS}
     from session_seat t
     join event_session s on s.id = t.session_id
    where t.sign_up_id = any($1::uuid[])
    order by s.starts_at, s.id`,
);

interface FlatSeat extends FlatSession {
  sign_up_id: string;
  state: SeatState;
  position: number | null;
}

/** The ticket of this sign-up. */
export function ticketOf(sql: Rows, signUpId: string): Promise<TicketRow | null> {
  return sql.one<TicketRow>(byId, [signUpId]);
}

/** The ticket that this secret opens. */
export async function ticketByToken(sql: Rows, secret: string, token: string): Promise<TicketRow | null> {
  const signUpId = readTicketToken(secret, token);
  return signUpId === null ? null : ticketOf(sql, signUpId);
}

/** The ticket an earlier attempt with this key led to, and the hash of what was filled in then. */
export function ticketOfKey(sql: Rows, key: string): Promise<(TicketRow & { payloadHash: string }) | null> {
  return sql.one<TicketRow & { payloadHash: string }>(byKey, [key]);
}

/** The chosen sessions of these sign-ups, in one statement. */
export async function seatsOf(
  sql: Rows,
  signUpIds: readonly string[],
): Promise<Map<string, TicketSeatRow[]>> {
  const seatsBySignUp = new Map<string, TicketSeatRow[]>(signUpIds.map((id) => [id, []]));
  for (const row of signUpIds.length > 0 ? await sql.all<FlatSeat>(seats, [signUpIds]) : []) {
    const { state, position: waitingPosition } = row;
    seatsBySignUp.get(row.sign_up_id)?.push({ session: sessionRow(row), state, waitingPosition });
  }
  return seatsBySignUp;
}
