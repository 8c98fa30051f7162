import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { audit } from '../../audit/feature.ts';
import { disclosure } from '../../disclosure/feature.ts';
import { openGrant } from '../../disclosure/index.ts';
import { notifications } from '../../notifications/feature.ts';
import { Notification } from '../../notifications/index.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { introductions } from '../feature.ts';
import {
  answerAsFirstSide,
  answerAsSecondSide,
  approveIntroduction,
  closeSubject,
  endIntroduction,
  Introduction,
  openTalk,
  sendIntroduction,
  withdrawIntroduction,
} from '../index.ts';
import { propose, registerProbeKinds, registerTour, somebodyNew } from '../testing/probe-kinds.ts';

registerProbeKinds();
const [ours, theirs] = [newId(), newId()];
registerTour(() => ours);
const api = useApi({
  features: [audit, organisations, people, notifications, disclosure, introductions],
  now: '2026-09-01T08:00:00.000Z',
});
const NOW = new Date('2026-09-02T08:00:00.000Z');

let owner: string;
let buyer: string;
let other: string;
let adviser: Viewer;
beforeAll(async () => {
  owner = await somebodyNew(api, 'Ejer');
  buyer = await somebodyNew(api, 'Køber');
  other = await somebodyNew(api, 'Anden');
  adviser = {
    personId: await somebodyNew(api, 'Anne'),
    sessionId: 'test',
    language: 'da',
    hats: [{ kind: 'ADVISER', organisationId: null }],
  };
});

const within = <T>(work: (em: EntityManager) => Promise<T>) => api.em().transactional(work);
const stateOf = async (id: string) => (await api.em().findOneOrFail(Introduction, id)).state;
const openGrantsOf = (shopId: string) =>
  api.em().execute<{ receiver_id: string; field_groups: string[] }[]>(
    `select receiver_id, field_groups from disclosure_grant
      where record_id = ? and withdrawn_at is null and (until_at is null or until_at > ?) order by receiver_id`,
    [shopId, new Date(NOW.getTime() + 1)],
  );
const toldOf = (id: string) => api.em().count(Notification, { kind: 'INTRODUCTION_LOST', subjectId: id });
const sale = (said: object = {}) => propose(api, owner, buyer, { kind: 'TEST_SALE', ...said });
const approve = (id: string, viewer: Viewer | null = adviser) =>
  within((em) => approveIntroduction(em, viewer, id, NOW));
const first = (id: string, answer: 'YES' | 'NO' = 'YES', by = owner) =>
  within((em) => answerAsFirstSide(em, id, { by, answer }, NOW));
const second = (id: string, answer: 'YES' | 'NO' = 'YES', by = buyer) =>
  within((em) => answerAsSecondSide(em, id, { by, answer }, NOW));

