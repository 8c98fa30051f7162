import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { useApi } from '../../../testing/run-operation.ts';
import type { As } from '../../../testing/run-operation.ts';
import { audit } from '../../audit/feature.ts';
import { notifications } from '../../notifications/feature.ts';
import { Notification } from '../../notifications/index.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { meetPerson } from '../../people/index.ts';
import { vocabulary } from '../../vocabulary/feature.ts';
import { disclosure } from '../feature.ts';
import { openGrant, openGroups, readThroughGrant, registerRecordKind } from '../index.ts';
import type { GrantWanted } from '../index.ts';
import { DisclosureGrant } from '../model/grant.entity.ts';

registerRecordKind({
  kind: 'TEST_BOAT',
  description: 'A boat.',
  fieldGroups: { NAME: 'What it is called.', BERTH: 'Where it lies.' },
  staffHats: ['ADVISER'],
  title: (_context, ids) =>
    Promise.resolve(new Map(ids.map((id) => [id, { da: 'Båd', en: 'Boat', de: 'Boot' }]))),
});

const api = useApi({
  features: [vocabulary, audit, organisations, people, notifications, disclosure],
  now: '2026-09-01T08:00:00.000Z',
});
const MINE = `query ($first: Int! = 20, $after: String) { myGrants(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id recordKind title { da } fieldGroups receiver { name } receiverOrganisation { id } purpose textKey textVersion
          givenAt untilAt withdrawnAt isOpen viewerCanWithdraw } } }`;
const SEEN = `query ($first: Int! = 20) { seenBy(first: $first) {
  totalCount nodes { at viewer { name } organisation { id } purpose recordKind isThroughGrant } } }`;
const WITHDRAW = `mutation ($grantId: ID!) { withdrawGrant(input: { grantId: $grantId }) {
  grant { id isOpen withdrawnAt viewerCanWithdraw } problem { code field } } }`;

interface Withdrawn {
  withdrawGrant: { grant: { isOpen: boolean } | null; problem: { code: string } | null };
}
interface Grants {
  myGrants: { totalCount: number; nodes: { id: string; isOpen: boolean }[] };
}

let owner: string;
let sailor: string;
let stranger: string;
let boat: string;
let grantId: string;
const meet = async (name: string) => {
  const person = await api
    .em()
    .transactional((em) =>
      meetPerson(em, { name, email: `${name}@example.org`, language: 'da' }, api.clock.now()),
    );
  return person.id;
};
const open = async (parts: Partial<GrantWanted> = {}) => (await tryToOpen(parts)) ?? '';
const tryToOpen = (parts: Partial<GrantWanted> = {}) =>
  api.em().transactional((em) =>
    openGrant(
      em,
      {
        recordKind: 'TEST_BOAT',
        recordId: boat,
        personId: owner,
        receiver: { personId: sailor },
        fieldGroups: ['NAME'],
        purpose: 'CASE_WORK',
        text: { key: 'TEST_TEXT', version: 2 },
        channel: 'SELF',
        givenBy: owner,
        ...parts,
      },
      api.clock.now(),
    ),
  );
const record = () => ({ recordKind: 'TEST_BOAT', recordId: boat });
const openFor = async (as: As) => [...(await openGroups(await api.context({ as }), record()))];
const withdraw = async (id: string, as: As) =>
  (await api.run<Withdrawn>(WITHDRAW, { grantId: id }, { as })).withdrawGrant;
const asAdviser = (personId: string) => ({
  personId,
  hats: [{ kind: 'ADVISER' as const, organisationId: null }],
});

beforeAll(async () => {
  [owner, sailor, stranger] = [await meet('Karen'), await meet('Jonas'), await meet('Ulla')];
});
beforeEach(async () => {
  boat = newId();
  grantId = await open();
});

describe('what a grant opens', () => {
  it('is open to its receiver and to nobody else', async () => {
    expect(await openFor({ personId: sailor })).toEqual(['NAME']);
    expect(await openFor({ personId: stranger })).toEqual([]);
    expect(await openFor(asAdviser(stranger))).toEqual([]);
    expect([...(await openGroups(await api.context(), record()))]).toEqual([]);
  });

  it('is open to an organisation’s people while they wear its hat', async () => {
    const organisationId = newId();
    await api
      .em()
      .execute(`insert into organisation (id, kind_code, created_at) values (?, 'COMPANY', now())`, [
        organisationId,
      ]);
    await open({ receiver: { organisationId }, fieldGroups: ['BERTH'] });
    const hat = { kind: 'ADVISER' as const, organisationId };
    expect(await openFor({ personId: stranger, hats: [hat] })).toEqual(['BERTH']);
    expect(await openFor({ personId: stranger, hats: [{ ...hat, organisationId: newId() }] })).toEqual([]);
  });

  it('is open from its first moment until its last', async () => {
    const now = api.clock.now().getTime();
    await open({ fieldGroups: ['BERTH'], from: new Date(now + 1000), until: new Date(now + 2000) });
    const seen = [];
    for (const moment of [999, 1000, 1999, 2000]) {
      api.clock.set(new Date(now + moment).toISOString());
      seen.push((await openFor({ personId: sailor })).includes('BERTH'));
    }
    expect(seen).toEqual([false, true, true, false]);
  });

  it('is one look and one entry for many records, and the person concerned sees who has read them', async () => {
    const boats = [record(), ...[1, 2].map(() => ({ recordKind: 'TEST_BOAT', recordId: newId() }))];
    for (const { recordId } of boats) await open({ recordId });
    const reader = await api.context({ as: { personId: sailor } });
    const { result, statements } = await api.countQueries(() =>
      Promise.all(
        boats.flatMap((one) => ['NAME', 'BERTH'].map((group) => readThroughGrant(reader, one, group))),
      ),
    );
    expect(result).toEqual([true, false, true, false, true, false]);
    expect(statements.map((sql) => sql.trim().split(/\s/)[0])).toEqual(['select', 'insert']);
    const { seenBy } = await api.run<{ seenBy: { totalCount: number; nodes: object[] } }>(
      SEEN,
      {},
      { as: { personId: owner } },
    );
    expect(seenBy.totalCount).toBe(3);
    expect(seenBy.nodes[0]).toEqual({
      at: api.clock.now().toISOString(),
      viewer: { name: 'Jonas' },
      organisation: null,
      purpose: 'CASE_WORK',
      recordKind: 'TEST_BOAT',
      isThroughGrant: true,
    });
    expect(await api.run(SEEN, {}, { as: { personId: sailor } })).toEqual({
      seenBy: { totalCount: 0, nodes: [] },
    });
  });

  it('is not read when it is closed, and then there is nothing to tell', async () => {
    const before = await api.run<{ seenBy: { totalCount: number } }>(SEEN, {}, { as: { personId: owner } });
    expect(await readThroughGrant(await api.context({ as: { personId: stranger } }), record(), 'NAME')).toBe(
      false,
    );
    expect(await readThroughGrant(await api.context({ as: { personId: sailor } }), record(), 'BERTH')).toBe(
      false,
    );
    const after = await api.run<{ seenBy: { totalCount: number } }>(SEEN, {}, { as: { personId: owner } });
    expect(after.seenBy.totalCount).toBe(before.seenBy.totalCount);
  });
});

