import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Problem } from '../../../platform/problem.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { useBrowser } from '../../../testing/use-browser.ts';
import type { Browser } from '../../../testing/use-browser.ts';
import { Notification } from '../../notifications/index.ts';
import { notifications } from '../../notifications/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { giveHat, Hat, meetPerson, Person } from '../../people/index.ts';
import { endHat } from '../../people/actions/end-hat.ts';
import { accounts } from '../feature.ts';
import { AccountSession, Invitation, openSession, SESSION_COOKIE } from '../index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { invite } from './invite.ts';
import { logInWithLink } from './log-in-with-link.ts';
import { requestLoginLink } from './request-login-link.ts';

const api = useApi({
  features: [organisations, people, notifications, accounts],
  now: '2026-09-01T08:00:00.000Z',
});
let admin: Browser;
let administrator: Person;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'yes',
    ({ code, field }: Problem) => (field ? `${code} ${field}` : code),
  );
const offer = (email: string, hatKind: HatKind = 'ADVISER', organisationId?: string, browser = admin) =>
  browser.visit((context) => invite(context, { email, hatKind, organisationId }));
const newestMail = async () => {
  api.clock.advance(1);
  await api.runJobs();
  const mail = (await api.mails()).at(-1);
  if (!mail) throw new Error('No mail.');
  return mail;
};
const tokenIn = (text: string) => /(?:link|invitation)#(\S+)/.exec(text)?.[1] ?? '';
const newToken = async (email: string, hatKind?: HatKind) => {
  await offer(email, hatKind);
  return tokenIn((await newestMail()).text);
};
const accept = (token: string, browser = useBrowser(api), name = 'Anne Adviser') =>
  browser.visit((context) => acceptInvitation(context, { token, name }));
const state = async () => ({
  people: await api.em().count(Person),
  hats: await api.em().count(Hat),
  sessions: await api.em().count(AccountSession),
  accepted: await api.em().count(Invitation, { acceptedAt: { $ne: null } }),
  invitations: await api.em().count(Invitation),
  mails: (await api.mails()).length,
});

beforeAll(async () => {
  const token = await api.em().transactional(async (em) => {
    administrator = await meetPerson(
      em,
      { name: 'Admin', email: 'admin@example.org', language: 'da' },
      api.clock.now(),
    );
    await giveHat(em, { personId: administrator.id, kind: 'ADMINISTRATOR', givenBy: null }, api.clock.now());
    return openSession(em, { personId: administrator.id, provenBy: 'LINK' }, api.clock.now());
  });
  admin = useBrowser(api, '127.0.0.1', { [SESSION_COOKIE]: token });
});
beforeEach(() => api.em().execute('delete from account_throttle'));

