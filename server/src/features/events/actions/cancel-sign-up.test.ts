import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { events } from '../feature.ts';
import { Event } from '../model/event.entity.ts';
import { SignUp } from '../model/sign-up.entity.ts';
import { ticketToken } from '../model/ticket-token.ts';
import { seatsOf, ticketOf } from '../queries/tickets.ts';
import type { TicketRow } from '../queries/tickets.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';
import { seatFaults } from '../testing/seat-faults.ts';
import { cancelSignUp } from './cancel-sign-up.ts';
import { signUpForEvent } from './sign-up-for-event.ts';

const api = useApi({ features: [events] });

const signUp = async (event: Event, changes: Partial<ReturnType<typeof signUpInput>> = {}) =>
  signUpForEvent(await api.context(), signUpInput(event, changes));
const tokenOf = ({ id }: { id: string }) => ticketToken(api.app().settings.sessionSecret, id);
const cancel = async (ticket: TicketRow) =>
  cancelSignUp(await api.context(), { ticketToken: tokenOf(ticket) });
const ticketNow = async ({ id }: TicketRow) => {
  const ticket = await ticketOf(api.app().sql, id);
  return [ticket?.state, ticket?.waitingPosition];
};
const seatsNow = async ({ id }: TicketRow) =>
  ((await seatsOf(api.app().sql, [id])).get(id) ?? []).map(({ state, waitingPosition }) => [
    state,
    waitingPosition,
  ]);
const reload = (event: Event) => api.em().findOneOrFail(Event, event.id);
const jobs = async (name: string) =>
  (
    await api.em().execute<{ id: string }[]>(
      `select j.payload->>'signUpId' as id from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ?`,
      [name],
    )
  ).map(({ id }) => id);

describe('cancelling', () => {
  it('passes the seat to the first who waits, moves the others up, and tells both once', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    const [seated, first, second] = [await signUp(event), await signUp(event), await signUp(event)];
    expect(await cancel(seated)).toMatchObject({
      state: 'CANCELLED',
      waitingPosition: null,
      calendarSequence: 1,
    });
    expect([await ticketNow(first), await ticketNow(second)]).toEqual([
      ['SEATED', null],
      ['WAITING', 1],
    ]);
    expect(await reload(event)).toMatchObject({ seatsTaken: 1, waitingCount: 1, cancelledCount: 1 });
    expect((await jobs('send-cancellation')).filter((id) => id === seated.id)).toHaveLength(1);
    expect((await jobs('send-promotion')).filter((id) => [first.id, second.id].includes(id))).toEqual([
      first.id,
    ]);
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });

  it('twice is the same as once', async () => {
    const event = await newEvent(api.em());
    const ticket = await signUp(event);
    const once = await cancel(ticket);
    expect(await cancel(ticket)).toEqual(once);
    expect(await reload(event)).toMatchObject({ seatsTaken: 0, cancelledCount: 1 });
    expect((await jobs('send-cancellation')).filter((id) => id === ticket.id)).toHaveLength(1);
  });

  it('while waiting closes the gap, and a canceller is never promoted again', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    const [seated, first, second] = [await signUp(event), await signUp(event), await signUp(event)];
    await cancel(first);
    expect(await ticketNow(second)).toEqual(['WAITING', 1]);
    await cancel(seated);
    expect([await ticketNow(first), await ticketNow(second)]).toEqual([
      ['CANCELLED', null],
      ['SEATED', null],
    ]);
  });

  it('lets the person sign up again, at the end of the list', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    const email = 'mette@example.org';
    const [seated, waiting] = [await signUp(event, { email }), await signUp(event)];
    await cancel(seated);
    const again = await signUp(event, { email });
    expect(again).toMatchObject({ state: 'WAITING', waitingPosition: 1 });
    expect(await ticketNow(waiting)).toEqual(['SEATED', null]);
    expect((await api.em().findOneOrFail(SignUp, again.id)).isRepeat).toBe(false);
  });

  it('gives back the seats at sessions, to those who wait there', async () => {
    const event = await newEvent(api.em(), { sessions: [{ capacity: 1 }, { capacity: 1 }] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    const [seated, both, onlySecond] = [
      await signUp(event, { sessionIds }),
      await signUp(event, { sessionIds }),
      await signUp(event, { sessionIds: sessionIds.slice(1) }),
    ];
    await cancel(seated);
    expect(await seatsNow(seated)).toEqual([
      ['CANCELLED', null],
      ['CANCELLED', null],
    ]);
    expect(await seatsNow(both)).toEqual([
      ['SEATED', null],
      ['SEATED', null],
    ]);
    expect(await seatsNow(onlySecond)).toEqual([['WAITING', 1]]);
    expect((await jobs('send-promotion')).filter((id) => id === both.id)).toHaveLength(1);
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });

  it('gives who moves up for the day their sessions too, behind those who wait there already', async () => {
    const event = await newEvent(api.em(), { capacity: 2, sessions: [{ capacity: 1 }, { capacity: 5 }] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    const [one, two, three] = [
      await signUp(event, { sessionIds: sessionIds.slice(0, 1) }),
      await signUp(event, { sessionIds: sessionIds.slice(0, 1) }),
      await signUp(event, { sessionIds }),
    ];
    await cancel(one);
    expect(await seatsNow(two)).toEqual([['SEATED', null]]);
    expect(await ticketNow(three)).toEqual(['SEATED', null]);
    expect(await seatsNow(three)).toEqual([
      ['WAITING', 1],
      ['SEATED', null],
    ]);
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });

  it('passes repeats by: the seat goes to the next person, and the repeat looks seated', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    const seated = await signUp(event, { email: 'karen@example.org' });
    const waiting = await signUp(event, { email: 'mette@example.org' });
    const repeat = await signUp(event, { email: 'mette@example.org' });
    const last = await signUp(event);
    await cancel(seated);
    expect([await ticketNow(waiting), await ticketNow(repeat), await ticketNow(last)]).toEqual([
      ['SEATED', null],
      ['WAITING', 1],
      ['WAITING', 2],
    ]);
    expect(await cancel(repeat)).toMatchObject({ state: 'CANCELLED' });
    expect([await ticketNow(waiting), await ticketNow(last)]).toEqual([
      ['SEATED', null],
      ['WAITING', 1],
    ]);
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });

  it('ends the repeats of the sign-up too, so that no ticket promises what nobody has', async () => {
    const event = await newEvent(api.em());
    const first = await signUp(event, { email: 'mette@example.org' });
    const repeat = await signUp(event, { email: 'mette@example.org' });
    await cancel(first);
    expect(await ticketNow(repeat)).toEqual(['CANCELLED', null]);
    expect(await reload(event)).toMatchObject({ seatsTaken: 0, repeatSeats: 0 });
  });

  it('is refused with a token that is not ours, and when the event has begun, and then nothing has happened', async () => {
    const event = await newEvent(api.em());
    const ticket = await signUp(event);
    const context = await api.context();
    for (const wrong of [`${ticket.id}.forged`, ticket.id, '', tokenOf({ id: event.id })]) {
      await expect(cancelSignUp(context, { ticketToken: wrong })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    api.clock.set('2026-11-12T08:00:00Z');
    await expect(cancel(ticket)).rejects.toMatchObject({ code: 'EVENT_CLOSED' });
    api.clock.set('2026-09-01T08:00:00Z');
    expect(await ticketNow(ticket)).toEqual(['SEATED', null]);
    expect(await reload(event)).toMatchObject({ seatsTaken: 1 });
    expect((await jobs('send-cancellation')).filter((id) => id === ticket.id)).toEqual([]);
  });
});
