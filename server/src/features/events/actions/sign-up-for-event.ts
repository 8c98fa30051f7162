import { statement } from '../../../platform/database/rows.ts';
import { deedIsWritten } from '../../../platform/deeds.ts';
import type { Context } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { deedValues } from '../../audit/index.ts';
import { payloadHash, readSignUpForm } from '../model/sign-up-form.ts';
import type { SignUpForm, SignUpFormInput } from '../model/sign-up-form.ts';
import { isOneTooMany } from '../model/sign-up-limits.ts';
import { doOverlap } from '../model/sign-up-rules.ts';
import type { SeatState } from '../model/seats.ts';
import { drawTicketCode, secureChance } from '../model/ticket-code.ts';
import type { Chance } from '../model/ticket-code.ts';
import { ticketOfKey } from '../queries/tickets.ts';
import type { TicketRow } from '../queries/tickets.ts';
import { COUNT_UNDER_THE_ROW_LOCK, signUpText } from './sign-up.sql.ts';

const takeSeats = statement('events.signUp', signUpText(COUNT_UNDER_THE_ROW_LOCK));

const chosenSessions = statement(
  'events.chosenSessions',
  'select starts_at, ends_at from event_session where event_id = $1 and id = any($2::uuid[])',
);

const openEvent = statement(
  'events.isOpen',
  'select published_at <= $2 as published, starts_at > $2 as ahead from event where id = $1',
);

type Asked = Pick<Context, 'sql' | 'clock' | 'app' | 'source'>;

/**
 * Gives a visitor a seat at the event and at the chosen sessions, or the next place on the waiting lists, and a ticket.
 * The same key again leads to the same ticket. An address that is signed up already gets an answer that looks the same
 * (docs/decisions/0006). One source and one address can only do so much. The one statement is the transaction.
 */
export async function signUpForEvent(
  context: Asked,
  input: SignUpFormInput,
  chance: Chance = secureChance,
): Promise<TicketRow> {
  const form = readSignUpForm(input);
  if (isOneTooMany(context.app, { source: context.source, email: form.email }, context.clock.now())) {
    // Whoever has a ticket already still gets it.
    const earlier = await earlierTicket(context, form);
    if (earlier) return earlier;
    throw new Problem('TOO_MANY_REQUESTS');
  }
  await sessionsMustFit(context, form);
  // Again only when somebody else changed the same thing in the same moment, or the code drawn was taken.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const ticket = (await tryToSeat(context, form, chance)) ?? (await earlierTicket(context, form));
    if (ticket) return ticket;
    await mustBeOpen(context, form.eventId);
  }
  throw new Problem('CONFLICT');
}

async function tryToSeat({ sql, clock }: Asked, form: SignUpForm, chance: Chance): Promise<TicketRow | null> {
  const now = clock.now();
  const { eventId, name, email, language, sessionIds, idempotencyKey } = form;
  const id = newId(now.getTime());
  const code = drawTicketCode(chance);
  const values = [
    id,
    eventId,
    name,
    email,
    language,
    sessionIds,
    code,
    idempotencyKey,
    payloadHash(form),
    now,
    ...deedValues(now),
  ];
  try {
    const taken = await sql.one<{ state: SeatState; position: number | null }>(takeSeats, values);
    if (!taken) return null;
    deedIsWritten();
    const { state, position: waitingPosition } = taken;
    const ticket = { id, eventId, code, name, language, state, waitingPosition, calendarSequence: 0 };
    return sessionIds.length === 0 ? { ...ticket, seats: [] } : ticket;
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
}

async function earlierTicket({ sql }: Asked, form: SignUpForm): Promise<TicketRow | null> {
  const earlier = await ticketOfKey(sql, form.idempotencyKey);
  if (earlier && earlier.payloadHash !== payloadHash(form)) throw new Problem('KEY_REUSED', 'idempotencyKey');
  return earlier;
}

async function sessionsMustFit({ sql }: Asked, { eventId, sessionIds }: SignUpForm): Promise<void> {
  if (sessionIds.length === 0) return;
  const rows = await sql.all<{ starts_at: string; ends_at: string }>(chosenSessions, [eventId, sessionIds]);
  if (rows.length < sessionIds.length) throw new Problem('NOT_FOUND', 'sessionIds');
  const spans = rows.map((row) => ({ startsAt: new Date(row.starts_at), endsAt: new Date(row.ends_at) }));
  if (doOverlap(spans)) throw new Problem('SESSIONS_OVERLAP', 'sessionIds');
}

async function mustBeOpen({ sql, clock }: Asked, eventId: string): Promise<void> {
  const event = await sql.one<{ published: boolean | null; ahead: boolean }>(openEvent, [
    eventId,
    clock.now(),
  ]);
  if (!event?.published) throw new Problem('NOT_FOUND', 'eventId');
  if (!event.ahead) throw new Problem('EVENT_CLOSED', 'eventId');
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
