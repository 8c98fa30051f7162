import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../platform/problem.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { useBrowser } from '../../../testing/use-browser.ts';
import { notifications } from '../../notifications/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import type { Person } from '../../people/index.ts';
import { accounts } from '../feature.ts';
import { AccountPassword, AccountSession, hashPassword, openSession, SESSION_COOKIE } from '../index.ts';
import { logIn } from './log-in.ts';
import { logOut } from './log-out.ts';
import { takeAttempt } from './take-attempt.ts';

const api = useApi({
  features: [organisations, people, notifications, accounts],
  now: '2026-09-01T08:00:00.000Z',
});
const PASSWORD = 'tre blå cykler ved åen';
const mette = { email: 'mette@example.org', password: PASSWORD };

let person: Person;
const meet = (name: string) =>
  api
    .em()
    .transactional((em) =>
      meetPerson(em, { name, email: `${name}@example.org`, language: 'da' }, api.clock.now()),
    );
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'in',
    (error: Problem) => error.code,
  );
const codeOfTake = (work: Promise<string>) => work.catch((error: Problem) => error.code);
const tryIn = (input: typeof mette, source?: string) =>
  useBrowser(api, source).visit((context) => codeOf(logIn(context, input)));
const sessions = () => api.em().count(AccountSession);

beforeAll(async () => {
  person = await meet('mette');
  await meet('linkonly');
  const hash = await hashPassword(PASSWORD);
  await api.em().insert(AccountPassword, { personId: person.id, hash, changedAt: api.clock.now() });
});
beforeEach(() => api.em().execute('delete from account_throttle'));

describe('logging in', () => {
  it('opens a session whose secret only the browser has', async () => {
    const browser = useBrowser(api);
    const viewer = await browser.visit((context) =>
      logIn(context, { ...mette, email: ' METTE@example.org ' }),
    );
    expect(viewer).toEqual({ personId: person.id, sessionId: expect.any(String), language: 'da', hats: [] });
    const secret = browser.cookies.get(SESSION_COOKIE) ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const [stored] = await api.em().find(AccountSession, { id: viewer.sessionId });
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect(stored).toMatchObject({ personId: person.id, provenBy: 'PASSWORD' });
    expect(await browser.viewer()).toEqual(viewer);
  });

  it('gives a new session each time and ends the one the browser came with, planted ones too', async () => {
    const planted = useBrowser(api, '127.0.0.1', { [SESSION_COOKIE]: 'a-secret-an-attacker-knows' });
    const first = await planted.visit((context) => logIn(context, mette));
    const copy = useBrowser(api, '127.0.0.1', {
      [SESSION_COOKIE]: planted.cookies.get(SESSION_COOKIE) ?? '',
    });
    const second = await planted.visit((context) => logIn(context, mette));
    expect(second.sessionId).not.toBe(first.sessionId);
    expect(planted.cookies.get(SESSION_COOKIE)).not.toBe('a-secret-an-attacker-knows');
    expect([await planted.viewer(), await copy.viewer()]).toEqual([second, null]);
  });

  it('ends after fourteen days, and what has ended is swept away', async () => {
    const browser = useBrowser(api);
    const viewer = await browser.visit((context) => logIn(context, mette));
    api.clock.advance(14 * 24 * 60 * 60_000 - 1);
    expect(await browser.viewer()).toEqual(viewer);
    api.clock.advance(1);
    expect(await browser.viewer()).toBeNull();
    await useBrowser(api).visit((context) => logIn(context, mette));
    expect(await api.em().count(AccountSession, { expiresAt: { $lte: api.clock.now() } })).toBe(0);
    api.clock.set('2026-09-01T08:00:00.000Z');
    await api.em().nativeDelete(AccountSession, {});
  });

  it('is worked out from the cookie in one statement', async () => {
    const browser = useBrowser(api);
    await browser.visit((context) => logIn(context, mette));
    const { statements } = await api.countQueries(() => browser.viewer());
    expect(statements).toHaveLength(1);
    expect(await useBrowser(api, '127.0.0.1', { [SESSION_COOKIE]: 'guessed' }).viewer()).toBeNull();
  });
});

describe('logging out', () => {
  it('acts in the next request, also for a copy of the cookie, and leaves other browsers alone', async () => {
    const [here, there] = [useBrowser(api), useBrowser(api)];
    for (const browser of [here, there]) await browser.visit((context) => logIn(context, mette));
    const copy = useBrowser(api, '127.0.0.1', { [SESSION_COOKIE]: here.cookies.get(SESSION_COOKIE) ?? '' });
    await here.visit(logOut);
    expect([await here.viewer(), await copy.viewer()]).toEqual([null, null]);
    expect(here.cookies.get(SESSION_COOKIE)).toBeUndefined();
    expect(await there.viewer()).toMatchObject({ personId: person.id });
    expect(await here.visit(logOut)).toBe(true);
  });
});

