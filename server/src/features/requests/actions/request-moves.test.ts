import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { MentorMatch } from '../../mentoring/model/mentor-match.entity.ts';
import { MentorRequest } from '../../mentoring/model/mentor-request.entity.ts';
import { deskOf } from '../../mentoring/testing/desk.ts';
import { aMentor, aRequest, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { requestViewsOf } from '../../mentoring/testing/request-views.ts';

const api = useApi();
const desk = deskOf(api);
const { isThere, restBefore, seen, story, told } = requestViewsOf(api);

interface Moved {
  request: { id: string } | null;
  problem: { code: string; field: string | null } | null;
}
const move = async (name: string, by: Someone, input: object): Promise<Moved> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { done: ${name}(input: $input) { request { id } problem { code field } } }`;
  return (await api.run<{ done: Moved }>(document, { input }, by)).done;
};
const take = (by: Someone, requestId = mette.requestId) => move('takeRequest', by, { requestId });
const handOver = (by: Someone, to: Someone | null, words: string | null = null) =>
  move('handOverRequest', by, { requestId: mette.requestId, personId: to?.as.personId ?? null, words });
const withdraw = (by: Someone, words: string | null = null) =>
  move('withdrawRequest', by, { requestId: mette.requestId, words });

let anne: Someone;
let bent: Someone;
let karen: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
let stranger: Someone;
beforeEach(async () => {
  await restBefore();
  api.clock.set('2026-09-01T08:00:00.000Z');
  anne = await somebody(api, 'Anne', 'ADVISER');
  bent = await somebody(api, 'Bent', 'ADVISER');
  karen = await aMentor(api, 'Karen', anne);
  mette = await aRequest(api, 'Mette');
  stranger = await somebody(api, 'Stranger', 'ENTREPRENEUR', 'MENTOR', 'ORGANISER', 'ADMINISTRATOR');
});

const asItStands = async () => ({
  ...(await seen(anne, mette.requestId)),
  match: (await api.em().find(MentorMatch, { requestId: mette.requestId })).map(({ state }) => state),
});

describe('a request', () => {
  it('is not there for strangers, other entrepreneurs and visitors, whatever they try', async () => {
    const before = await asItStands();
    const notFound = { request: null, problem: { code: 'NOT_FOUND', field: 'requestId' } };
    for (const by of [stranger, karen, await aRequest(api, 'Other')]) {
      expect(await isThere(by, mette.requestId)).toBe(false);
      expect(await take(by)).toEqual(notFound);
      expect(await handOver(by, bent)).toEqual(notFound);
      expect(await withdraw(by)).toEqual(notFound);
    }
    expect(await take(anne, crypto.randomUUID())).toEqual(notFound);
    expect(await take(anne, 'nonsense')).toEqual(notFound);
    expect(
      (await api.settle('query ($id: ID!) { request(id: $id) { id } }', { id: mette.requestId })).code,
    ).toBe('UNAUTHENTICATED');
    expect(await asItStands()).toEqual(before);
  });

  it('is taken and handed over by staff alone; its asker and the mentor change nothing', async () => {
    await desk.ask(anne, mette.requestId, karen.mentorId);
    const before = await asItStands();
    const forbidden = { request: null, problem: { code: 'FORBIDDEN', field: 'requestId' } };
    for (const by of [mette, karen]) {
      expect(await take(by)).toEqual(forbidden);
      expect(await handOver(by, bent)).toEqual(forbidden);
    }
    for (const by of [karen, anne]) expect(await withdraw(by)).toEqual(forbidden);
    expect(await asItStands()).toEqual(before);
  });

  it('is about what the vocabulary says, in three languages, and never what somebody wrote', async () => {
    const { title } = await seen(anne, mette.requestId);
    const [industry] = title.da.split(' · ');
    expect(title.da).toMatch(/ · .+, .+/);
    expect(new Set([title.da, title.en, title.de]).size).toBe(3);
    expect(industry).not.toBe('');
    expect(Object.values(title).join(' ')).not.toMatch(/gardiner|Mette/);
  });
});

describe('taking a request', () => {
  it('gives its turn to the taker, until the same moment; again it changes nothing, and a colleague can take it over', async () => {
    const { turn } = await seen(anne, mette.requestId);
    for (let n = 0; n < 2; n += 1)
      expect(await take(anne)).toEqual({ request: { id: mette.requestId }, problem: null });
    expect(await seen(mette, mette.requestId)).toMatchObject({
      assignee: { name: 'Anne' },
      turn: { party: 'UNIT', holder: { name: 'Anne' }, isViewers: false, dueAt: turn?.dueAt },
    });
    await take(bent);
    expect(await story(anne, mette.requestId)).toEqual([
      'OPENED Mette → (UNIT)',
      'TAKEN Anne → Anne',
      'TAKEN Bent → Bent',
    ]);
    expect((await seen(anne, mette.requestId)).turn).toMatchObject({
      holder: { name: 'Bent' },
      isViewers: false,
    });
  });
});

describe('handing a request over', () => {
  it('tells the colleague, keeps the time, and the words are for staff alone', async () => {
    await take(anne);
    const before = (await seen(anne, mette.requestId)).turn?.dueAt;
    expect(await handOver(anne, bent, 'Jeg er på ferie i næste uge.')).toMatchObject({ problem: null });
    expect(await told(bent)).toEqual(['REQUEST_TURN']);
    expect(await seen(bent, mette.requestId)).toMatchObject({
      assignee: { name: 'Bent' },
      turn: { isViewers: true, dueAt: before },
      // In time: nobody was silent.
      handedOverCount: 0,
    });
    expect((await seen(mette, mette.requestId)).handedOverCount).toBe(0);
    const words = async (by: Someone) => (await seen(by, mette.requestId)).steps.at(-1)?.words;
    expect([await words(bent), await words(mette)]).toEqual(['Jeg er på ferie i næste uge.', null]);

    expect(await handOver(bent, null)).toMatchObject({ problem: null });
    expect(await seen(bent, mette.requestId)).toMatchObject({
      assignee: null,
      turn: { holder: null, isViewers: true },
    });
  });

  it('is to somebody who answers requests; to anybody else nothing happens', async () => {
    const before = await asItStands();
    const notColleague = { request: null, problem: { code: 'NOT_YOUR_COLLEAGUE', field: 'personId' } };
    for (const to of [karen, mette, stranger]) expect(await handOver(anne, to)).toEqual(notColleague);
    expect(await handOver(anne, bent, 'Hendes CPR er 010203-1234')).toMatchObject({
      problem: { code: 'CPR_REFUSED', field: 'words' },
    });
    expect(await asItStands()).toEqual(before);
    expect(await told(bent)).toEqual([]);
  });
});

describe('a request that changes hands while the mentor has the turn', () => {
  it('leaves the turn with the mentor: no step says that it is ours, or until when', async () => {
    await desk.ask(anne, mette.requestId, karen.mentorId);
    const before = (await seen(mette, mette.requestId)).turn;
    await take(bent);
    expect(await handOver(bent, anne)).toMatchObject({ problem: null });
    const { turn, steps } = await seen(mette, mette.requestId);
    expect(turn).toEqual(before);
    expect(steps.slice(-2)).toMatchObject([
      { kind: 'TAKEN', party: 'UNIT', actor: { name: 'Bent' }, to: null, dueAt: null },
      { kind: 'HANDED_OVER', party: 'UNIT', actor: { name: 'Bent' }, to: null, dueAt: null },
    ]);
    expect((await seen(anne, mette.requestId)).steps.at(-1)?.toPerson).toEqual({ name: 'Anne' });
  });
});

describe('a deputy', () => {
  it('is a colleague, and is the staff’s alone to name', async () => {
    const SET = `mutation ($id: ID) { setDeputy(input: { personId: $id }) { viewer { deputy { name } colleagues { name } } problem { code field } } }`;
    const set = (by: Someone, to: Someone | null) => api.run(SET, { id: to?.as.personId ?? null }, by);
    expect(await set(anne, bent)).toEqual({
      setDeputy: { viewer: { deputy: { name: 'Bent' }, colleagues: [{ name: 'Bent' }] }, problem: null },
    });
    for (const to of [anne, karen])
      expect(await set(anne, to)).toMatchObject({
        setDeputy: { viewer: null, problem: { code: 'NOT_YOUR_COLLEAGUE', field: 'personId' } },
      });
    expect(await api.run('{ viewer { deputy { name } } }', {}, anne)).toEqual({
      viewer: { deputy: { name: 'Bent' } },
    });
    expect(await set(anne, null)).toMatchObject({ setDeputy: { viewer: { deputy: null } } });
    for (const by of [mette, karen, stranger]) {
      expect(await set(by, bent)).toMatchObject({
        setDeputy: { viewer: null, problem: { code: 'FORBIDDEN' } },
      });
      expect(await api.run('{ viewer { deputy { name } colleagues { name } } }', {}, by)).toEqual({
        viewer: { deputy: null, colleagues: [] },
      });
    }
  });
});

describe('withdrawing a request', () => {
  const requestState = async () => (await api.em().findOneOrFail(MentorRequest, mette.requestId)).state;
  const placesUsed = async () =>
    (
      await api.run<{ mentor: { placesUsed: number } }>(
        'query ($id: ID!) { mentor(id: $id) { placesUsed } }',
        { id: karen.mentorId },
        anne,
      )
    ).mentor.placesUsed;

  it('closes it, and the adviser who has it is told; again it changes nothing', async () => {
    await take(anne);
    for (let n = 0; n < 2; n += 1)
      expect(await withdraw(mette, 'Jeg har fundet én selv.')).toMatchObject({ problem: null });
    expect(await requestState()).toBe('CLOSED');
    expect(await seen(mette, mette.requestId)).toMatchObject({
      state: 'CLOSED',
      outcome: 'WITHDRAWN',
      turn: null,
    });
    expect(await story(anne, mette.requestId)).toEqual([
      'OPENED Mette → (UNIT)',
      'TAKEN Anne → Anne',
      'WITHDRAWN Mette',
    ]);
    expect(await told(anne)).toEqual(['REQUEST_CLOSED']);
    const closed = { request: null, problem: { code: 'REQUEST_CLOSED', field: 'requestId' } };
    expect(await take(bent)).toEqual(closed);
    expect(await handOver(anne, bent)).toEqual(closed);
    api.clock.set('2026-09-10T14:00:00.000Z');
    await api.runJobs();
    expect(await told(anne)).toEqual(['REQUEST_CLOSED']);
  });

  it('ends an open match: the mentor who was asked is told, and the place is free', async () => {
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    expect(await placesUsed()).toBe(1);
    await withdraw(mette);
    expect((await api.em().findOneOrFail(MentorMatch, id)).state).toBe('ENDED');
    expect(await placesUsed()).toBe(0);
    expect(await told(karen)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED', 'MATCH_ENDED']);
    expect(await seen(karen, mette.requestId)).toMatchObject({ state: 'CLOSED', outcome: 'WITHDRAWN' });
    expect(await story(karen, mette.requestId)).toEqual([
      'TURN_GIVEN Anne → Karen',
      'WITHDRAWN (ASKER) → Karen',
    ]);
    expect(await desk.answer(karen, id, { answer: 'YES' })).toMatchObject({
      problem: { code: 'MATCH_CLOSED' },
    });
  });

  it('while a suggestion can be undone takes that back, and the mentor never hears of it', async () => {
    const { match } = await desk.suggest(anne, mette.requestId, karen.mentorId);
    await withdraw(mette);
    api.clock.set('2026-09-01T09:00:00.000Z');
    await api.runJobs();
    expect((await api.em().findOneOrFail(MentorMatch, match?.id ?? '')).state).toBe('UNDONE');
    expect(await told(karen)).toEqual(['MENTOR_APPROVED']);
    expect(await requestState()).toBe('CLOSED');
  });

  it('is too late once a mentor has said yes', async () => {
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, id, { answer: 'YES' });
    expect(await withdraw(mette)).toEqual({
      request: null,
      problem: { code: 'REQUEST_CLOSED', field: 'requestId' },
    });
    expect([await requestState(), await placesUsed()]).toEqual(['MATCHED', 1]);
  });
});

describe('the timeline', () => {
  it('keeps the reason of a no from the entrepreneur, and the mentor’s name until they have asked or answered', async () => {
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, id, { answer: 'NO', reason: 'TOO_FAR', words: 'Der er langt til Aulum.' });
    expect(await story(mette, mette.requestId)).toEqual([
      'OPENED Mette → (UNIT)',
      'TURN_GIVEN Anne → (ASKED)',
      'REFUSED (ASKED) → Anne',
    ]);
    const refusal = async (by: Someone) => {
      const step = (await seen(by, mette.requestId)).steps.find(({ kind }) => kind === 'REFUSED');
      return [step?.reason, step?.words];
    };
    expect(await refusal(mette)).toEqual([null, null]);
    for (const by of [karen, anne, bent])
      expect(await refusal(by)).toEqual(['TOO_FAR', 'Der er langt til Aulum.']);
    expect(await seen(karen, mette.requestId)).toMatchObject({
      state: 'CLOSED',
      outcome: 'REFUSED',
      asker: null,
    });

    const bo = await aMentor(api, 'Bo', anne);
    const second = await desk.ask(anne, mette.requestId, bo.mentorId);
    await desk.answer(bo, second, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    expect((await story(mette, mette.requestId)).at(-1)).toBe('ASKED_FIRST Bo → Mette');
    await desk.tell(mette, second, 'Ja.');
    await desk.answer(bo, second, { answer: 'YES' });
    expect((await story(mette, mette.requestId)).slice(-3)).toEqual([
      'ANSWERED Mette → Bo',
      'ANSWERED Bo',
      'CLOSED Bo',
    ]);
    expect((await seen(bo, mette.requestId)).asker).toEqual({ name: 'Mette' });
    // The first one is nobody she knows, still.
    expect((await story(mette, mette.requestId))[2]).toBe('REFUSED (ASKED) → Anne');
  });

  it('is read by staff on the record: whoever asked sees that they have', async () => {
    await seen(anne, mette.requestId);
    await seen(mette, mette.requestId);
    expect(
      await api
        .em()
        .execute(
          `select actor_id, purpose, record_kind from audit_entry where action = 'READ' and subject_person_id = ? and record_id = ?`,
          [mette.as.personId, mette.ventureId],
        ),
    ).toContainEqual({ actor_id: anne.as.personId, purpose: 'CASE_WORK', record_kind: 'VENTURE' });
  });
});
