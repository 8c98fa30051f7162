import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import type { Person } from '../../people/index.ts';
import { notifications } from '../feature.ts';
import { Notification, notify } from '../index.ts';
import type { NotificationKind } from '../index.ts';

const api = useApi({ features: [organisations, people, notifications], now: '2026-09-01T08:00:00.000Z' });
const SUBJECT = '01890000-0000-7000-8000-00000000abcd';
const READ = `mutation ($ids: [ID!]!) {
  markNotificationsRead(input: { notificationIds: $ids }) { viewer { unreadNotificationCount } problem { code field } }
}`;
const LIST = `query ($first: Int! = 20, $after: String) {
  notifications(first: $first, after: $after) {
    totalCount nodes { id kind subjectId createdAt readAt } pageInfo { hasNextPage endCursor }
  }
}`;
interface List {
  notifications: {
    totalCount: number;
    nodes: { id: string; kind: string; readAt: string | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let karen: Person;
let hans: Person;
const meet = (name: string, language: 'da' | 'de') =>
  api
    .em()
    .transactional((em) => meetPerson(em, { name, email: `${name}@example.org`, language }, api.clock.now()));
const lay = (person: Person, kind: NotificationKind) =>
  api.em().transactional((em) => notify(em, person.id, kind, SUBJECT, api.clock.now()));
const list = (person: Person, variables: object = {}) =>
  api.run<List>(LIST, variables, { as: { personId: person.id } }).then((data) => data.notifications);

beforeAll(async () => {
  karen = await meet('karen', 'da');
  hans = await meet('hans', 'de');
});

describe('a notification', () => {
  it('is laid down for nobody who is erased, and mailed to nobody', async () => {
    const gone = await meet('gone', 'da');
    await api.em().execute('update person set erased_at = ? where id = ?', [api.clock.now(), gone.id]);
    await lay(gone, 'MATCH_ASKED');
    await api.runJobs();
    expect(await api.em().count(Notification, { personId: gone.id })).toBe(0);
    expect((await api.mails()).filter(({ recipient }) => recipient === 'gone@example.org')).toEqual([]);
  });

  it('waits for its person, newest first, and is told by a mail that says nothing more', async () => {
    await lay(karen, 'MATCH_ASKED');
    api.clock.advance(1);
    await lay(karen, 'PROFILE_CONFIRMED');
    await lay(hans, 'MATCH_MADE');
    expect(await list(karen)).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          kind: 'PROFILE_CONFIRMED',
          subjectId: SUBJECT,
          createdAt: '2026-09-01T08:00:00.001Z',
          readAt: null,
        },
        { kind: 'MATCH_ASKED', subjectId: SUBJECT, createdAt: '2026-09-01T08:00:00.000Z', readAt: null },
      ],
    });
    await api.runJobs();
    const mails = await api.mails();
    expect(mails.map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
      ['hans@example.org', 'Bei Vækstbro gibt es Neues für Sie'],
      ['karen@example.org', 'Der er nyt til dig i Vækstbro'],
    ]);
    for (const { text, html } of mails) {
      expect(text).toContain('http://localhost:4000/notifications');
      expect(text + html).not.toMatch(/karen|hans|match|01890000/i);
    }
  });

  it('is mailed once, however often its job runs, and not at all when it has been seen', async () => {
    const before = (await api.mails()).length;
    await lay(karen, 'QUESTION_ASKED');
    const [newest] = (await list(karen)).nodes;
    await api.run(READ, { ids: [newest?.id] }, { as: { personId: karen.id } });
    await api.runJobs();
    expect((await api.mails()).length).toBe(before);
    const [hanses] = (await list(hans)).nodes;
    const job = notifications.jobs?.['tell-of-notification'];
    const { mail } = api.app();
    await job?.(
      { notificationId: hanses?.id ?? '' },
      { em: api.em(), clock: api.clock, mail, app: api.app() },
    );
    expect((await api.mails()).length).toBe(before);
  });

  it('does not exist when the change it tells of is taken back', async () => {
    const before = await api.em().count(Notification);
    const mails = (await api.mails()).length;
    await expect(
      api.em().transactional(async (em) => {
        await notify(em, karen.id, 'MATCH_MADE', SUBJECT, api.clock.now());
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    await api.runJobs();
    expect([await api.em().count(Notification), (await api.mails()).length]).toEqual([before, mails]);
  });

  it('is counted until its own person has seen it; others cannot mark it', async () => {
    await lay(karen, 'MATCH_MADE');
    const unread = 'query { viewer { unreadNotificationCount } }';
    const count = async () =>
      (
        await api.run<{ viewer: { unreadNotificationCount: number } }>(
          unread,
          {},
          { as: { personId: karen.id } },
        )
      ).viewer.unreadNotificationCount;
    const before = await count();
    const [newest] = (await list(karen)).nodes;
    const ids = [newest?.id, SUBJECT];
    expect((await api.settle(READ, { ids })).code).toBe('UNAUTHENTICATED');
    await api.run(READ, { ids }, { as: { personId: hans.id } });
    expect(await count()).toBe(before);
    expect(await api.run(READ, { ids }, { as: { personId: karen.id } })).toEqual({
      markNotificationsRead: { viewer: { unreadNotificationCount: before - 1 }, problem: null },
    });
    expect(await api.run(READ, { ids: ['nonsense'] }, { as: { personId: karen.id } })).toMatchObject({
      markNotificationsRead: { viewer: null, problem: { code: 'INVALID', field: 'notificationIds.0' } },
    });
  });

  it('is listed page by page in two statements, for people who are signed in', async () => {
    const all = (await list(karen)).nodes.map(({ id }) => id);
    const first = await list(karen, { first: 2 });
    const rest = await list(karen, { first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(all);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { statements } = await api.countQueries(() => list(karen));
    expect(statements).toHaveLength(2);
    expect((await api.settle(LIST)).code).toBe('UNAUTHENTICATED');
  });
});
