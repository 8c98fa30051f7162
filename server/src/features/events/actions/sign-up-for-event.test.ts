import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { events } from '../feature.ts';
import { Event } from '../model/event.entity.ts';
import { SessionSeat } from '../model/session-seat.entity.ts';
import { SignUp } from '../model/sign-up.entity.ts';
import { seatsOf } from '../queries/tickets.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';
import { signUpForEvent } from './sign-up-for-event.ts';

const api = useApi({ features: [events] });

const signUp = async (input: ReturnType<typeof signUpInput>) => signUpForEvent(await api.context(), input);
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    ({ code, field }: { code: string; field?: string }) => [code, field],
  );
const countSignUps = (eventId: string) => api.em().count(SignUp, { event: eventId });
const reload = (event: Event) => api.em().findOneOrFail(Event, event.id, { populate: ['sessions'] });
const jobs = () =>
  api.em().execute<{ id: string }[]>(`select payload->>'signUpId' as id from graphile_worker._private_jobs`);

describe('signing up for an event', () => {
  it('gives a seat at the day and at the chosen sessions, and queues one mail, in one statement more than the look at the sessions', async () => {
    const event = await newEvent(api.em(), { sessions: [{}, {}, {}] });
    const sessionIds = event.sessions
      .getItems()
      .slice(0, 2)
      .map(({ id }) => id);
    const { result: ticket, statements } = await api.countQueries(() =>
      signUp(signUpInput(event, { sessionIds })),
    );
    expect(ticket).toMatchObject({
      eventId: event.id,
      state: 'SEATED',
      waitingPosition: null,
      name: 'Mette Holm',
    });
    expect(ticket.code).toMatch(/^\d{6}$/);
    expect(statements).toHaveLength(2);
    const stored = await reload(event);
    expect(stored.seatsTaken).toBe(1);
    expect(stored.sessions.getItems().map(({ seatsTaken }) => seatsTaken)).toEqual([1, 1, 0]);
    const seats = await api.em().find(SessionSeat, { signUp: ticket.id });
    expect(seats.map(({ state }) => state)).toEqual(['SEATED', 'SEATED']);
    expect((await jobs()).filter(({ id }) => id === ticket.id)).toHaveLength(1);
  });

  it('is a single statement when no session is chosen', async () => {
    const event = await newEvent(api.em());
    const { statements } = await api.countQueries(() => signUp(signUpInput(event)));
    expect(statements).toHaveLength(1);
  });

  it('puts people on the waiting list of a full event, and lets their sessions wait for their day', async () => {
    const event = await newEvent(api.em(), { capacity: 1, sessions: [{}] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    await signUp(signUpInput(event));
    const first = await signUp(signUpInput(event, { sessionIds }));
    const second = await signUp(signUpInput(event));
    expect([first, second].map(({ state, waitingPosition }) => [state, waitingPosition])).toEqual([
      ['WAITING', 1],
      ['WAITING', 2],
    ]);
    const seats = (await seatsOf(api.app().sql, [first.id])).get(first.id);
    expect(seats?.map(({ state, waitingPosition }) => [state, waitingPosition])).toEqual([['WAITING', null]]);
    const stored = await reload(event);
    expect([stored.seatsTaken, stored.waitingCount, stored.sessions[0]?.seatsTaken]).toEqual([1, 2, 0]);
  });

  it('puts people on the waiting list of a full session while they have a seat for the day', async () => {
    const event = await newEvent(api.em(), { sessions: [{ capacity: 1 }, {}] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    await signUp(signUpInput(event, { sessionIds }));
    const ticket = await signUp(signUpInput(event, { sessionIds }));
    expect(ticket.state).toBe('SEATED');
    const seats = (await seatsOf(api.app().sql, [ticket.id])).get(ticket.id);
    expect(seats?.map(({ state, waitingPosition }) => [state, waitingPosition])).toEqual([
      ['WAITING', 1],
      ['SEATED', null],
    ]);
  });

  it('draws another code when the one drawn is taken at this event', async () => {
    const event = await newEvent(api.em());
    const context = await api.context();
    await signUpForEvent(context, signUpInput(event), () => 7);
    const drawn = [7, 7, 8];
    const ticket = await signUpForEvent(context, signUpInput(event), () => drawn.shift() ?? 9);
    expect(ticket.code).toBe('000008');
    expect((await reload(event)).seatsTaken).toBe(2);
  });
});

describe('the same key', () => {
  it('sent again leads to the same ticket and has one effect, also after the event has begun', async () => {
    const event = await newEvent(api.em());
    const input = signUpInput(event);
    const first = await signUp(input);
    expect((await signUp(input)).id).toBe(first.id);
    api.clock.set('2026-11-12T09:00:00Z');
    expect((await signUp(input)).id).toBe(first.id);
    api.clock.set('2026-09-01T08:00:00Z');
    expect((await reload(event)).seatsTaken).toBe(1);
    expect(await countSignUps(event.id)).toBe(1);
    expect((await jobs()).filter(({ id }) => id === first.id)).toHaveLength(1);
  });

  it('with something else in it is refused', async () => {
    const event = await newEvent(api.em());
    const input = signUpInput(event);
    await signUp(input);
    expect(await problemOf(signUp({ ...input, name: 'Mette Lund' }))).toEqual([
      'KEY_REUSED',
      'idempotencyKey',
    ]);
    expect(await countSignUps(event.id)).toBe(1);
  });
});

describe('signing up is refused, and nothing has happened,', () => {
  const nothingHappened = async (event: Event) => {
    expect(await countSignUps(event.id)).toBe(0);
    expect(await reload(event)).toMatchObject({ seatsTaken: 0, waitingCount: 0, lastWaitingNumber: 0 });
  };

  it('when two chosen sessions overlap', async () => {
    const startsAt = new Date('2026-11-12T09:30:00Z');
    const event = await newEvent(api.em(), {
      sessions: [{}, { startsAt, endsAt: new Date('2026-11-12T11:00:00Z') }],
    });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    expect(await problemOf(signUp(signUpInput(event, { sessionIds })))).toEqual([
      'SESSIONS_OVERLAP',
      'sessionIds',
    ]);
    await nothingHappened(event);
  });

  it('when a session belongs to another event', async () => {
    const other = await newEvent(api.em(), { sessions: [{}] });
    const event = await newEvent(api.em());
    const sessionIds = other.sessions.getItems().map(({ id }) => id);
    expect(await problemOf(signUp(signUpInput(event, { sessionIds })))).toEqual(['NOT_FOUND', 'sessionIds']);
    await nothingHappened(event);
    expect((await reload(other)).sessions[0]?.seatsTaken).toBe(0);
  });

  it('when the event has begun, is not published, or is none', async () => {
    const begun = await newEvent(api.em(), {
      startsAt: new Date('2026-09-01T08:00:00Z'),
      endsAt: new Date('2026-09-01T09:00:00Z'),
    });
    const hidden = await newEvent(api.em(), { publishedAt: null });
    expect(await problemOf(signUp(signUpInput(begun)))).toEqual(['EVENT_CLOSED', 'eventId']);
    expect(await problemOf(signUp(signUpInput(hidden)))).toEqual(['NOT_FOUND', 'eventId']);
    expect(await problemOf(signUp(signUpInput({ id: '01890000-0000-7000-8000-00000000ffff' })))).toEqual([
      'NOT_FOUND',
      'eventId',
    ]);
    await nothingHappened(begun);
    await nothingHappened(hidden);
  });
});

describe('an address that is signed up already', () => {
  it('gets an answer like anybody’s and a ticket of its own, takes no seat, and shows as one more in the figures', async () => {
    const event = await newEvent(api.em(), { capacity: 3, sessions: [{ capacity: 3 }] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    const first = await signUp(signUpInput(event, { email: 'mette@example.org', sessionIds }));
    const asked = api.countQueries(() =>
      signUp(signUpInput(event, { email: 'METTE@example.org', name: 'M. Holm', sessionIds })),
    );
    const { result: again, statements } = await asked;
    expect(again).toMatchObject({ state: 'SEATED', waitingPosition: null, name: 'M. Holm' });
    expect(again.id).not.toBe(first.id);
    expect(statements).toHaveLength(2);
    expect(await reload(event)).toMatchObject({ seatsTaken: 1, repeatSeats: 1 });
    expect((await reload(event)).sessions[0]).toMatchObject({ seatsTaken: 1, repeatSeats: 1 });
    expect(await api.em().findOneOrFail(SignUp, again.id)).toMatchObject({
      repeatsSignUpId: first.id,
      isRepeat: true,
    });
  });

  it('stands in the waiting list like anybody', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    await signUp(signUpInput(event, { email: 'mette@example.org' }));
    const again = await signUp(signUpInput(event, { email: 'mette@example.org' }));
    const next = await signUp(signUpInput(event));
    expect([again, next].map(({ state, waitingPosition }) => [state, waitingPosition])).toEqual([
      ['WAITING', 1],
      ['WAITING', 2],
    ]);
    expect((await reload(event)).waitingCount).toBe(2);
  });
});
