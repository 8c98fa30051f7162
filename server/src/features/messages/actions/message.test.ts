import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { audit } from '../../audit/feature.ts';
import { disclosure } from '../../disclosure/feature.ts';
import { introductions } from '../../introductions/feature.ts';
import { answerAsFirstSide, endIntroduction, openTalk } from '../../introductions/index.ts';
import { propose, registerProbeKinds, somebodyNew } from '../../introductions/testing/probe-kinds.ts';
import { notifications } from '../../notifications/feature.ts';
import { Notification } from '../../notifications/index.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { messages } from '../feature.ts';
import { releaseMessage } from '../jobs/release-message.ts';
import { Message } from '../model/message.entity.ts';
import { writingOf } from '../testing/writing.ts';

registerProbeKinds();
const api = useApi({
  features: [audit, organisations, people, notifications, disclosure, introductions, messages],
  now: '2026-09-01T08:00:00.000Z',
});
const { send, undo, read, thread, threads, unread, wait } = writingOf(api);
const CONTACTS = 'Ring på 97 12 34 56, eller se www.mette.dk.';

let karen: string;
let mette: string;
let threadId: string;
beforeEach(async () => {
  api.clock.advance(3_600_000);
  [karen, mette] = [await somebodyNew(api, 'Karen'), await somebodyNew(api, 'Mette')];
  threadId = await propose(api, karen, mette);
  await api.em().transactional((em) => openTalk(em, threadId, api.clock.now()));
});

const introduce = () =>
  api
    .em()
    .transactional((em) => answerAsFirstSide(em, threadId, { by: karen, answer: 'YES' }, api.clock.now()));
const release = (messageId: string) =>
  releaseMessage({ messageId }, { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() });
const toldTo = (personId: string) => api.em().count(Notification, { personId, kind: 'MESSAGE_RECEIVED' });
const count = () => api.em().count(Message, { threadId });
const staff = (kind: HatKind) => ({ personId: newId(), hats: [{ kind, organisationId: null }] });