describe('an invitation', () => {
  it('gives the hat, logs in and proves the address', async () => {
    await offer('anne@example.org');
    const mail = await newestMail();
    expect(mail).toMatchObject({
      recipient: 'anne@example.org',
      language: 'da',
      subject: 'Du er inviteret til Vækstbro',
    });
    expect(mail.text + mail.html).not.toMatch(/anne|adviser|rådgiver|admin/i);
    const browser = useBrowser(api);
    const viewer = await accept(tokenIn(mail.text), browser);
    expect(viewer.hats).toEqual([{ kind: 'ADVISER', organisationId: null }]);
    expect(await browser.viewer()).toEqual(viewer);
    const person = await api.em().findOneOrFail(Person, viewer.personId);
    expect(person).toMatchObject({
      name: 'Anne Adviser',
      email: 'anne@example.org',
      emailProvenAt: api.clock.now(),
    });
    expect(await api.em().findOneOrFail(Hat, { person: person.id })).toMatchObject({
      givenBy: administrator.id,
    });
    expect(await api.em().findOneOrFail(Invitation, { email: 'anne@example.org' })).toMatchObject({
      acceptedBy: person.id,
      acceptedAt: api.clock.now(),
    });
    expect(await api.em().count(Notification, { personId: person.id, kind: 'HAT_GIVEN' })).toBe(1);
  });

  it('works once, for an hour, and not when bent', async () => {
    const used = await newToken('used@example.org');
    await accept(used);
    const late = await newToken('late@example.org');
    const before = await state();
    expect(await codeOf(accept(used))).toBe('LINK_USED');
    expect(await codeOf(accept(`${late}x`))).toBe('LINK_INVALID');
    expect(await codeOf(accept(late, useBrowser(api), 'x'))).toBe('TOO_SHORT name');
    expect(await codeOf(accept(late, useBrowser(api), 'Anne 010203-1234'))).toBe('CPR_REFUSED name');
    api.clock.advance(60 * 60_000);
    expect(await codeOf(accept(late))).toBe('LINK_EXPIRED');
    expect(await state()).toEqual(before);
  });

  it('stays open for fourteen days to whoever logs in by a link of their own', async () => {
    await offer('holiday@example.org', 'STEERING');
    await offer('toolate@example.org', 'STEERING');
    api.clock.advance(14 * 24 * 60 * 60_000 - 60_000);
    const logIn = async (email: string) => {
      await useBrowser(api).visit((context) => requestLoginLink(context, { email, language: 'da' }));
      const token = tokenIn((await newestMail()).text);
      return (await useBrowser(api).visit((context) => logInWithLink(context, { token }))).viewer;
    };
    expect((await logIn('holiday@example.org')).hats).toEqual([{ kind: 'STEERING', organisationId: null }]);
    api.clock.advance(120_000);
    expect((await logIn('toolate@example.org')).hats).toEqual([]);
    const token = await api
      .em()
      .transactional((em) =>
        openSession(em, { personId: administrator.id, provenBy: 'LINK' }, api.clock.now()),
      );
    admin = useBrowser(api, '127.0.0.1', { [SESSION_COOKIE]: token });
  });

  it('sent again replaces the one before', async () => {
    const first = await newToken('again@example.org');
    const second = await newToken('again@example.org');
    expect(await api.em().count(Invitation, { email: 'again@example.org' })).toBe(1);
    expect(await codeOf(accept(first))).toBe('LINK_EXPIRED');
    expect(await codeOf(accept(second))).toBe('yes');
  });

  it('accepted many times at once gives one hat and one session', async () => {
    const token = await newToken('race@example.org');
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(accept(token))));
    expect(codes.sort()).toEqual(['LINK_USED', 'LINK_USED', 'LINK_USED', 'LINK_USED', 'yes']);
    const person = await api.em().findOneOrFail(Person, { email: 'race@example.org' });
    expect(await api.em().count(Hat, { person: person.id })).toBe(1);
    expect(await api.em().count(AccountSession, { personId: person.id })).toBe(1);
  });

  it('and a login link opened at the same moment both work, and the hat is given once', async () => {
    for (let round = 0; round < 4; round++) {
      const email = `both${round}@example.org`;
      const invited = await newToken(email);
      await useBrowser(api).visit((context) => requestLoginLink(context, { email, language: 'da' }));
      const token = tokenIn((await newestMail()).text);
      const codes = await Promise.all([
        codeOf(accept(invited)),
        codeOf(useBrowser(api).visit((context) => logInWithLink(context, { token }))),
      ]);
      expect(codes[1]).toBe('yes');
      expect(['yes', 'LINK_USED']).toContain(codes[0]);
      const person = await api.em().findOneOrFail(Person, { email });
      expect(await api.em().count(Hat, { person: person.id, endedAt: null })).toBe(1);
    }
  });

  it('is sent by administrators only, to those without the hat, for organisations we know', async () => {
    await accept(await newToken('worn@example.org'));
    const before = await state();
    const visitor = useBrowser(api);
    expect(await codeOf(offer('x@example.org', 'ADMINISTRATOR', undefined, visitor))).toBe('FORBIDDEN');
    expect(await codeOf(offer('worn@example.org'))).toBe('HAT_ALREADY_WORN email');
    expect(await codeOf(offer('not an address'))).toBe('EMAIL_INVALID email');
    expect(await codeOf(offer('x@example.org', 'ADVISER', '01890000-0000-7000-8000-00000000ffff'))).toBe(
      'NOT_FOUND organisationId',
    );
    expect(await codeOf(offer('x@example.org', 'ORGANISER'))).toBe('REQUIRED organisationId');
    await api.runJobs();
    expect(await state()).toEqual(before);
  });
});

describe('a hat that is ended', () => {
  it('is off in the very next request of the same session', async () => {
    const browser = useBrowser(api);
    const { personId } = await accept(await newToken('short@example.org', 'ADMINISTRATOR'), browser);
    expect(await codeOf(offer('friend@example.org', 'STEERING', undefined, browser))).toBe('yes');
    const hat = await api.em().findOneOrFail(Hat, { person: personId });
    await admin.visit((context) => endHat(context, { hatId: hat.id }));
    expect((await browser.viewer())?.hats).toEqual([]);
    expect(await codeOf(offer('enemy@example.org', 'STEERING', undefined, browser))).toBe('FORBIDDEN');
    expect(await api.em().count(Invitation, { email: 'enemy@example.org' })).toBe(0);
  });
});

describe('the list of invitations', () => {
  const LIST = `query ($first: Int! = 20, $after: String) { invitations(first: $first, after: $after) {
    totalCount nodes { email hatKind organisation { name } createdAt expiresAt acceptedAt }
    pageInfo { hasNextPage endCursor } } }`;
  interface List {
    invitations: { totalCount: number; nodes: { email: string }[]; pageInfo: { endCursor: string | null } };
  }

  it('is for administrators, newest first, page by page', async () => {
    const as = administrator.id;
    const invited = await api.run(
      `mutation { invite(input: { email: "newest@example.org", hatKind: STEERING }) {
        invitation { email hatKind organisation { name } acceptedAt } problem { code } } }`,
      {},
      { as },
    );
    expect(invited).toEqual({
      invite: {
        invitation: {
          email: 'newest@example.org',
          hatKind: 'STEERING',
          organisation: null,
          acceptedAt: null,
        },
        problem: null,
      },
    });
    const { invitations: all } = await api.run<List>(LIST, { first: 100 }, { as });
    expect(all.nodes[0]?.email).toBe('newest@example.org');
    expect(all.nodes).toHaveLength(all.totalCount);
    const { invitations: first } = await api.run<List>(LIST, { first: 3 }, { as });
    const { invitations: rest } = await api.run<List>(
      LIST,
      { first: 100, after: first.pageInfo.endCursor },
      { as },
    );
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    const anne = await api.em().findOneOrFail(Person, { email: 'anne@example.org' });
    expect((await api.settle(LIST)).code).toBe('UNAUTHENTICATED');
    expect((await api.settle(LIST, {}, { as: anne.id })).code).toBe('FORBIDDEN');
  });
});