describe('a login that is refused', () => {
  const refused = [
    { ...mette, password: 'et helt andet kodeord' },
    { ...mette, email: 'nobody@example.org' },
    { ...mette, email: 'linkonly@example.org' },
  ];

  it('gets the same answer after the same statements, whether or not there is such an account', async () => {
    const before = await sessions();
    const seen = [];
    for (const input of refused) {
      await api.em().execute('delete from account_throttle');
      const { result, statements } = await api.countQueries(() => tryIn(input));
      seen.push({ result, statements });
    }
    expect(seen[0]?.result).toBe('WRONG_LOGIN');
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect(await sessions()).toBe(before);
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const shortest = new Map<string, number>();
    for (let round = 0; round < 6; round++) {
      for (const input of refused) {
        await api.em().execute('delete from account_throttle');
        const begun = performance.now();
        await tryIn(input);
        shortest.set(input.email, Math.min(shortest.get(input.email) ?? Infinity, performance.now() - begun));
      }
    }
    const [wrong = 0, unknown = 0, without = 0] = refused.map(({ email }) => shortest.get(email));
    // Without the hash of nobody both would take a tenth.
    expect(unknown).toBeGreaterThan(wrong * 0.6);
    expect(without).toBeGreaterThan(wrong * 0.6);
  });

  it('for what is no address says so', async () => {
    expect([await tryIn({ ...mette, email: 'mette' }), await tryIn({ ...mette, password: '' })]).toEqual([
      'EMAIL_INVALID',
      'REQUIRED',
    ]);
  });
});

describe('guessing', () => {
  const guess = { ...mette, password: 'gættet kodeord 1' };
  const guesses = (count: number, of: (number: number) => Promise<string>) =>
    Promise.all(Array.from({ length: count }, (_, number) => of(number)));

  it('is stopped after ten for one account from one source, known or not, and nobody else is shut out', async () => {
    for (const email of ['mette@example.org', 'nobody@example.org']) {
      const codes = await guesses(25, () => tryIn({ ...guess, email }, '192.0.2.1'));
      expect(codes.filter((code) => code === 'WRONG_LOGIN')).toHaveLength(10);
      expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(15);
    }
    // However long the stranger goes on.
    await guesses(100, () => tryIn(guess, '192.0.2.1'));
    expect(await tryIn(mette, '192.0.2.1')).toBe('TOO_MANY_REQUESTS');
    expect(await tryIn(mette, '198.51.100.1')).toBe('in');
    api.clock.advance(15 * 60_000);
    expect(await tryIn(mette, '192.0.2.1')).toBe('in');
  });

  it('is stopped after a hundred for one account from many sources at once, but not its login links', async () => {
    const take = (kind: 'LOG_IN' | 'LINK', source: string) =>
      useBrowser(api, source).visit(async (context) => {
        await takeAttempt(context, kind, mette.email);
        return 'taken';
      });
    const codes = await guesses(120, (number) => codeOfTake(take('LOG_IN', `192.0.2.${number}`)));
    expect(codes.filter((code) => code === 'taken')).toHaveLength(100);
    expect(await tryIn(mette, '198.51.100.1')).toBe('TOO_MANY_REQUESTS');
    expect(await take('LINK', '198.51.100.1')).toBe('taken');
    api.clock.advance(15 * 60_000);
    expect(await tryIn(mette, '198.51.100.1')).toBe('in');
  });

  it('is stopped after sixty for one source, over many accounts', async () => {
    const spray = (number: number) => tryIn({ ...guess, email: `p${number}@example.org` }, '203.0.113.5');
    const codes = [...(await guesses(40, spray)), ...(await guesses(40, (number) => spray(number + 40)))];
    expect(codes.filter((code) => code === 'WRONG_LOGIN')).toHaveLength(60);
    expect(await tryIn(mette, '203.0.113.5')).toBe('TOO_MANY_REQUESTS');
    expect(await tryIn(mette, '203.0.113.6')).toBe('in');
  });

  it('right does not count', async () => {
    for (let number = 0; number < 15; number++) expect(await tryIn(mette)).toBe('in');
  });

  it('leaves nothing in the counters that names anybody, and ended ones go', async () => {
    await tryIn(guess);
    const rows = () => api.em().execute<{ key: string }[]>('select key from account_throttle');
    expect(JSON.stringify(await rows())).not.toMatch(/mette|127\.0/);
    api.clock.advance(16 * 60_000);
    await tryIn({ ...guess, email: 'other@example.org' }, '198.51.100.9');
    expect(await rows()).toHaveLength(3);
  });
});

describe('a changed password', () => {
  it('refuses the old one even where it was being compared at that moment', async () => {
    const before = await sessions();
    const browser = useBrowser(api);
    const code = await browser.visit((context) => {
      const sql = {
        ...context.sql,
        // The password changes right after it was read.
        one: async <Row>(...asked: Parameters<typeof context.sql.one>) => {
          const row = await context.sql.one<Row>(...asked);
          const changed = { hash: await hashPassword('et nyt og bedre kodeord') };
          await api.em().nativeUpdate(AccountPassword, { personId: person.id }, changed);
          return row;
        },
      };
      return codeOf(logIn({ ...context, em: context.em, sql }, mette));
    });
    expect(code).toBe('WRONG_LOGIN');
    expect(await sessions()).toBe(before);
    await api
      .em()
      .nativeUpdate(AccountPassword, { personId: person.id }, { hash: await hashPassword(PASSWORD) });
  });
});

describe('a session for a test', () => {
  it('is opened without a password', async () => {
    const token = await api
      .em()
      .transactional((em) => openSession(em, { personId: person.id, provenBy: 'LINK' }, api.clock.now()));
    expect(await useBrowser(api, '127.0.0.1', { [SESSION_COOKIE]: token }).viewer()).toMatchObject({
      personId: person.id,
    });
  });
});
