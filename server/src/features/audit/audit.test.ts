import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inRequest } from '../../platform/request-scope.ts';
import { newId } from '../../platform/ids.ts';
import { useApi } from '../../testing/run-operation.ts';
import { organisations } from '../organisations/feature.ts';
import { people } from '../people/feature.ts';
import { meetPerson } from '../people/index.ts';
import { audit } from './feature.ts';
import { pruneAudit, readsOf, recordDeed, recordReads } from './index.ts';

const api = useApi({ features: [audit, organisations, people], now: '2026-09-01T08:00:00.000Z' });
const [council, venture, grant] = [newId(), newId(), newId()];
const adviser = { personId: newId(), hats: [{ kind: 'ADVISER' as const, organisationId: council }] };
const administrator = { personId: '', hats: [{ kind: 'ADMINISTRATOR' as const, organisationId: null }] };
let anne = '';
const everything = () => api.asOwner<Record<string, unknown>>('select * from audit_entry order by at, id');

beforeAll(async () => {
  const meet = (name: string) =>
    api
      .em()
      .transactional((em) =>
        meetPerson(em, { name, email: `${name.toLowerCase()}@example.org`, language: 'da' }, api.clock.now()),
      );
  anne = (await meet('Anne')).id;
  administrator.personId = (await meet('Bo')).id;
});
beforeEach(() => api.asOwner('truncate audit_entry'));

describe('a read', () => {
  it('is written down with reader, organisation, purpose, record and grant', async () => {
    const context = await api.context({ as: adviser });
    const rows = [{ personId: anne, recordId: venture, grantId: grant }];
    await recordReads(context, { purpose: 'MATCHING', recordKind: 'VENTURE', rows });
    expect(await everything()).toEqual([
      {
        id: expect.any(String),
        at: api.clock.now(),
        actor_id: adviser.personId,
        organisation_id: council,
        action: 'READ',
        purpose: 'MATCHING',
        subject_person_id: anne,
        record_kind: 'VENTURE',
        record_id: venture,
        grant_id: grant,
        result: 'DONE',
        problem: null,
        request_id: 'test',
      },
    ]);
  });

  it('of many by one request is one statement, and each is written once', async () => {
    const context = await api.context({ as: adviser });
    const people = Array.from({ length: 100 }, () => ({ personId: newId() }));
    const read = () => recordReads(context, { purpose: 'CASE_WORK', recordKind: 'PERSON', rows: people });
    const { statements } = await api.countQueries(async () => {
      await Promise.all([
        read(),
        read(),
        recordReads(context, { purpose: 'EVENTS', recordKind: 'SIGN_UP', rows: people }),
      ]);
      await read();
    });
    expect(statements).toHaveLength(1);
    expect(await everything()).toHaveLength(200);
  });

  it('of one’s own, or by nobody, is not written down', async () => {
    const reads = { purpose: 'MATCHING' as const, recordKind: 'VENTURE', rows: [{ personId: anne }] };
    const { statements } = await api.countQueries(async () => {
      await recordReads(await api.context({ as: { personId: anne } }), reads);
      await recordReads(await api.context(), reads);
      await recordReads(await api.context({ as: adviser }), { ...reads, rows: [] });
    });
    expect(statements).toEqual([]);
  });

  it('that cannot be written down is not answered', async () => {
    await api.asOwner('alter table audit_entry add constraint full_up check (false) not valid');
    try {
      const rows = [{ personId: anne }];
      const context = await api.context({ as: adviser });
      await expect(
        recordReads(context, { purpose: 'MATCHING', recordKind: 'VENTURE', rows }),
      ).rejects.toThrow('full_up');
    } finally {
      await api.asOwner('alter table audit_entry drop constraint full_up');
    }
  });

  it('is found by the person it is about, page by page, the newest first, and by nobody else’s id', async () => {
    for (const recordKind of ['FIRST', 'SECOND', 'THIRD']) {
      const rows = [{ personId: anne }, { personId: newId() }];
      await recordReads(await api.context({ as: adviser }), { purpose: 'MATCHING', recordKind, rows });
      api.clock.advance(1000);
    }
    await api
      .em()
      .transactional((em) =>
        recordDeed(em, { action: 'EXPORT', actorId: anne, subjectPersonId: anne }, api.clock.now()),
      );
    const { sql } = api.app();
    const first = await readsOf(sql, anne, { first: 2 });
    expect(first).toMatchObject({
      nodes: [
        { recordKind: 'THIRD', actorId: adviser.personId, organisationId: council, purpose: 'MATCHING' },
        { recordKind: 'SECOND', grantId: null },
      ],
      pageInfo: { hasNextPage: true },
      totalCount: 3,
    });
    const second = await readsOf(sql, anne, { first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ recordKind }) => recordKind)).toEqual(['FIRST']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(await readsOf(sql, adviser.personId, {})).toMatchObject({ nodes: [], totalCount: 0 });
  });
});