describe('a grant that is taken back', () => {
  it('opens nothing in the next request, and the receiver is told', async () => {
    expect(await withdraw(grantId, { personId: owner })).toEqual({
      grant: {
        id: grantId,
        isOpen: false,
        withdrawnAt: api.clock.now().toISOString(),
        viewerCanWithdraw: false,
      },
      problem: null,
    });
    expect(await openFor({ personId: sailor })).toEqual([]);
    expect(await api.em().find(Notification, { personId: sailor })).toMatchObject([
      { kind: 'GRANT_WITHDRAWN', subjectId: null },
    ]);
  });

  it('is not opened again behind the person’s back; what they left open still can be', async () => {
    await withdraw(grantId, { personId: owner });
    expect(await tryToOpen()).toBeNull();
    expect(await tryToOpen({ fieldGroups: ['BERTH', 'NAME'] })).not.toBeNull();
    expect(await openFor({ personId: sailor })).toEqual(['BERTH']);
  });

  it('can be taken back once, also by two at the same time', async () => {
    const told = () => api.em().count(Notification, { personId: sailor });
    const before = await told();
    const answers = await Promise.all([1, 2, 3].map(() => withdraw(grantId, { personId: owner })));
    expect(answers.map(({ problem }) => problem?.code ?? 'DONE').sort()).toEqual([
      'DONE',
      'GRANT_CLOSED',
      'GRANT_CLOSED',
    ]);
    expect(await told()).toBe(before + 1);
  });

  it('stays as it is for everybody whose it is not: for them there is no such grant', async () => {
    const answers = [];
    for (const as of [{ personId: sailor }, { personId: stranger }, asAdviser(stranger)]) {
      answers.push((await withdraw(grantId, as)).problem);
    }
    expect((await withdraw(newId(), { personId: owner })).problem).toEqual({
      code: 'NOT_FOUND',
      field: 'grantId',
    });
    expect(answers).toEqual(Array(3).fill({ code: 'NOT_FOUND', field: 'grantId' }));
    expect((await api.settle(WITHDRAW, { grantId })).code).toBe('UNAUTHENTICATED');
    expect(await openFor({ personId: sailor })).toEqual(['NAME']);
  });

  it('may have been given by staff on recorded consent: then staff of that kind take it back too', async () => {
    const recorded = await open({ fieldGroups: ['BERTH'], channel: 'STAFF_ON_CONSENT', givenBy: stranger });
    expect((await withdraw(recorded, { personId: sailor })).problem?.code).toBe('NOT_FOUND');
    expect((await withdraw(recorded, asAdviser(stranger))).grant?.isOpen).toBe(false);
    expect(await api.em().findOneOrFail(DisclosureGrant, recorded)).toMatchObject({ withdrawnBy: stranger });
  });
});

describe('my grants', () => {
  it('are mine, the newest first, with what they open and to whom', async () => {
    api.clock.advance(1000);
    await open({ fieldGroups: ['BERTH'] });
    const { myGrants } = await api.run<Grants>(MINE, { first: 2 }, { as: { personId: owner } });
    expect(myGrants.nodes).toEqual([
      {
        id: expect.any(String),
        recordKind: 'TEST_BOAT',
        title: { da: 'Båd' },
        fieldGroups: ['BERTH'],
        receiver: { name: 'Jonas' },
        receiverOrganisation: null,
        purpose: 'CASE_WORK',
        textKey: 'TEST_TEXT',
        textVersion: 2,
        givenAt: api.clock.now().toISOString(),
        untilAt: null,
        withdrawnAt: null,
        isOpen: true,
        viewerCanWithdraw: true,
      },
      expect.objectContaining({ id: grantId }),
    ]);
    expect((await api.run<Grants>(MINE, {}, { as: { personId: sailor } })).myGrants.totalCount).toBe(0);
  });

  it('take the same number of statements however many there are', async () => {
    const { statements } = await api.countQueries(() =>
      api.run<Grants>(MINE, { first: 100 }, { as: { personId: owner } }),
    );
    // The page, the count, and the receivers; a kind may ask once for its titles.
    expect(statements).toHaveLength(4);
  });
});