describe('an introduction', () => {
  it('goes from proposal over approval and both sides to introduced, and opens what is opened only then', async () => {
    const shop = { kind: 'TEST_SHOP', id: newId() };
    const id = await sale({ subject: shop });
    expect(await stateOf(id)).toBe('APPROVAL');
    expect((await approve(id)).state).toBe('FIRST_SIDE');
    expect((await first(id)).state).toBe('SECOND_SIDE');
    expect(await openGrantsOf(shop.id)).toEqual([]);
    expect((await second(id)).state).toBe('INTRODUCED');
    expect(await openGrantsOf(shop.id)).toEqual([{ receiver_id: buyer, field_groups: ['KEY'] }]);
    expect(await api.em().findOneOrFail(Introduction, id)).toMatchObject({
      approvedBy: adviser.personId,
      approvedAt: NOW,
      firstAskedAt: NOW,
      firstAnswer: 'YES',
      secondAskedAt: NOW,
      secondAnswer: 'YES',
      introducedAt: NOW,
      endedAt: null,
    });
  });

  it('needs no second answer of somebody who agreed by asking', async () => {
    const id = await propose(api, owner, buyer);
    expect(await stateOf(id)).toBe('FIRST_SIDE');
    expect(await first(id)).toMatchObject({ state: 'INTRODUCED', secondAnswer: 'YES', secondAskedAt: null });
  });

  it('is one, however often the same is proposed, sent, approved and answered', async () => {
    const wanted = { id: newId(), subject: { kind: 'TEST_SHOP', id: newId() }, isHeld: true };
    const id = await sale(wanted);
    expect(await sale(wanted)).toBe(id);
    expect(await stateOf(id)).toBe('PROPOSED');
    for (let n = 0; n < 2; n += 1) await within((em) => sendIntroduction(em, id, NOW));
    for (let n = 0; n < 2; n += 1) await approve(id);
    for (let n = 0; n < 2; n += 1) await first(id);
    for (let n = 0; n < 2; n += 1) await second(id);
    for (let n = 0; n < 2; n += 1)
      await within((em) => endIntroduction(em, id, { outcome: 'SOLD', reason: 'Aftalt.', by: null }, NOW));
    expect(await api.em().findOneOrFail(Introduction, id)).toMatchObject({
      state: 'ENDED',
      outcome: 'SOLD',
      outcomeReason: 'Aftalt.',
      outcomeOn: '2026-09-02',
      endedAt: NOW,
    });
    expect(await api.em().count(Introduction, { subjectId: wanted.subject.id })).toBe(1);
  });

  it('ends with a no of either side, and opens nothing', async () => {
    const shop = { kind: 'TEST_SHOP', id: newId() };
    const one = await sale({ subject: shop });
    await approve(one);
    expect((await first(one, 'NO')).state).toBe('DECLINED');
    const two = await sale({ subject: shop });
    await approve(two);
    await first(two);
    expect((await second(two, 'NO')).state).toBe('DECLINED');
    expect(await openGrantsOf(shop.id)).toEqual([]);
    await expect(first(one, 'YES')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stateOf(one)).toBe('DECLINED');
  });

  it('is approved by staff who are no side of it, and answered by nobody for another', async () => {
    const id = await sale();
    const noStaff = { ...adviser, hats: [] };
    for (const viewer of [null, noStaff, { ...adviser, personId: owner }]) {
      await expect(approve(id, viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await stateOf(id)).toBe('APPROVAL');
    await expect(first(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    await approve(id);
    for (const by of [buyer, other, adviser.personId]) {
      await expect(first(id, 'YES', by)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(second(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stateOf(id)).toBe('FIRST_SIDE');
    await expect(approve(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('can be withdrawn until it is decided, and ended only afterwards, with an outcome of its kind', async () => {
    const id = await propose(api, owner, buyer);
    const end = (outcome: string) =>
      within((em) => endIntroduction(em, id, { outcome, reason: null, by: null }, NOW));
    await expect(end('SOLD')).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(end('EATEN')).rejects.toMatchObject({ code: 'INVALID' });
    for (let n = 0; n < 2; n += 1)
      expect((await within((em) => withdrawIntroduction(em, id, NOW))).state).toBe('WITHDRAWN');
    await expect(first(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    const made = await propose(api, owner, buyer);
    await first(made);
    await expect(within((em) => withdrawIntroduction(em, made, NOW))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await stateOf(made)).toBe('INTRODUCED');
  });

  it('closes with its end what it opened, but for what another of the same two still needs', async () => {
    const shop = { kind: 'TEST_SHOP', id: newId() };
    const [one, two] = [
      await propose(api, owner, buyer, { subject: shop }),
      await propose(api, owner, buyer, { subject: shop }),
    ];
    const end = (id: string) =>
      within((em) => endIntroduction(em, id, { outcome: 'STOPPED', reason: null, by: null }, NOW));
    await first(one);
    await first(two);
    expect(await openGrantsOf(shop.id)).toHaveLength(1);
    await end(one);
    expect(await openGrantsOf(shop.id)).toHaveLength(1);
    await end(two);
    expect(await openGrantsOf(shop.id)).toEqual([]);
  });

  it('closes with its end what it opened to an organisation, and nothing of another organisation', async () => {
    const shop = { kind: 'TEST_SHOP', id: newId() };
    for (const id of [ours, theirs]) {
      await api
        .em()
        .execute(`insert into organisation (id, kind_code, created_at) values (?, 'COMPANY', now())`, [id]);
    }
    const id = await propose(api, owner, buyer, { kind: 'TEST_TOUR', subject: shop });
    await first(id);
    const grant = {
      recordKind: 'TEST_SHOP',
      recordId: shop.id,
      personId: owner,
      fieldGroups: ['KEY'],
      purpose: 'MATCHING',
      text: { key: 'TEST_TEXT', version: 1 },
      channel: 'SELF',
      givenBy: owner,
    } as const;
    await within((em) => openGrant(em, { ...grant, receiver: { organisationId: theirs } }, NOW));
    await within((em) => openGrant(em, { ...grant, receiver: { personId: other } }, NOW));
    const receivers = () =>
      api.em().execute<object[]>(
        `select coalesce(receiver_organisation_id, receiver_id) as receiver from disclosure_grant
          where record_id = ? and (until_at is null or until_at > ?) order by given_at, id`,
        [shop.id, new Date(NOW.getTime() + 1)],
      );
    expect(await receivers()).toEqual([ours, theirs, other].map((receiver) => ({ receiver })));
    await within((em) => endIntroduction(em, id, { outcome: 'STOPPED', reason: null, by: null }, NOW));
    expect(await receivers()).toEqual([theirs, other].map((receiver) => ({ receiver })));
  });

  it('lets the two talk while one of them is asked, and not before or after', async () => {
    const id = await sale();
    const talk = () => within((em) => openTalk(em, id, NOW));
    await expect(talk()).rejects.toMatchObject({ code: 'CONFLICT' });
    await approve(id);
    expect((await talk()).talkOpenedAt).toEqual(NOW);
    expect((await talk()).state).toBe('FIRST_SIDE');
    const declined = await propose(api, owner, buyer);
    await first(declined, 'NO');
    await expect(within((em) => openTalk(em, declined, NOW))).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('what is one', () => {
  it('is won once: all others who waited have lost it and are told, those who knew nothing are not', async () => {
    const subject = { kind: 'TEST_SHOP', id: newId() };
    const winner = await sale({ subject });
    const waiting = await propose(api, owner, other, { kind: 'TEST_SALE', subject });
    const third = await somebodyNew(api, 'Tredje');
    const unasked = await propose(api, owner, third, {
      kind: 'TEST_SALE',
      subject,
      proposedBy: adviser.personId,
    });
    await approve(winner);
    await first(winner);
    await second(winner);
    expect([await stateOf(winner), await stateOf(waiting), await stateOf(unasked)]).toEqual([
      'INTRODUCED',
      'LOST',
      'LOST',
    ]);
    expect([await toldOf(winner), await toldOf(waiting), await toldOf(unasked)]).toEqual([0, 1, 0]);
    expect(await api.em().findOne(Notification, { subjectId: waiting })).toMatchObject({ personId: other });
    const late = await propose(api, owner, other, { kind: 'TEST_SALE', subject });
    expect(await stateOf(late)).toBe('LOST');
  });

  it('is lost to everybody when it is gone, each told once', async () => {
    const subject = { kind: 'TEST_SHOP', id: newId() };
    const one = await propose(api, owner, buyer, { subject });
    const two = await propose(api, owner, other, { subject });
    for (let n = 0; n < 2; n += 1) await within((em) => closeSubject(em, subject, NOW));
    expect([await stateOf(one), await stateOf(two)]).toEqual(['LOST', 'LOST']);
    const told = await api.em().find(Notification, { subjectId: { $in: [one, two] } });
    expect(told.map(({ personId }) => personId).sort()).toEqual([owner, buyer, other].sort());
  });
});

describe('somebody who is erased', () => {
  it('takes part in nothing any more, and what was opened to or by them is closed', async () => {
    const gone = await somebodyNew(api, 'Væk');
    const shop = { kind: 'TEST_SHOP', id: newId() };
    const made = await propose(api, owner, gone, { subject: shop });
    await first(made);
    const open = await propose(api, gone, buyer);
    const foreign = await propose(api, owner, buyer);
    await within(async (em) => {
      await introductions.personErased?.(
        em,
        { personId: gone, email: null },
        { clock: api.clock, app: api.app() },
      );
    });
    expect(await api.em().findOneOrFail(Introduction, made)).toMatchObject({ state: 'ENDED', outcome: null });
    expect([await stateOf(open), await stateOf(foreign)]).toEqual(['WITHDRAWN', 'FIRST_SIDE']);
    expect(await openGrantsOf(shop.id)).toEqual([]);
  });
});