describe('a deed of Vækstbro’s own', () => {
  it('is written in the transaction it belongs to, and goes with it', async () => {
    const deed = { action: 'hand-over', actorId: null, recordKind: 'REQUEST', recordId: venture };
    const lost = api.em().transactional(async (em) => {
      await recordDeed(em, deed, api.clock.now());
      throw new Error('Not after all.');
    });
    await expect(lost).rejects.toThrow('Not after all.');
    expect(await everything()).toEqual([]);
    await inRequest('some-request', () =>
      api.em().transactional((em) => recordDeed(em, deed, api.clock.now())),
    );
    expect(await everything()).toMatchObject([
      { action: 'hand-over', actor_id: null, record_id: venture, result: 'DONE', request_id: 'some-request' },
    ]);
  });
});

describe('the log for administrators', () => {
  const LOG = `query ($first: Int, $after: String, $personId: ID, $action: String, $result: AuditResult) {
    auditEntries(first: $first, after: $after, personId: $personId, action: $action, result: $result) {
      nodes { at actor { name } action result problem subjectPersonId recordKind recordId purpose }
      pageInfo { hasNextPage endCursor } totalCount
    }
  }`;
  type Log = {
    auditEntries: { nodes: Record<string, unknown>[]; pageInfo: { endCursor: string }; totalCount: number };
  };
  const look = (variables: object = {}) =>
    api.run<Log>(LOG, { first: 10, ...variables }, { as: administrator });

  it('says who did what to whom, and finds by person, action and result', async () => {
    const deeds = [
      { action: 'Mutation.suggestMentor', actorId: anne },
      {
        action: 'Mutation.suggestMentor',
        actorId: null,
        result: 'REFUSED' as const,
        problem: 'UNAUTHENTICATED',
      },
      { action: 'ERASE', actorId: null, subjectPersonId: anne, purpose: 'ACCOUNT' as const },
    ];
    for (const deed of deeds) {
      await api.em().transactional((em) => recordDeed(em, deed, api.clock.now()));
      api.clock.advance(1000);
    }
    const { auditEntries } = await look();
    expect(auditEntries.totalCount).toBe(3);
    expect(auditEntries.nodes).toMatchObject([
      { action: 'ERASE', actor: null, subjectPersonId: anne, purpose: 'ACCOUNT', result: 'DONE' },
      { action: 'Mutation.suggestMentor', actor: null, result: 'REFUSED', problem: 'UNAUTHENTICATED' },
      { action: 'Mutation.suggestMentor', actor: { name: 'Anne' }, result: 'DONE', problem: null },
    ]);
    expect((await look({ result: 'REFUSED' })).auditEntries.totalCount).toBe(1);
    expect((await look({ action: 'ERASE' })).auditEntries.nodes).toHaveLength(1);
    const next = await look({ first: 2, after: (await look({ first: 2 })).auditEntries.pageInfo.endCursor });
    expect(next.auditEntries.nodes).toMatchObject([{ actor: { name: 'Anne' } }]);
    expect((await look({ personId: anne })).auditEntries.totalCount).toBe(2);
  });

  it('shows the person that an administrator has looked them up', async () => {
    await api.em().transactional((em) => recordDeed(em, { action: 'ERASE', actorId: anne }, api.clock.now()));
    await look({ personId: anne });
    expect((await readsOf(api.app().sql, anne, {})).nodes).toMatchObject([
      { actorId: administrator.personId, purpose: 'ADMINISTRATION', recordKind: 'PERSON' },
    ]);
  });

  it('asks the database three things, however many entries there are', async () => {
    for (let i = 0; i < 10; i++) {
      await api.em().transactional((em) => recordDeed(em, { action: 'X', actorId: anne }, api.clock.now()));
    }
    const { statements } = await api.countQueries(() => look());
    expect(statements).toHaveLength(3);
  });

  it('is closed to everybody else', async () => {
    expect((await api.settle(LOG, { first: 1 }, { as: adviser })).code).toBe('FORBIDDEN');
    expect((await api.settle(LOG, { first: 1 })).code).toBe('UNAUTHENTICATED');
    expect((await api.settle(LOG, { first: 1, personId: 'anne' }, { as: administrator })).code).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('what is older than two years', () => {
  it('goes; a clock that was moved ahead takes nothing of the last year', async () => {
    await api.asOwner(`insert into audit_entry (id, at, action, result)
      select gen_random_uuid(), now() - make_interval(days => days), 'DAY ' || days, 'DONE'
        from unnest(array[729, 731, 364, 0]) as days`);
    const left = async () => (await everything()).map(({ action }) => action);
    const now = new Date();
    expect(await pruneAudit(api.em(), now)).toBe(1);
    expect(await left()).toEqual(['DAY 729', 'DAY 364', 'DAY 0']);
    expect(await pruneAudit(api.em(), new Date(now.getTime() + 10 * 365 * 86_400_000))).toBe(1);
    expect(await left()).toEqual(['DAY 364', 'DAY 0']);
  });
});
