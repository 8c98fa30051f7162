import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { statement } from '../../../platform/database/rows.ts';
import { newId } from '../../../platform/ids.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { events } from '../feature.ts';
import { Event } from '../model/event.entity.ts';
import { SignUp } from '../model/sign-up.entity.ts';
import { deedValues } from '../../audit/index.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';
import { seatFaults } from '../testing/seat-faults.ts';
import { COUNT_UNDER_THE_ROW_LOCK, signUpText } from './sign-up.sql.ts';
import { signUpForEvent } from './sign-up-for-event.ts';

const api = useApi({ features: [events] });

/** Starts the work while the event's row is held, lets it go when many wait for it, and so makes them meet. */
async function atOnce<T>(
  event: Event,
  work: (() => Promise<T>)[],
  meanwhile: (holder: pg.Client) => Promise<unknown> = async () => undefined,
): Promise<PromiseSettledResult<T>[]> {
  const holder = new pg.Client({ connectionString: api.databaseUrl() });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select from event where id = $1 for update', [event.id]);
    const running = Promise.allSettled(work.map((start) => start()));
    let waiting = 0;
    while (waiting < Math.min(8, work.length)) {
      // Inside a transaction the view of who waits is otherwise taken once.
      await holder.query('select pg_stat_clear_snapshot()');
      const { rows } = await holder.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
      );
      waiting = rows[0]?.count ?? 0;
    }
    await meanwhile(holder);
    await holder.query('commit');
    return await running;
  } finally {
    await holder.end();
  }
}

const values = <T>(settled: PromiseSettledResult<T>[]): T[] =>
  settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });

const jobsOf = async (signUpId: string) => {
  const rows = await api
    .em()
    .execute(`select id from graphile_worker._private_jobs where payload->>'signUpId' = ?`, [signUpId]);
  return rows.length;
};

describe('40 people who sign up at once for 7 seats', () => {
  it('become exactly 7 with a seat and 33 who wait as numbers 1 to 33', async () => {
    const event = await newEvent(api.em(), { capacity: 7 });
    const context = await api.context();
    const people = Array.from({ length: 40 }, () => () => signUpForEvent(context, signUpInput(event)));
    const tickets = values(await atOnce(event, people));
    expect(tickets.filter(({ state }) => state === 'SEATED')).toHaveLength(7);
    const positions = tickets.flatMap(({ waitingPosition }) => waitingPosition ?? []);
    expect(positions.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 33 }, (_, place) => place + 1),
    );
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
    expect(await api.em().findOneOrFail(Event, event.id)).toMatchObject({ seatsTaken: 7, waitingCount: 33 });
  });

  it('become the same for a session of the day', async () => {
    const event = await newEvent(api.em(), { sessions: [{ capacity: 7 }, {}] });
    const [first, second] = event.sessions.getItems().map(({ id }) => id) as [string, string];
    const context = await api.context();
    const people = Array.from(
      { length: 40 },
      (_, place) => () =>
        signUpForEvent(
          context,
          signUpInput(event, { sessionIds: place % 2 === 0 ? [first, second] : [second, first] }),
        ),
    );
    const tickets = values(await atOnce(event, people));
    expect(tickets.every(({ state }) => state === 'SEATED')).toBe(true);
    const seats = await api
      .em()
      .execute<{ number: number | null }[]>(
        `select waiting_number as number from session_seat where session_id = ? order by waiting_number`,
        [first],
      );
    expect(seats.filter(({ number }) => number === null)).toHaveLength(7);
    expect(seats.flatMap(({ number }) => number ?? [])).toEqual(
      Array.from({ length: 33 }, (_, place) => place + 1),
    );
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });

  it('break the counts when the row is read before it is locked (the control: without the lock this test fails)', async () => {
    const readBefore = COUNT_UNDER_THE_ROW_LOCK.replace('from before', 'from before, event seen')
      .replace('where e.id = $2', 'where e.id = $2 and seen.id = $2')
      .replaceAll(/= e\.|\(e\.(?=seats_taken [<>])/g, (found) => found.replace('e.', 'seen.'))
      .replaceAll('< e.capacity', '< seen.capacity')
      .replaceAll('>= e.capacity', '>= seen.capacity')
      .replaceAll('old.', 'seen.');
    const unlocked = statement('events.signUpWithoutLock', signUpText(readBefore));
    const event = await newEvent(api.em(), { capacity: 7 });
    const { sql } = api.app();
    const people = Array.from({ length: 40 }, (_, place) => () => {
      const { name, email, language, idempotencyKey } = signUpInput(event);
      const code = String(place).padStart(6, '0');
      const now = api.clock.now();
      return sql.one(unlocked, [
        newId(),
        event.id,
        name,
        email,
        language,
        [],
        code,
        idempotencyKey,
        'x',
        now,
        ...deedValues(now),
      ]);
    });
    await atOnce(event, people);
    expect(await seatFaults(api.em(), event.id)).not.toEqual([]);
    expect(await api.em().count(SignUp, { event: event.id, state: 'SEATED' })).toBeGreaterThan(7);
  });
});

describe('one person', () => {
  it('who sends the same sign-up ten times at once has one seat, one ticket and one mail', async () => {
    const event = await newEvent(api.em(), { capacity: 7 });
    const context = await api.context();
    const input = signUpInput(event);
    const tickets = values(
      await atOnce(
        event,
        Array.from({ length: 10 }, () => () => signUpForEvent(context, input)),
      ),
    );
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(1);
    expect(new Set(tickets.map(({ code }) => code)).size).toBe(1);
    expect(await api.em().count(SignUp, { event: event.id })).toBe(1);
    expect(await api.em().findOneOrFail(Event, event.id)).toMatchObject({ seatsTaken: 1 });
    expect(await jobsOf(tickets[0]?.id ?? '')).toBe(1);
  });

  it('who signs up ten times at once with different keys has one seat, and nine tickets that take none', async () => {
    const event = await newEvent(api.em(), { capacity: 7 });
    const context = await api.context();
    const inputs = Array.from({ length: 10 }, () => signUpInput(event, { email: 'mette@example.org' }));
    const tickets = values(
      await atOnce(
        event,
        inputs.map((input) => () => signUpForEvent(context, input)),
      ),
    );
    expect(tickets.map(({ state }) => state)).toEqual(Array(10).fill('SEATED'));
    expect(await api.em().findOneOrFail(Event, event.id)).toMatchObject({ seatsTaken: 1, repeatSeats: 9 });
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });

  it('who signs up in the moment in which their first sign-up is cancelled gets a seat of their own', async () => {
    const event = await newEvent(api.em());
    const context = await api.context();
    const email = 'mette@example.org';
    const first = await signUpForEvent(context, signUpInput(event, { email }));
    const again = () => signUpForEvent(context, signUpInput(event, { email }));
    const [ticket] = values(
      await atOnce(event, [again], async (holder) => {
        await holder.query(
          `update sign_up set state = 'CANCELLED', cancelled_at = now(), waiting_number = null where id = $1`,
          [first.id],
        );
        await holder.query(
          'update event set seats_taken = seats_taken - 1, cancelled_count = cancelled_count + 1 where id = $1',
          [event.id],
        );
      }),
    );
    expect(await api.em().findOneOrFail(SignUp, ticket?.id ?? '')).toMatchObject({
      state: 'SEATED',
      isRepeat: false,
    });
    expect(await seatFaults(api.em(), event.id)).toEqual([]);
  });
});
