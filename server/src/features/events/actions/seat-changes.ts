import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Event } from '../model/event.entity.ts';
import { EventSession } from '../model/event-session.entity.ts';
import { promote, takeSeat } from '../model/seats.ts';
import type { SeatCounter } from '../model/seats.ts';
import { SessionSeat } from '../model/session-seat.entity.ts';
import { SignUp } from '../model/sign-up.entity.ts';

/** An event and its sessions, held: until the transaction ends nobody else's seats at it change. */
export interface HeldEvent {
  event: Event;
  sessions: EventSession[];
}

/** What one person has gained by a change. */
interface Gain {
  signUp: SignUp;
  day: boolean;
  sessionIds: string[];
}

/** Waits for the event's row and reads what it then says. Everything that moves seats begins with this lock. */
export async function holdEvent(em: EntityManager, eventId: string): Promise<HeldEvent | null> {
  const event = await em.findOne(Event, eventId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!event) return null;
  return { event, sessions: await em.find(EventSession, { event: event.id }, { orderBy: { id: 'asc' } }) };
}

/**
 * Gives every free seat to those who wait, first come first, and queues one mail to each of them. Sessions first: those
 * who wait there have a seat for the day, those who only now get one choose after them.
 */
export async function fillFreeSeats(em: EntityManager, { event, sessions }: HeldEvent): Promise<void> {
  const gains = new Map<string, Gain>();
  const gainOf = (signUp: SignUp): Gain => {
    const gain = gains.get(signUp.id) ?? { signUp, day: false, sessionIds: [] };
    gains.set(signUp.id, gain);
    return gain;
  };
  for (const session of sessions) {
    const moved = await promoteAll(em, session, (limit) => waitingForSession(em, session, limit));
    for (const seat of moved) gainOf(seat.signUp).sessionIds.push(session.id);
  }
  for (const signUp of await promoteAll(em, event, (limit) => waitingForDay(em, event, limit))) {
    gainOf(signUp).day = true;
    for (const seat of signUp.seats) takeSeat(seat.session, seat);
  }
  for (const { signUp, day, sessionIds } of gains.values()) {
    signUp.calendarSequence += 1;
    if (signUp.isRepeat) continue;
    await queueJob(em, 'send-promotion', {
      signUpId: signUp.id,
      sequence: String(signUp.calendarSequence),
      day: day ? 'yes' : 'no',
      sessionIds: sessionIds.join(','),
    });
  }
}

/** Promotes in portions of as many as there are seats; a repeat takes none, so that another portion may follow. */
async function promoteAll<Claim extends SignUp | SessionSeat>(
  em: EntityManager,
  counter: SeatCounter,
  nextWaiting: (limit: number) => Promise<Claim[]>,
): Promise<Claim[]> {
  const promoted: Claim[] = [];
  while (counter.waitingCount > 0 && counter.seatsTaken < counter.capacity) {
    // The question is put to the database, which must know what has changed so far.
    await em.flush();
    const next = await nextWaiting(counter.capacity - counter.seatsTaken);
    if (next.length === 0) break;
    promoted.push(...promote(counter, next));
  }
  return promoted;
}

function waitingForDay(em: EntityManager, event: Event, limit: number): Promise<SignUp[]> {
  return em.find(
    SignUp,
    { event: event.id, state: 'WAITING' },
    { orderBy: { waitingNumber: 'asc' }, limit, populate: ['seats'] },
  );
}

function waitingForSession(em: EntityManager, session: EventSession, limit: number): Promise<SessionSeat[]> {
  return em.find(
    SessionSeat,
    { session: session.id, state: 'WAITING', waitingNumber: { $ne: null } },
    { orderBy: { waitingNumber: 'asc' }, limit, populate: ['signUp'] },
  );
}
