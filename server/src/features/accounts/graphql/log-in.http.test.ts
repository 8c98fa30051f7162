import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useHttp } from '../../../testing/use-http.ts';
import type { TestHttp } from '../../../testing/use-http.ts';
import { notifications } from '../../notifications/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson, Person } from '../../people/index.ts';
import { accounts } from '../feature.ts';
import { AccountPassword, AccountSession, hashPassword } from '../index.ts';

const features = [organisations, people, notifications, accounts];
const http = useHttp({ features });
const proxied = useHttp({ features, settings: { trustProxy: 1 } });
const PASSWORD = 'tre blå cykler ved åen';
const LOG_IN = `mutation ($email: String!, $password: String!) {
  logIn(input: { email: $email, password: $password }) {
    viewer { email hasPassword mustGiveCurrentPassword person { name } } goTo problem { code field }
  }
}`;
const LINK = `mutation ($email: String!) {
  requestLoginLink(input: { email: $email, language: EN, goTo: "/my" }) { sent problem { code field } }
}`;
const VIEWER = '{ viewer { email } }';

const send = (
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
  server: TestHttp = http,
) => server.post({ query, variables }, headers);
const logIn = (
  password: string,
  email = 'mette@example.org',
  headers?: Record<string, string>,
  server?: TestHttp,
) => send(LOG_IN, { email, password }, headers, server);
const problemOf = ({ body }: Awaited<ReturnType<typeof send>>) =>
  (body.data as { logIn: { problem: { code: string } | null } }).logIn.problem?.code ?? 'in';
const withoutChance = (headers: Headers) =>
  [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)).sort();

beforeAll(async () => {
  for (const server of [http, proxied]) {
    const now = server.clock.now();
    const em = server.app().orm.em.fork();
    const person = await em.transactional((em) =>
      meetPerson(em, { name: 'Mette', email: 'mette@example.org', language: 'da' }, now),
    );
    const hash = await hashPassword(PASSWORD);
    await em.insert(AccountPassword, { personId: person.id, hash, changedAt: now });
  }
});
beforeEach(async () => {
  for (const server of [http, proxied])
    await server.app().orm.em.fork().execute('delete from account_throttle');
});

describe('logging in over HTTP', () => {
  it('gives the browser a __Host- cookie that scripts cannot read, and takes it back', async () => {
    const entered = await logIn(PASSWORD);
    expect(entered.body.data).toEqual({
      logIn: {
        viewer: {
          email: 'mette@example.org',
          hasPassword: true,
          mustGiveCurrentPassword: true,
          person: { name: 'Mette' },
        },
        goTo: null,
        problem: null,
      },
    });
    const [set = ''] = entered.headers.getSetCookie();
    expect(set).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const cookie = set.split(';')[0] ?? '';
    expect((await send(VIEWER, {}, { cookie })).body.data).toEqual({
      viewer: { email: 'mette@example.org' },
    });
    const left = await send('mutation { logOut { done problem { code } } }', {}, { cookie });
    expect(left.body.data).toEqual({ logOut: { done: true, problem: null } });
    expect(left.headers.getSetCookie()[0]).toMatch(/^__Host-session=; Max-Age=0; Path=\//);
    expect((await send(VIEWER, {}, { cookie })).body.data).toEqual({ viewer: null });
  });

  it('tells nobody by words, status or headers whether there is an account', async () => {
    const wrong = await logIn('et helt andet kodeord');
    const unknown = await logIn('et helt andet kodeord', 'nobody@example.org');
    expect(problemOf(wrong)).toBe('WRONG_LOGIN');
    expect([unknown.status, unknown.body, withoutChance(unknown.headers)]).toEqual([
      wrong.status,
      wrong.body,
      withoutChance(wrong.headers),
    ]);
    const known = await send(LINK, { email: 'mette@example.org' });
    const stranger = await send(LINK, { email: 'nobody@example.org' });
    expect(known.body.data).toEqual({ requestLoginLink: { sent: true, problem: null } });
    expect([stranger.status, stranger.body, withoutChance(stranger.headers)]).toEqual([
      known.status,
      known.body,
      withoutChance(known.headers),
    ]);
    const em = http.app().orm.em.fork();
    expect(await em.count(Person, { email: 'nobody@example.org' })).toBe(0);
    expect(await em.count(AccountSession)).toBe(0);
  });

  it('is not helped by forged forwarding headers', async () => {
    const guess = (number: number) =>
      logIn('gættet kodeord', `p${number}@example.org`, { 'x-forwarded-for': `192.0.2.${number}` });
    const codes = [];
    for (let number = 0; number < 70; number += 10) {
      codes.push(
        ...(await Promise.all(Array.from({ length: 10 }, (_, next) => guess(number + next)))).map(problemOf),
      );
    }
    expect(codes.filter((code) => code === 'WRONG_LOGIN')).toHaveLength(60);
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(10);
  });

  it('counts the address our own proxy saw, not the one the caller wrote before it', async () => {
    const guess = (number: number) =>
      logIn(
        'gættet kodeord',
        `p${number}@example.org`,
        { 'x-forwarded-for': `192.0.2.${number}, 198.51.100.7` },
        proxied,
      );
    for (let number = 0; number < 60; number += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, next) => guess(number + next)));
    }
    expect(problemOf(await guess(99))).toBe('TOO_MANY_REQUESTS');
    const other = await logIn(PASSWORD, 'mette@example.org', { 'x-forwarded-for': '203.0.113.8' }, proxied);
    expect(problemOf(other)).toBe('in');
  });

  it('refuses a link that is none, by a code the page has words for', async () => {
    const query = `mutation { logInWithLink(input: { token: "guessed.token" }) { viewer { id } goTo problem { code field } } }`;
    expect((await send(query)).body.data).toEqual({
      logInWithLink: { viewer: null, goTo: null, problem: { code: 'LINK_INVALID', field: null } },
    });
    const invitation = `mutation { acceptInvitation(input: { token: "x", name: "Anne" }) { viewer { id } problem { code } } }`;
    expect((await send(invitation)).body.data).toEqual({
      acceptInvitation: { viewer: null, problem: { code: 'LINK_INVALID' } },
    });
    const password = `mutation { setPassword(input: { password: "x" }) { viewer { id } problem { code } } }`;
    expect((await send(password)).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
