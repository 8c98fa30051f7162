import { LockMode } from '@mikro-orm/postgresql';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Feature } from '../../../platform/feature.ts';
import type { Problem } from '../../../platform/problem.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { useBrowser } from '../../../testing/use-browser.ts';
import { notifications } from '../../notifications/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson, Person } from '../../people/index.ts';
import { accounts } from '../feature.ts';
import { AccountSession, LoginLink } from '../index.ts';
import { logInWithLink } from './log-in-with-link.ts';
import { requestLoginLink } from './request-login-link.ts';

const proven: { personId: string; email: string }[] = [];
let refuseProof = false;
const waiting: Feature = {
  name: 'waiting',
  emailProven: (_em, person) => {
    if (refuseProof) return Promise.reject(new Error('what waited for the proof failed'));
    proven.push(person);
    return Promise.resolve();
  },
};

const api = useApi({
  features: [organisations, people, notifications, accounts, waiting],
  now: '2026-09-01T08:00:00.000Z',
});

interface Asked {
  email: string;
  name?: string;
  language?: 'da' | 'en' | 'de';
  goTo?: string;
}
const ask = ({ language = 'da', ...asked }: Asked, source?: string) =>
  useBrowser(api, source).visit((context) => requestLoginLink(context, { ...asked, language }));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'in',
    (error: Problem) => error.code,
  );
const newestMail = async () => {
  api.clock.advance(1);
  await api.runJobs();
  const mail = (await api.mails()).at(-1);
  if (!mail) throw new Error('No mail.');
  return mail;
};
const tokenIn = (text: string) => /\/log-in\/link#(\S+)/.exec(text)?.[1] ?? '';
const newToken = async (asked: Asked) => {
  await ask(asked);
  return tokenIn((await newestMail()).text);
};
const open = (token: string, browser = useBrowser(api)) =>
  browser.visit((context) => logInWithLink(context, { token }));
const state = async () => ({
  people: await api.em().count(Person),
  sessions: await api.em().count(AccountSession),
  used: await api.em().count(LoginLink, { usedAt: { $ne: null } }),
  proven: proven.length,
});

beforeEach(() => api.em().execute('delete from account_throttle'));

