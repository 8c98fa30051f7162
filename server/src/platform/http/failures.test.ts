import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { breakableDatabase } from '../../testing/breakable-database.ts';
import type { BreakableDatabase } from '../../testing/breakable-database.ts';
import { probe } from '../../testing/probe.feature.ts';
import { useHttp } from '../../testing/use-http.ts';
import { statement } from '../database/rows.ts';
import type { Feature } from '../feature.ts';
import { TIME_BUDGET } from '../settings.ts';

let database: BreakableDatabase;
const SESSION = statement('test.session', 'select $1 as id');
const sessions: Feature = {
  name: 'sessions',
  viewers: {
    bySession: async (cookies, app) => {
      if (cookies.get('session')) await app.sql.one(SESSION, [cookies.get('session')]);
      return null;
    },
    byPerson: async () => null,
  },
};
const http = useHttp({
  features: [probe, sessions],
  settings: { operationBudgetMs: 1_500, statementTimeoutMs: 700 },
  databaseUrl: async (url) => {
    database = await breakableDatabase(url);
    return database.url;
  },
});

afterEach(() => database.heal());
afterAll(() => database.close());

async function health(path: 'live' | 'ready'): Promise<number> {
  return (await fetch(http.url(`/health/${path}`))).status;
}

async function secondsOf<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = performance.now();
  const result = await work();
  return [result, (performance.now() - before) / 1000];
}

describe('a database that is gone', () => {
  it('is told within two seconds, and everything heals by itself', async () => {
    expect((await http.post({ query: '{ one }' })).body).toEqual({ data: { one: 1 } });
    expect(await health('ready')).toBe(200);
    await database.cut();

    const [answer, seconds] = await secondsOf(() => http.post({ query: '{ one }' }));
    expect(answer.body.errors?.[0]).toMatchObject({
      message: 'Vækstbro cannot answer right now. Try again in a moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(seconds).toBeLessThan(2);
    expect(await health('ready')).toBe(503);
    expect(await health('live')).toBe(200);
    expect((await http.post({ query: '{ __typename }' })).status).toBe(200);

    await database.heal();
    expect((await http.post({ query: '{ one }' })).body).toEqual({ data: { one: 1 } });
    expect(await health('ready')).toBe(200);
  });

  it('is told the same to somebody whose session cannot be looked up', async () => {
    const cookie = { cookie: '__Host-session=abc' };
    expect((await http.post({ query: '{ __typename }' }, cookie)).status).toBe(200);
    await database.cut();
    const answer = await http.post({ query: '{ __typename }' }, cookie);
    expect(answer.status).toBe(503);
    expect(answer.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['SERVICE_UNAVAILABLE']);
  });

  it('that stops answering is not waited for by the health check', async () => {
    await http.post({ query: '{ one }' });
    database.freeze();
    const [status, seconds] = await secondsOf(() => health('ready'));
    expect(status).toBe(503);
    expect(seconds).toBeLessThan(2);
    await database.cut();
  });
});

describe('an operation that takes too long', () => {
  it('is stopped by the database', async () => {
    const [[rows, entities], seconds] = await secondsOf(() =>
      Promise.all([
        http.post({ query: '{ sleep(seconds: 5) }' }),
        http.post({ query: '{ sleepEntity(seconds: 5) }' }),
      ]),
    );
    for (const answer of [rows, entities]) {
      expect(answer.body.errors?.[0]).toMatchObject({
        message: 'This took too long and was stopped.',
        extensions: { code: 'TIMEOUT' },
      });
      expect(answer.status).toBe(504);
    }
    expect(seconds).toBeLessThan(1.5);
  });

  it('is answered when its time is over even when it is not the database’s fault', async () => {
    const [answer, seconds] = await secondsOf(() => http.post({ query: '{ never }' }));
    expect(answer.status).toBe(504);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('TIMEOUT');
    expect(seconds).toBeGreaterThan(1.4);
    expect(seconds).toBeLessThan(2.5);
  });

  it('has ten seconds and no more', () => {
    expect(TIME_BUDGET.operationBudgetMs).toBe(10_000);
    expect(TIME_BUDGET.statementTimeoutMs).toBeLessThan(TIME_BUDGET.operationBudgetMs);
  });
});