describe('a message', () => {
  it('is with the other one when the time to undo is over, and not a moment before', async () => {
    const { message } = await send(karen, threadId, '  Hvornår begynder du? ');
    expect(message).toMatchObject({
      isMine: true,
      body: 'Hvornår begynder du?',
      heldBack: [],
      isReleased: false,
      viewerCanUndo: true,
    });
    api.clock.advance(29_999);
    await api.runJobs();
    expect((await thread(mette, threadId))?.messages).toMatchObject({ totalCount: 0, nodes: [] });
    expect([await unread(mette), await toldTo(mette)]).toEqual([0, 0]);
    api.clock.advance(1);
    await api.runJobs();
    expect((await thread(mette, threadId))?.messages.nodes).toMatchObject([
      { isMine: false, body: 'Hvornår begynder du?', isReleased: true, viewerCanUndo: false, readAt: null },
    ]);
    expect([await unread(mette), await toldTo(mette), await unread(karen)]).toEqual([1, 1, 0]);
  });

  it('is told once, however often its job runs and by how many at once', async () => {
    const { message } = await send(karen, threadId, 'Hej.');
    api.clock.advance(30_000);
    const id = message?.id ?? '';
    await Promise.all([release(id), release(id), release(id)]);
    await release(id);
    expect([await unread(mette), await toldTo(mette)]).toEqual([1, 1]);
  });

  it('waits on when its job comes too early', async () => {
    const { message } = await send(karen, threadId, 'Hej.');
    await release(message?.id ?? '');
    expect(await unread(mette)).toBe(0);
    await wait();
    expect(await unread(mette)).toBe(1);
  });

  it('that is undone is never seen by the other one, and nothing of its words is left', async () => {
    const { message } = await send(karen, threadId, 'Det skulle jeg ikke have skrevet.');
    const id = message?.id ?? '';
    for (let n = 0; n < 2; n += 1) {
      expect(await undo(karen, id)).toMatchObject({
        message: { id, body: '', viewerCanUndo: false },
        problem: null,
      });
    }
    await wait();
    await release(id);
    expect((await thread(mette, threadId))?.messages.totalCount).toBe(0);
    expect((await thread(karen, threadId))?.messages.totalCount).toBe(0);
    expect([await unread(mette), await toldTo(mette)]).toEqual([0, 0]);
    expect(await api.em().findOneOrFail(Message, id)).toMatchObject({ body: '', releasedAt: null });
  });

  it('cannot be undone too late, nor by anybody else', async () => {
    const { message } = await send(karen, threadId, 'Hej.');
    const id = message?.id ?? '';
    expect((await undo(mette, id)).problem).toEqual({ code: 'NOT_FOUND', field: 'messageId' });
    api.clock.advance(30_000);
    // The job may be late: the time is over all the same.
    expect((await undo(karen, id)).problem).toEqual({ code: 'TOO_LATE_TO_UNDO', field: 'messageId' });
    await api.runJobs();
    expect((await undo(karen, id)).problem).toEqual({ code: 'TOO_LATE_TO_UNDO', field: 'messageId' });
    expect((await thread(mette, threadId))?.messages.nodes).toMatchObject([{ body: 'Hej.' }]);
  });

  it('that is undone and released at the same moment is one of the two, never both', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { message } = await send(karen, threadId, `Nummer ${round}`);
      const id = message?.id ?? '';
      const late = round % 2 === 0 ? 0 : 30_000;
      api.clock.advance(late);
      await Promise.all([release(id), undo(karen, id), release(id)]);
      const { undoneAt, releasedAt } = await api.em().findOneOrFail(Message, id);
      expect([undoneAt !== null, releasedAt !== null]).toEqual(late ? [false, true] : [true, false]);
    }
  });

  it('sent again with the same key is the same one, also at once; with other words it is refused', async () => {
    const idempotencyKey = randomUUID();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => send(karen, threadId, 'Hej.', { idempotencyKey })),
    );
    expect(new Set(sent.map(({ message }) => message?.id)).size).toBe(1);
    expect((await send(karen, threadId, 'Farvel.', { idempotencyKey })).problem).toEqual({
      code: 'KEY_REUSED',
      field: 'idempotencyKey',
    });
    expect(await count()).toBe(1);
    // Somebody else's key is their own.
    expect((await send(mette, threadId, 'Hej.', { idempotencyKey })).problem).toBeNull();
  });

  it.each([
    ['', 'REQUIRED'],
    ['x'.repeat(2001), 'TOO_LONG'],
    ['Mit nummer er 010190-1234', 'CPR_REFUSED'],
    ['NUL \u0000', 'INVALID'],
  ])('is refused as it should be: %j', async (body, code) => {
    expect((await send(karen, threadId, body)).problem).toEqual({ code, field: 'body' });
    expect(await count()).toBe(0);
  });

  it('is one too many after thirty in ten minutes, to all together and also at once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 32 }, (_, n) => send(karen, threadId, `Nummer ${n}`)),
    );
    const refused = sent.filter(({ problem }) => problem?.code === 'TOO_MANY_REQUESTS');
    expect([refused.length, await count()]).toEqual([2, 30]);
    api.clock.advance(600_000);
    expect((await send(karen, threadId, 'Nu igen.')).problem).toBeNull();
  });
});

describe('contact details', () => {
  it('are held back from the reader until the two are introduced, and the sender knows; then they show', async () => {
    const { message } = await send(mette, threadId, CONTACTS);
    expect(message).toMatchObject({ body: CONTACTS, heldBack: ['PHONE', 'WEB'] });
    await wait();
    const before = (await thread(karen, threadId))?.messages.nodes[0];
    expect(before?.heldBack).toEqual(['PHONE', 'WEB']);
    expect(before?.body).not.toMatch(/97|mette\.dk/);
    expect((await thread(karen, threadId))?.holdsBackDetails).toBe(true);
    await introduce();
    expect((await thread(karen, threadId))?.messages.nodes[0]).toMatchObject({
      body: CONTACTS,
      heldBack: [],
    });
    expect((await thread(mette, threadId))?.holdsBackDetails).toBe(false);
  });
});