describe('asking for a login link', () => {
  it('is answered the same after the same statements, whether or not we know the address', async () => {
    await api
      .em()
      .transactional((em) =>
        meetPerson(em, { name: 'Karen', email: 'karen@example.org', language: 'de' }, api.clock.now()),
      );
    const seen = [];
    for (const email of ['karen@example.org', 'nobody@example.org']) {
      const { result, statements } = await api.countQueries(() => ask({ email }));
      seen.push({ result, statements: statements.map((sql) => sql.replace(/'[^']*'/g, '?')) });
    }
    expect(seen[0]?.result).toBe(true);
    expect(seen[1]).toEqual(seen[0]);
    expect(await api.em().count(Person, { email: 'nobody@example.org' })).toBe(0);
  });

  it('mails the link in the person’s language, or in the one asked in, and nothing else about them', async () => {
    await ask({ email: 'karen@example.org', language: 'en', name: 'Karen Kvist' });
    const toKaren = await newestMail();
    expect(toKaren).toMatchObject({
      recipient: 'karen@example.org',
      language: 'de',
      subject: 'Ihr Link zu Vækstbro',
    });
    await ask({ email: 'new@example.org', language: 'en', name: '<b>New</b>' });
    const toNew = await newestMail();
    expect(toNew).toMatchObject({
      recipient: 'new@example.org',
      language: 'en',
      subject: 'Your link to Vækstbro',
    });
    expect(toKaren.text).toContain('http://localhost:4000/log-in/link#');
    expect(toKaren.text + toKaren.html + toNew.text + toNew.html).not.toMatch(
      /karen|kvist|>New|example\.org/i,
    );
  });

  it('keeps the secret nowhere: neither with the link nor in the waiting job', async () => {
    await ask({ email: 'secret@example.org' });
    const link = await api.em().findOneOrFail(LoginLink, { email: 'secret@example.org' });
    const jobs = await api.em().execute('select payload from graphile_worker._private_jobs');
    const token = tokenIn((await newestMail()).text);
    expect(token.length).toBeGreaterThan(64);
    const signature = token.slice(token.indexOf('.') + 1);
    expect(JSON.stringify([link, jobs])).not.toContain(signature);
  });

  it('is stopped after five an hour for one address from one source, and those sent stay good', async () => {
    const token = await newToken({ email: 'flooded@example.org' });
    const codes = await Promise.all(
      Array.from({ length: 9 }, () => codeOf(ask({ email: 'flooded@example.org' }))),
    );
    expect(codes.filter((code) => code === 'in')).toHaveLength(4);
    expect(await api.em().count(LoginLink, { email: 'flooded@example.org' })).toBe(5);
    expect((await open(token)).viewer.language).toBe('da');
    await api.runJobs();
    expect((await api.mails()).filter(({ recipient }) => recipient === 'flooded@example.org')).toHaveLength(
      5,
    );
  });

  it('is stopped after twenty an hour for one address from all sources, until the hour is over', async () => {
    const email = 'hunted@example.org';
    const fromAll = (count: number) =>
      Promise.all(Array.from({ length: count }, (_, number) => codeOf(ask({ email }, `192.0.2.${number}`))));
    expect((await fromAll(26)).filter((code) => code === 'in')).toHaveLength(20);
    expect(await api.em().count(LoginLink, { email })).toBe(20);
    expect(await codeOf(ask({ email }, '198.51.100.1'))).toBe('TOO_MANY_REQUESTS');
    api.clock.advance(60 * 60_000);
    expect(await codeOf(ask({ email }, '198.51.100.1'))).toBe('in');
    // So many ended links at once would keep the sweeping below busy.
    await api.em().nativeDelete(LoginLink, { email });
  });

  it('refuses what is no address, a name of two lines, and a CPR number', async () => {
    const before = await api.em().count(LoginLink);
    const codes = [
      await codeOf(ask({ email: 'karen@example.org\nBcc: all@example.org' })),
      await codeOf(ask({ email: 'Karen <karen@example.org>' })),
      await codeOf(ask({ email: 'karen@example.org', name: 'Karen\r\nKvist' })),
      await codeOf(ask({ email: 'karen@example.org', name: 'Karen 010203-1234' })),
    ];
    expect(codes).toEqual(['EMAIL_INVALID', 'EMAIL_INVALID', 'INVALID', 'CPR_REFUSED']);
    expect(await api.em().count(LoginLink)).toBe(before);
  });
});

describe('a login link', () => {
  it('makes the person, proves the address, tells the features and leads to the page asked for', async () => {
    const token = await newToken({
      email: 'yusuf@example.org',
      name: 'Yusuf Demir',
      language: 'en',
      goTo: '/my',
    });
    const browser = useBrowser(api);
    const { viewer, goTo } = await open(token, browser);
    expect(goTo).toBe('/my');
    const person = await api.em().findOneOrFail(Person, viewer.personId);
    expect(person).toMatchObject({ name: 'Yusuf Demir', email: 'yusuf@example.org', language: 'en' });
    expect(person.emailProvenAt).toEqual(api.clock.now());
    expect(proven.at(-1)).toEqual({ personId: person.id, email: 'yusuf@example.org' });
    expect(await browser.viewer()).toEqual(viewer);
  });

  it('leads to the front page when another site was asked for', async () => {
    expect((await open(await newToken({ email: 'a@example.org', goTo: 'https://evil.example' }))).goTo).toBe(
      '/',
    );
  });

  it('calls somebody new after their address when no name was given, and leaves a known name alone', async () => {
    const first = await open(await newToken({ email: 'anna.louise@example.org' }));
    const again = await open(await newToken({ email: 'Anna.Louise@example.org', name: 'En Anden' }));
    expect(again.viewer.personId).toBe(first.viewer.personId);
    expect((await api.em().findOneOrFail(Person, first.viewer.personId)).name).toBe('anna louise');
  });

  it('works once', async () => {
    const token = await newToken({ email: 'once@example.org' });
    await open(token);
    const before = await state();
    expect(await codeOf(open(token))).toBe('LINK_USED');
    expect(await state()).toEqual(before);
  });

  it('works for an hour, and is not mailed after that', async () => {
    const token = await newToken({ email: 'late@example.org' });
    await ask({ email: 'delayed@example.org' });
    api.clock.advance(60 * 60_000);
    const before = await state();
    expect(await codeOf(open(token))).toBe('LINK_EXPIRED');
    expect(await state()).toEqual(before);
    await api.runJobs();
    expect((await api.mails()).filter(({ recipient }) => recipient === 'delayed@example.org')).toEqual([]);
  });

  it('cannot be guessed or bent', async () => {
    const token = await newToken({ email: 'bent@example.org' });
    const before = await state();
    const bent = [
      ...[
        '',
        'x',
        token.slice(0, -1),
        `${token}x`,
        token.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
      ],
      '01890000-0000-7000-8000-00000000abcd.' + token.slice(token.indexOf('.') + 1),
    ];
    for (const wrong of bent) expect(await codeOf(open(wrong))).toBe('LINK_INVALID');
    expect(await state()).toEqual(before);
  });

  it('has been swept away a day after it ended, and says that it is too old', async () => {
    const token = await newToken({ email: 'old@example.org' });
    api.clock.advance(26 * 60 * 60_000);
    await ask({ email: 'sweeper@example.org' });
    expect(await api.em().count(LoginLink, { email: 'old@example.org' })).toBe(0);
    expect(await codeOf(open(token))).toBe('LINK_EXPIRED');
  });

  it('is not used up when what waited for the proof fails', async () => {
    const token = await newToken({ email: 'unlucky@example.org' });
    const before = await state();
    refuseProof = true;
    await expect(open(token)).rejects.toThrow('what waited for the proof failed');
    refuseProof = false;
    expect(await state()).toEqual(before);
    expect(await api.em().count(Person, { email: 'unlucky@example.org' })).toBe(0);
    expect(await codeOf(open(token))).toBe('in');
  });
});

describe('one login link opened many times at once', () => {
  it('has one winner', async () => {
    const token = await newToken({ email: 'race@example.org' });
    const codes = await Promise.all(Array.from({ length: 6 }, () => codeOf(open(token))));
    expect(codes.sort()).toEqual(['LINK_USED', 'LINK_USED', 'LINK_USED', 'LINK_USED', 'LINK_USED', 'in']);
    const person = await api.em().findOneOrFail(Person, { email: 'race@example.org' });
    expect(await api.em().count(AccountSession, { personId: person.id })).toBe(1);
  });

  it('would have many without the lock (this keeps the test above honest)', async () => {
    const link = async () => {
      await ask({ email: 'unlocked@example.org' });
      return api.em().findOneOrFail(LoginLink, { email: 'unlocked@example.org', usedAt: null });
    };
    const winners = async (id: string, lockMode?: LockMode) => {
      let reading = 0;
      let everybodyHasRead: () => void = () => undefined;
      const met = new Promise<void>((resolve) => (everybodyHasRead = resolve));
      const use = () =>
        api.em().transactional(async (em) => {
          const found = await em.findOneOrFail(LoginLink, id, lockMode === undefined ? {} : { lockMode });
          if (++reading === 3) everybodyHasRead();
          // With the lock the others cannot have read it yet; whoever has it goes on.
          if (lockMode === undefined) await met;
          found.use(api.clock.now());
        });
      const codes = await Promise.all([codeOf(use()), codeOf(use()), codeOf(use())]);
      return codes.filter((code) => code === 'in').length;
    };
    expect(await winners((await link()).id)).toBe(3);
    expect(await winners((await link()).id, LockMode.PESSIMISTIC_WRITE)).toBe(1);
  });

  it('and two different links for one new address make one person', async () => {
    const tokens = [
      await newToken({ email: 'two@example.org' }),
      await newToken({ email: 'TWO@example.org' }),
    ];
    const entered = await Promise.all(tokens.map((token) => open(token)));
    expect(new Set(entered.map(({ viewer }) => viewer.personId)).size).toBe(1);
    expect(await api.em().count(Person, { email: 'two@example.org' })).toBe(1);
  });
});
