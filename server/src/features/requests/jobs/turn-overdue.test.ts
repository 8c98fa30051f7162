import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../../mentoring/testing/desk.ts';
import { aMentor, aRequest, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { requestViewsOf } from '../../mentoring/testing/request-views.ts';
import { findDueTurns } from './find-due-turns.ts';

const api = useApi();
const desk = deskOf(api);
const { isThere, restBefore, seen, story, told } = requestViewsOf(api);

/** Tuesday at ten o’clock in Denmark; the promise runs until Thursday at four. */
const TUESDAY = '2026-09-01T08:00:00.000Z';
const THURSDAY = '2026-09-03T14:00:00.000Z';
/** Two business days after each of them. */
const MONDAY = '2026-09-07T14:00:00.000Z';
const WEDNESDAY = '2026-09-09T14:00:00.000Z';

const at = async (moment: string) => {
  api.clock.set(moment);
  await api.runJobs();
};
const take = (by: Someone, requestId: string) =>
  api.run(
    'mutation ($id: ID!) { takeRequest(input: { requestId: $id }) { request { id } problem { code } } }',
    { id: requestId },
    by,
  );
const setDeputy = (by: Someone, deputy: Someone | null) =>
  api.run(
    'mutation ($id: ID) { setDeputy(input: { personId: $id }) { viewer { deputy { name } } problem { code field } } }',
    { id: deputy?.as.personId ?? null },
    by,
  );

let anne: Someone;
let bent: Someone;
let signe: Someone;
let mette: Awaited<ReturnType<typeof aRequest>>;
beforeEach(async () => {
  await restBefore();
  api.clock.set(TUESDAY);
  anne = await somebody(api, 'Anne', 'ADVISER');
  bent = await somebody(api, 'Bent', 'ADVISER');
  signe = await somebody(api, 'Signe', 'ADMINISTRATOR');
  mette = await aRequest(api, 'Mette');
});

describe('an adviser who stays silent', () => {
  it('is reminded, then the deputy has the turn, then all of them, then the administrators help too', async () => {
    expect(await setDeputy(anne, bent)).toEqual({
      setDeputy: { viewer: { deputy: { name: 'Bent' } }, problem: null },
    });
    await take(anne, mette.requestId);
    await at('2026-09-02T06:00:00.000Z');
    expect(await told(anne)).toEqual(['REQUEST_REMINDER']);
    expect(await told(bent)).toEqual([]);

    await at(THURSDAY);
    expect(await told(anne)).toEqual(['REQUEST_REMINDER', 'REQUEST_HANDED_OVER']);
    expect(await told(bent)).toEqual(['REQUEST_HANDED_OVER']);
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'REQUEST_HANDED_OVER']);
    expect(await seen(mette, mette.requestId)).toMatchObject({
      assignee: { name: 'Bent' },
      turn: {
        party: 'UNIT',
        holder: { name: 'Bent' },
        isViewers: false,
        dueAt: MONDAY,
        lateSince: THURSDAY,
        isOverdue: true,
      },
    });

    expect((await seen(mette, mette.requestId)).steps.at(-1)).toMatchObject({
      kind: 'HANDED_OVER',
      actor: { name: 'Anne' },
      reason: 'NO_ANSWER',
    });
    expect((await seen(mette, mette.requestId)).handedOverCount).toBe(1);

    expect(await isThere(signe, mette.requestId)).toBe(false);
    await at(MONDAY);
    expect((await told(bent)).slice(1)).toEqual(['REQUEST_REMINDER', 'REQUEST_ESCALATED']);
    expect((await told(anne)).slice(2)).toEqual(['REQUEST_ESCALATED']);
    expect(await told(signe)).toEqual([]);
    expect((await seen(anne, mette.requestId)).turn).toMatchObject({
      holder: null,
      isViewers: true,
      dueAt: WEDNESDAY,
    });

    await at(WEDNESDAY);
    expect(await told(signe)).toEqual(['REQUEST_ESCALATED']);
    expect(await isThere(signe, mette.requestId)).toBe(true);
    expect(await story(anne, mette.requestId)).toEqual([
      'OPENED Mette → (UNIT)',
      'TAKEN Anne → Anne',
      'REMINDED  → Anne',
      'HANDED_OVER Anne → Bent',
      'REMINDED  → Bent',
      'HANDED_OVER Bent → (UNIT)',
      'ESCALATED  → (UNIT)',
      'REMINDED  → (UNIT)',
      'HANDED_OVER (UNIT) → (UNIT)',
      'ESCALATED  → (UNIT)',
    ]);
  });

  it('without a deputy leaves it to all colleagues, who are reminded while nobody has taken it', async () => {
    await at('2026-09-02T06:00:00.000Z');
    for (const adviser of [anne, bent]) expect(await told(adviser)).toEqual(['REQUEST_REMINDER']);
    await at(THURSDAY);
    for (const adviser of [anne, bent])
      expect(await told(adviser)).toEqual(['REQUEST_REMINDER', 'REQUEST_ESCALATED']);
    await at(MONDAY);
    expect(await told(signe)).toEqual(['REQUEST_ESCALATED']);
  });

  it('whose deputy has left has none', async () => {
    await setDeputy(anne, bent);
    await take(anne, mette.requestId);
    await api.em().execute(`update hat set ended_at = now() where person_id = ?`, [bent.as.personId]);
    await at(THURSDAY);
    expect(await told(bent)).toEqual([]);
    expect((await seen(anne, mette.requestId)).turn).toMatchObject({ party: 'UNIT', holder: null });
  });

  it('answers, and everything before is made good: the next silence begins with the deputy again', async () => {
    const karen = await aMentor(api, 'Karen', anne);
    await at(THURSDAY);
    await setDeputy(anne, bent);
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, id, { answer: 'NO', reason: 'NO_TIME', words: 'Jeg har travlt.' });
    const { turn } = await seen(anne, mette.requestId);
    expect(turn).toMatchObject({ party: 'UNIT', holder: { name: 'Anne' }, dueAt: MONDAY });
    await at(MONDAY);
    expect((await seen(anne, mette.requestId)).turn).toMatchObject({ holder: { name: 'Bent' } });
  });
});