describe('a thread', () => {
  it('is there for the two and nobody else: not for staff, not for others, not for visitors', async () => {
    await send(karen, threadId, 'Kun til dig.');
    await wait();
    for (const by of [staff('ADVISER'), staff('ADMINISTRATOR'), staff('STEERING'), staff('MENTOR')]) {
      expect(await thread(by, threadId)).toBeNull();
      expect(await threads(by)).toMatchObject({ totalCount: 0, nodes: [] });
      expect((await send(by, threadId, 'Hej.')).problem).toEqual({ code: 'NOT_FOUND', field: 'threadId' });
      expect((await read(by, threadId)).problem).toEqual({ code: 'NOT_FOUND', field: 'threadId' });
    }
    expect((await send(karen, newId(), 'Hej.')).problem).toEqual({ code: 'NOT_FOUND', field: 'threadId' });
    expect((await send(karen, 'nonsense', 'Hej.')).problem).toEqual({ code: 'NOT_FOUND', field: 'threadId' });
    const visitor = await api.settle('query ($id: ID!) { thread(id: $id) { id } }', { id: threadId });
    expect(visitor.code).toBe('UNAUTHENTICATED');
    expect(await count()).toBe(1);
    expect(await unread(mette)).toBe(1);
  });

  it('is not there before the two can talk', async () => {
    const early = await propose(api, karen, mette);
    expect(await thread(karen, early)).toBeNull();
    expect((await send(karen, early, 'Hej.')).problem).toEqual({ code: 'NOT_FOUND', field: 'threadId' });
  });

  it('can be read, but not written in, when it is over', async () => {
    await send(karen, threadId, 'Tak for alt.');
    await wait();
    await introduce();
    await api
      .em()
      .transactional((em) =>
        endIntroduction(em, threadId, { outcome: 'STOPPED', reason: null, by: null }, api.clock.now()),
      );
    expect(await thread(mette, threadId)).toMatchObject({
      viewerCanWrite: false,
      messages: { totalCount: 1 },
    });
    expect((await send(mette, threadId, 'En ting til.')).problem).toEqual({
      code: 'THREAD_CLOSED',
      field: 'threadId',
    });
    expect(await count()).toBe(1);
  });

  it('tells once that there is something, until it is seen', async () => {
    for (const body of ['En.', 'To.']) {
      await send(karen, threadId, body);
      await wait();
    }
    expect([await unread(mette), await toldTo(mette)]).toEqual([2, 1]);
    const { thread: seen } = await read(mette, threadId);
    expect(seen?.unreadCount).toBe(0);
    expect(await api.em().count(Notification, { personId: mette, readAt: null })).toBe(0);
    const [newest] = (await thread(karen, threadId))?.messages.nodes ?? [];
    expect(newest?.readAt).toBe(api.clock.now().toISOString());
    await send(karen, threadId, 'Tre.');
    await wait();
    expect([await unread(mette), await toldTo(mette)]).toEqual([1, 2]);
    const mails = (await api.mails()).filter(({ recipient }) => recipient.startsWith('mette'));
    expect(mails.every(({ text, html }) => !/Karen|En\.|Tre\./.test(text + html))).toBe(true);
  });

  it('shows the newest first, page by page, and the undone to nobody', async () => {
    for (let n = 1; n <= 5; n += 1) {
      await send(n % 2 ? karen : mette, threadId, `Nummer ${n}`);
      await wait();
    }
    const first = await thread(mette, threadId, { first: 2 });
    expect(first?.messages.nodes.map(({ body }) => body)).toEqual(['Nummer 5', 'Nummer 4']);
    const rest = await thread(mette, threadId, { after: first?.messages.pageInfo.endCursor });
    expect(rest?.messages.nodes.map(({ body }) => body)).toEqual(['Nummer 3', 'Nummer 2', 'Nummer 1']);
    expect([first?.messages.totalCount, rest?.messages.pageInfo.hasNextPage]).toEqual([5, false]);
  });

  it('is listed with others, the last written first, in four statements however many there are', async () => {
    const second = await propose(api, karen, await somebodyNew(api, 'Sofie'));
    await api.em().transactional((em) => openTalk(em, second, api.clock.now()));
    await send(karen, second, 'Til Sofie.');
    await wait();
    await send(mette, threadId, 'Til Karen.');
    await wait();
    const { result, statements } = await api.countQueries(() => threads(karen));
    expect(result.nodes.map(({ other, unreadCount }) => [other.name, unreadCount])).toEqual([
      ['Mette', 1],
      ['Sofie', 0],
    ]);
    expect(result.nodes.map(({ messages: { nodes } }) => nodes[0]?.body)).toEqual([
      'Til Karen.',
      'Til Sofie.',
    ]);
    expect(statements).toHaveLength(4);
    const first = await threads(karen, { first: 1 });
    const rest = await threads(karen, { after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual([threadId, second]);
    const one = await api.countQueries(() => thread(karen, threadId));
    expect(one.statements).toHaveLength(3);
  });
});

describe('somebody who is erased', () => {
  it('sends nothing any more of what had not gone', async () => {
    await send(karen, threadId, 'Ikke sendt endnu.');
    await api
      .em()
      .transactional((em) =>
        (messages.personErased ?? (() => Promise.resolve()))(
          em,
          { personId: karen, email: null },
          { clock: api.clock, app: api.app() },
        ),
      );
    await wait();
    expect((await thread(mette, threadId))?.messages.totalCount).toBe(0);
    expect((await api.em().find(Message, { threadId })).map(({ body }) => body)).toEqual(['']);
  });
});
