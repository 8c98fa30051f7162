import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { useBrowser } from '../../../testing/use-browser.ts';
import type { Browser } from '../../../testing/use-browser.ts';
import { notifications } from '../../notifications/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import type { Person } from '../../people/index.ts';
import { accounts } from '../feature.ts';
import { AccountPassword, AccountSession, openSession, SESSION_COOKIE } from '../index.ts';
import type { Proof } from '../model/account.entity.ts';
import { passwordStanding } from '../queries/password-standing.ts';
import { logIn } from './log-in.ts';
import { setPassword } from './set-password.ts';

const api = useApi({
  features: [organisations, people, notifications, accounts],
  now: '2026-09-01T08:00:00.000Z',
});
const FIRST = 'tre blå cykler ved åen';
const SECOND = 'fire røde både på søen';

let mette: Person;
const browserOf = async (provenBy: Proof): Promise<Browser> => {
  const token = await api
    .em()
    .transactional((em) => openSession(em, { personId: mette.id, provenBy }, api.clock.now()));
  return useBrowser(api, '127.0.0.1', { [SESSION_COOKIE]: token });
};
const set = (browser: Browser, password: string, currentPassword?: string) =>
  browser.visit((context) =>
    setPassword(context, { password, currentPassword }).then(
      () => 'set',
      ({ code, field }: Problem) => `${code} ${field}`,
    ),
  );
const letsIn = (password: string) =>
  useBrowser(api).visit((context) =>
    logIn(context, { email: 'mette@example.org', password }).then(
      () => true,
      () => false,
    ),
  );
const kept = async () => (await api.em().findOne(AccountPassword, mette.id))?.hash ?? null;

beforeEach(async () => {
  await api.asOwner('truncate account_throttle, account_session, account_password, person cascade');
  mette = await api
    .em()
    .transactional((em) =>
      meetPerson(em, { name: 'Mette Holm', email: 'mette@example.org', language: 'da' }, api.clock.now()),
    );
});

describe('a first password', () => {
  it('opens the door from then on', async () => {
    const browser = await browserOf('LINK');
    expect(await letsIn(FIRST)).toBe(false);
    expect(await set(browser, FIRST)).toBe('set');
    expect(await letsIn(FIRST)).toBe(true);
  });

  it('that is short, common or one’s own name is refused, and nothing changes', async () => {
    const browser = await browserOf('LINK');
    const before = await browser.viewer();
    expect(await set(browser, 'kort-og-rap!'.slice(1))).toBe('TOO_SHORT password');
    expect(await set(browser, 'x7'.repeat(65))).toBe('TOO_LONG password');
    expect(await set(browser, 'velkommen2026')).toBe('PASSWORD_TOO_COMMON password');
    expect(await set(browser, 'MetteHolm1987')).toBe('PASSWORD_TOO_COMMON password');
    expect(await kept()).toBeNull();
    expect(await browser.viewer()).toEqual(before);
  });

  it('is set by somebody who is logged in', async () => {
    expect(await set(useBrowser(api), FIRST)).toBe('UNAUTHENTICATED undefined');
  });
});

describe('another password', () => {
  it('logs every other browser out and gives this one a new session', async () => {
    const [here, there] = [await browserOf('LINK'), await browserOf('LINK')];
    const before = here.cookies.get(SESSION_COOKIE);
    expect(await set(here, FIRST)).toBe('set');
    expect(here.cookies.get(SESSION_COOKIE)).not.toBe(before);
    expect(await here.viewer()).toMatchObject({ personId: mette.id });
    expect(await there.viewer()).toBeNull();
    expect(await api.em().count(AccountSession)).toBe(1);
  });

  it('asks for the one until now, and counts wrong ones as guesses', async () => {
    const here = await browserOf('LINK');
    await set(here, FIRST);
    const hash = await kept();
    expect(await set(here, SECOND)).toBe('REQUIRED currentPassword');
    expect(await set(here, SECOND, 'ikke den rigtige')).toBe('WRONG_PASSWORD currentPassword');
    for (let guess = 0; guess < 9; guess++) await set(here, SECOND, `ikke den rigtige ${guess}`);
    expect(await set(here, SECOND, FIRST)).toBe('TOO_MANY_REQUESTS undefined');
    expect(await kept()).toBe(hash);
    api.clock.advance(15 * 60_000);
    expect(await set(here, SECOND, FIRST)).toBe('set');
    expect([await letsIn(FIRST), await letsIn(SECOND)]).toEqual([false, true]);
  });

  it('is set without the old one right after a login by link, for those who forgot it, but not an hour later', async () => {
    await set(await browserOf('LINK'), FIRST);
    const forgetful = await browserOf('LINK');
    const slow = await browserOf('LINK');
    const standing = (browser: Browser) =>
      browser.visit((context) => passwordStanding(context, context.viewer as Viewer));
    expect(await standing(forgetful)).toMatchObject({ mustGiveCurrent: false });
    api.clock.advance(60 * 60_000);
    expect(await standing(slow)).toMatchObject({ mustGiveCurrent: true });
    expect(await set(slow, SECOND)).toBe('REQUIRED currentPassword');
    expect(await set(await browserOf('LINK'), SECOND)).toBe('set');
    expect(await letsIn(SECOND)).toBe(true);
  });

  it('has one winner when two set it at once, however often they try', async () => {
    for (let round = 0; round < 8; round++) {
      await api.asOwner('truncate account_throttle, account_session, account_password');
      const [here, there] = [await browserOf('LINK'), await browserOf('LINK')];
      const answers = await Promise.all([set(here, FIRST), set(there, SECOND)]);
      expect(answers.filter((answer) => answer === 'set')).toHaveLength(1);
      expect(await api.em().count(AccountSession)).toBe(1);
      expect([await letsIn(FIRST), await letsIn(SECOND)].sort()).toEqual([false, true]);
    }
  });
});