describe('what we have missed', () => {
  const QUEUE = `query ($only: QueueFilter!) { staffQueue(first: 50, only: $only) {
    nodes { id turn { dueAt lateSince isOverdue } } } }`;
  type Queue = { nodes: { id: string; turn: object }[] };
  /** What of these is in the queue, in its order. */
  const queue = async (only: string, ...ids: string[]) =>
    (await api.run<{ staffQueue: Queue }>(QUEUE, { only }, anne)).staffQueue.nodes.filter(({ id }) =>
      ids.includes(id),
    );

  it('stays late through every escalation: over time for us, before what is due sooner, and told to whoever waits', async () => {
    api.clock.set('2026-09-02T08:00:00.000Z');
    const { requestId: fridays } = await aRequest(api, 'Bo');
    expect((await seen(mette, mette.requestId)).turn).toMatchObject({ lateSince: null, isOverdue: false });
    await at(THURSDAY);
    const late = { dueAt: MONDAY, lateSince: THURSDAY, isOverdue: true };
    expect((await seen(mette, mette.requestId)).turn).toMatchObject(late);
    expect(await queue('OVERDUE', mette.requestId, fridays)).toEqual([{ id: mette.requestId, turn: late }]);
    expect((await queue('ALL', mette.requestId, fridays)).map(({ id }) => id)).toEqual([
      mette.requestId,
      fridays,
    ]);
    await at(MONDAY);
    expect((await seen(mette, mette.requestId)).turn).toMatchObject({ ...late, dueAt: WEDNESDAY });
  });

  it('is made good by an answer: the mentor’s turn is not late, nor is ours after it', async () => {
    const karen = await aMentor(api, 'Karen', anne);
    await at(THURSDAY);
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    const inTime = { lateSince: null, isOverdue: false };
    expect((await seen(mette, mette.requestId)).turn).toMatchObject({ party: 'ASKED', ...inTime });
    await desk.answer(karen, id, { answer: 'NO', reason: 'NO_TIME' });
    expect((await seen(mette, mette.requestId)).turn).toMatchObject({ party: 'UNIT', ...inTime });
    expect(await queue('OVERDUE', mette.requestId)).toEqual([]);
  });

  it('is not what a mentor has missed: then our time begins', async () => {
    const karen = await aMentor(api, 'Karen', anne);
    await desk.ask(anne, mette.requestId, karen.mentorId);
    const dueAt = (await seen(mette, mette.requestId)).turn?.dueAt ?? '';
    await at(dueAt);
    expect((await seen(mette, mette.requestId)).turn).toMatchObject({
      party: 'UNIT',
      lateSince: null,
      isOverdue: false,
    });
  });
});

