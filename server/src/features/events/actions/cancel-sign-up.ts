import { statement } from '../../../platform/database/rows.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Event } from '../model/event.entity.ts';
import { releaseSeat } from '../model/seats.ts';
import { isOpen } from '../model/sign-up-rules.ts';
import { SignUp } from '../model/sign-up.entity.ts';
import { readTicketToken } from '../model/ticket-token.ts';
import { ticketOf } from '../queries/tickets.ts';
import type { TicketRow } from '../queries/tickets.ts';
import { fillFreeSeats, holdEvent } from './seat-changes.ts';

const eventOfSignUp = statement('events.eventOfSignUp', 'select event_id from sign_up where id = $1');

/**
 * Gives back the seat at the event and at its sessions for good, and passes each on to the first who waits. To cancel
 * twice is the same as once. Whoever holds the ticket may cancel, until the event begins.
 */
export async function cancelSignUp(
  { em, clock, app }: Pick<ActionContext, 'em' | 'clock' | 'app'>,
  input: { ticketToken: string },
): Promise<TicketRow> {
  const signUpId = readTicketToken(app.settings.sessionSecret, input.ticketToken);
  const found = signUpId && (await app.sql.one<{ event_id: string }>(eventOfSignUp, [signUpId]));
  if (!found) throw new Problem('NOT_FOUND', 'ticketToken');

  await em.transactional(async (em) => {
    const held = await holdEvent(em, found.event_id);
    const signUp = await em.findOne(SignUp, signUpId, { populate: ['seats'] });
    if (!held || !signUp || signUp.state === 'CANCELLED') return;
    if (!isOpen(held.event, clock.now())) throw new Problem('EVENT_CLOSED');

    // Repeats end with the sign-up they repeat: a ticket nobody has a seat by would be a lie.
    const repeats = await em.find(
      SignUp,
      { repeatsSignUpId: signUp.id, state: { $ne: 'CANCELLED' } },
      { populate: ['seats'] },
    );
    for (const ended of [signUp, ...repeats]) endSignUp(ended, held.event, clock.now());
    await fillFreeSeats(em, held);
    await queueJob(em, 'send-cancellation', { signUpId: signUp.id });
  });

  const ticket = await ticketOf(app.sql, signUpId);
  if (!ticket) throw new Problem('NOT_FOUND', 'ticketToken');
  return ticket;
}

/** Gives back what a sign-up holds at an event that is held. Who waits is not asked here. */
export function endSignUp(signUp: SignUp, event: Event, now: Date): void {
  releaseSeat(event, signUp);
  for (const seat of signUp.seats) releaseSeat(seat.session, seat);
  signUp.cancelledAt = now;
  signUp.calendarSequence += 1;
  event.cancelledCount += 1;
}