describe('an entrepreneur who stays silent', () => {
  it('is reminded, then it is our turn: nothing is dropped, and a late answer still counts', async () => {
    const karen = await aMentor(api, 'Karen', anne);
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, id, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    // Our clock rests while she thinks: it is her turn, three business days long.
    expect((await seen(mette, mette.requestId)).turn).toMatchObject({
      party: 'ASKER',
      isViewers: true,
      dueAt: '2026-09-04T14:00:00.000Z',
    });
    await at('2026-09-03T06:00:00.000Z');
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'QUESTION_ASKED', 'REQUEST_REMINDER']);
    await at('2026-09-04T14:00:00.000Z');
    expect((await told(mette)).slice(3)).toEqual(['REQUEST_HANDED_OVER']);
    expect((await told(karen)).slice(2)).toEqual(['REQUEST_HANDED_OVER']);
    expect(await told(anne)).toEqual(['REQUEST_HANDED_OVER']);
    expect((await seen(anne, mette.requestId)).turn).toMatchObject({
      party: 'UNIT',
      holder: { name: 'Anne' },
    });
    expect(await desk.tell(mette, id, 'Ja, til et halvt år.')).toMatchObject({ match: { state: 'ASKED' } });
    expect((await seen(karen, mette.requestId)).turn).toMatchObject({ party: 'ASKED', isViewers: true });
    // Her words moved the turn, not ours: it does not count as our answer.
    const [overtaken] = await api
      .em()
      .execute(
        `select ended_by from request_turn where request_id = ? and party = 'UNIT' order by began_at desc limit 1`,
        [mette.requestId],
      );
    expect(overtaken).toEqual({ ended_by: 'CLOSED' });
  });
});

describe('the time to answer', () => {
  it('leaves out Christmas: nobody is reminded or passed over meanwhile', async () => {
    await restBefore();
    anne = await somebody(api, 'Anne', 'ADVISER');
    api.clock.set('2026-12-23T09:00:00.000Z');
    const { requestId } = await aRequest(api, 'Jul');
    expect((await seen(anne, requestId)).turn?.dueAt).toBe('2026-12-29T15:00:00.000Z');
    for (const day of ['24', '25', '26', '27']) await at(`2026-12-${day}T15:00:00.000Z`);
    expect(await told(anne)).toEqual([]);
    await at('2026-12-28T07:00:00.000Z');
    expect(await told(anne)).toEqual(['REQUEST_REMINDER']);
    await at('2026-12-29T15:00:00.000Z');
    expect(await told(anne)).toEqual(['REQUEST_REMINDER', 'REQUEST_ESCALATED']);
  });

  it('is looked after every ten minutes, too, should a job have been lost', async () => {
    const look = () =>
      findDueTurns({}, { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() });
    await api.em().execute('delete from graphile_worker._private_jobs');
    await look();
    await api.runJobs();
    expect(await told(anne, mette.requestId)).toEqual([]);
    api.clock.set('2026-09-02T06:00:00.000Z');
    for (let n = 0; n < 2; n += 1) await look();
    await api.runJobs();
    expect(await told(anne, mette.requestId)).toEqual(['REQUEST_REMINDER']);
    api.clock.set(THURSDAY);
    for (let n = 0; n < 2; n += 1) await look();
    await api.runJobs();
    expect(await told(anne, mette.requestId)).toEqual(['REQUEST_REMINDER', 'REQUEST_ESCALATED']);
    expect((await seen(anne, mette.requestId)).turn?.dueAt).toBe(MONDAY);
  });
});
