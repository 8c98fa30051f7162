import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { mentorFreshness } from '../../mentors/actions/keep-mentor-fresh.ts';
import { turnOverdue } from '../../requests/jobs/turn-overdue.ts';
import { MatchNextChoice } from '../model/match-next-choice.entity.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { deskOf } from '../testing/desk.ts';
import { aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';
import { requestViewsOf } from '../testing/request-views.ts';

const api = useApi();
const desk = deskOf(api);
const { restBefore, seen, story, told } = requestViewsOf(api);

/** Tuesday at ten o’clock in Denmark. */
const TUESDAY = '2026-09-01T08:00:00.000Z';
/** When the mentor is reminded, and when the time is over: Thursday at eight, Friday at four. */
const REMINDER = '2026-09-03T06:00:00.000Z';
const DUE = '2026-09-04T14:00:00.000Z';
/** Three business days after Friday afternoon. */
const NEXT_DUE = '2026-09-09T14:00:00.000Z';

let anne: Someone;
let karen: Awaited<ReturnType<typeof aMentor>>;
let bo: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;
beforeEach(async () => {
  await restBefore();
  api.clock.set(TUESDAY);
  anne = await somebody(api, 'Anne', 'ADVISER');
  karen = await aMentor(api, 'Karen', anne);
  bo = await aMentor(api, 'Bo', anne);
  mette = await aRequest(api, 'Mette');
});

const at = async (moment: string) => {
  api.clock.set(moment);
  await api.runJobs();
};
/** Karen is asked, and these are named to be asked next. */
async function karenIsAsked(nextMentorIds: string[]): Promise<string> {
  const { match, problem } = await desk.suggest(anne, mette.requestId, karen.mentorId, { nextMentorIds });
  if (!match) throw new Error(`Not suggested: ${problem?.code}`);
  await at('2026-09-01T08:01:00.000Z');
  return match.id;
}
/** As when a profile was not confirmed for so long. */
const hide = ({ mentorId }: { mentorId: string }) =>
  api.em().transactional((em) => mentorFreshness.whenHidden(em, mentorId, api.clock.now()));
const states = async (requestId = mette.requestId) => {
  const matches = await api
    .em()
    .find(MentorMatch, { requestId }, { orderBy: { suggestedAt: 'asc', id: 'asc' } });
  return matches.map(({ state }) => state);
};
const placesUsed = async ({ mentorId }: { mentorId: string }) =>
  (
    await api.run<{ mentor: { placesUsed: number } }>(
      'query ($id: ID!) { mentor(id: $id) { placesUsed } }',
      { id: mentorId },
      anne,
    )
  ).mentor.placesUsed;

describe('a mentor who stays silent', () => {
  it('is reminded once, when offices open a business day before the time is over', async () => {
    await karenIsAsked([]);
    await at('2026-09-03T05:59:59.000Z');
    expect(await told(karen)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED']);
    for (let n = 0; n < 2; n += 1) await at(REMINDER);
    expect(await told(karen)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED', 'REQUEST_REMINDER']);
    expect((await seen(karen, mette.requestId)).turn).toEqual({
      party: 'ASKED',
      holder: { name: 'Karen' },
      isViewers: true,
      dueAt: DUE,
      lateSince: null,
      remindedAt: REMINDER,
      isOverdue: false,
    });
  });

  it('loses the turn to the next whom the adviser named: everybody concerned sees it, and the place is free', async () => {
    const first = await karenIsAsked([bo.mentorId]);
    expect(await placesUsed(karen)).toBe(1);
    await at('2026-09-04T13:59:59.000Z');
    expect(await states()).toEqual(['ASKED']);
    await at(DUE);
    expect(await states()).toEqual(['LAPSED', 'ASKED']);
    expect([await placesUsed(karen), await placesUsed(bo)]).toEqual([0, 1]);
    const next = await api.em().findOneOrFail(MentorMatch, { requestId: mette.requestId, state: 'ASKED' });
    expect(next).toMatchObject({
      mentorId: bo.mentorId,
      suggestedBy: anne.as.personId,
      suggestedAt: new Date(DUE),
      releaseAt: new Date(DUE),
    });
    expect(next.rationale.contributions.length).toBeGreaterThan(0);

    expect(await told(karen)).toEqual([
      'MENTOR_APPROVED',
      'MATCH_ASKED',
      'REQUEST_REMINDER',
      'REQUEST_HANDED_OVER',
    ]);
    expect(await told(bo)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED']);
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'REQUEST_HANDED_OVER']);
    expect(await told(anne)).toEqual(['REQUEST_HANDED_OVER']);

    expect(await story(anne, mette.requestId)).toEqual([
      'OPENED Mette → (UNIT)',
      'TURN_GIVEN Anne → Karen',
      'REMINDED  → Karen',
      'HANDED_OVER Karen → Bo',
    ]);
    // She knows neither of them yet, and is told what happens nonetheless.
    expect(await story(mette, mette.requestId)).toEqual([
      'OPENED Mette → (UNIT)',
      'TURN_GIVEN Anne → (ASKED)',
      'REMINDED  → (ASKED)',
      'HANDED_OVER (ASKED) → (ASKED)',
    ]);
    expect(await seen(mette, mette.requestId)).toMatchObject({
      handedOverCount: 1,
      assignee: { name: 'Anne' },
      turn: { party: 'ASKED', holder: null, isViewers: false, dueAt: NEXT_DUE },
      steps: [{}, {}, {}, { reason: 'NO_ANSWER', words: null, dueAt: NEXT_DUE }],
    });
    // For Karen it is over; who is asked instead is not hers to know.
    expect(await story(karen, mette.requestId)).toEqual([
      'TURN_GIVEN Anne → Karen',
      'REMINDED  → Karen',
      'HANDED_OVER Karen → (ASKED)',
    ]);
    expect(await seen(karen, mette.requestId)).toMatchObject({
      state: 'CLOSED',
      outcome: 'LAPSED',
      turn: null,
      asker: null,
      subjectId: first,
    });
    expect(await seen(bo, mette.requestId)).toMatchObject({
      state: 'OPEN',
      asker: null,
      subjectId: next.id,
      turn: { isViewers: true, dueAt: NEXT_DUE },
    });
    expect(await desk.answer(karen, first, { answer: 'YES' })).toMatchObject({
      problem: { code: 'MATCH_CLOSED' },
    });
    expect(await desk.answer(bo, next.id, { answer: 'YES' })).toMatchObject({ match: { state: 'MATCHED' } });
    expect(await seen(mette, mette.requestId)).toMatchObject({
      state: 'CLOSED',
      outcome: 'FULFILLED',
      turn: null,
    });
  });

  it('is followed by the first named one who has room and fits; the ones after stay named', async () => {
    const full = await aMentor(api, 'Full', anne, { capacity: 1 });
    const other = await aRequest(api, 'Other');
    const taken = await desk.ask(anne, other.requestId, full.mentorId);
    await desk.answer(full, taken, { answer: 'YES' });
    const paused = await aMentor(api, 'Paused', anne);
    await api.run('mutation { pauseMentor(input: { until: "2027-01-01" }) { mentor { id } } }', {}, paused);
    api.clock.set(TUESDAY);
    // Suggested before he paused and she was full, so to speak: naming them is no promise of theirs.
    await karenIsAsked([full.mentorId, paused.mentorId, bo.mentorId]);
    await at(DUE);
    const next = await api.em().findOneOrFail(MentorMatch, { requestId: mette.requestId, state: 'ASKED' });
    expect(next.mentorId).toBe(bo.mentorId);
    expect(await api.em().count(MatchNextChoice, { matchId: next.id })).toBe(0);
  });

  it('is followed by nobody who was hidden meanwhile, and whoever is hidden already cannot be named', async () => {
    const hidden = await aMentor(api, 'Hidden', anne);
    api.clock.set(TUESDAY);
    await karenIsAsked([hidden.mentorId, bo.mentorId]);
    await hide(hidden);
    await at(DUE);
    const next = await api.em().findOneOrFail(MentorMatch, { requestId: mette.requestId, state: 'ASKED' });
    expect(next.mentorId).toBe(bo.mentorId);
    expect(await told(hidden)).toEqual(['MENTOR_APPROVED']);
    const other = await aRequest(api, 'Other');
    expect(
      await desk.suggest(anne, other.requestId, karen.mentorId, { nextMentorIds: [hidden.mentorId] }),
    ).toEqual({ match: null, problem: { code: 'NOT_FOUND', field: 'nextMentorIds' } });
  });

  it('may have been hidden after they were asked: nobody waits longer for that, the turn goes on at its time', async () => {
    const id = await karenIsAsked([bo.mentorId]);
    await hide(karen);
    await at(DUE);
    expect(await states()).toEqual(['LAPSED', 'ASKED']);
    expect(await told(anne)).toEqual(['REQUEST_HANDED_OVER']);
    expect(await desk.answer(karen, id, { answer: 'YES' })).toMatchObject({
      problem: { code: 'MATCH_CLOSED' },
    });
  });

  it('and all those named after them: the adviser has the turn, and all colleagues are told', async () => {
    const colleague = await somebody(api, 'Kollega', 'ADVISER');
    await karenIsAsked([bo.mentorId]);
    await at(DUE);
    await at(NEXT_DUE);
    expect(await states()).toEqual(['LAPSED', 'LAPSED']);
    expect((await api.em().findOneOrFail(MentorRequest, mette.requestId)).state).toBe('WAITING');
    expect(await seen(anne, mette.requestId)).toMatchObject({
      handedOverCount: 2,
      turn: { party: 'UNIT', holder: { name: 'Anne' }, isViewers: true, dueAt: '2026-09-11T14:00:00.000Z' },
    });
    expect((await story(anne, mette.requestId)).slice(-3)).toEqual([
      'REMINDED  → Bo',
      'HANDED_OVER Bo → Anne',
      'ESCALATED  → Anne',
    ]);
    expect(await told(anne)).toEqual(['REQUEST_HANDED_OVER', 'REQUEST_ESCALATED']);
    expect(await told(colleague)).toEqual(['REQUEST_ESCALATED']);
    expect(await told(bo)).toContain('REQUEST_HANDED_OVER');
    expect(await told(mette)).toEqual(['PROFILE_CONFIRMED', 'REQUEST_HANDED_OVER', 'REQUEST_HANDED_OVER']);
  });

  it('is not silent when they have answered: the job of the old turn does nothing, however often it runs', async () => {
    const id = await karenIsAsked([bo.mentorId]);
    await desk.answer(karen, id, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    await at(DUE);
    expect(await states()).toEqual(['QUESTION']);
    expect(await told(bo)).toEqual(['MENTOR_APPROVED']);
  });

  it('is passed over once, also when the job runs four times at once', async () => {
    await karenIsAsked([bo.mentorId]);
    const { turn } = await turnOf(mette.requestId);
    api.clock.set(DUE);
    const app = api.app();
    const run = () => turnOverdue(turn, { em: api.em(), clock: api.clock, mail: app.mail, app });
    await Promise.all([run(), run(), run(), run()]);
    await run();
    expect(await states()).toEqual(['LAPSED', 'ASKED']);
    expect(await told(bo)).toEqual(['MENTOR_APPROVED', 'MATCH_ASKED']);
    expect(await told(anne)).toEqual(['REQUEST_HANDED_OVER']);
  });
});

async function turnOf(requestId: string) {
  const [row] = await api
    .em()
    .execute<{ turn_id: string }[]>('select turn_id from request where id = ?', [requestId]);
  return { turn: { requestId, turnId: row?.turn_id ?? '' } };
}

describe('whom to ask next', () => {
  it('is at most three different mentors who are there and have not said no, and nothing happens otherwise', async () => {
    const before = await api.em().count(MentorMatch);
    const refused = async (nextMentorIds: string[]) =>
      (await desk.suggest(anne, mette.requestId, karen.mentorId, { nextMentorIds })).problem;
    const four = [
      bo.mentorId,
      ...(await Promise.all([1, 2, 3].map(() => aMentor(api, 'En', anne)))).map((one) => one.mentorId),
    ];
    expect(await refused(four)).toMatchObject({ code: 'TOO_MANY', field: 'nextMentorIds' });
    expect(await refused([bo.mentorId, bo.mentorId])).toMatchObject({
      code: 'INVALID',
      field: 'nextMentorIds',
    });
    expect(await refused([karen.mentorId])).toMatchObject({ code: 'INVALID', field: 'nextMentorIds' });
    expect(await refused([crypto.randomUUID()])).toMatchObject({ code: 'NOT_FOUND', field: 'nextMentorIds' });
    expect(await api.em().count(MentorMatch)).toBe(before);
    expect((await api.em().findOneOrFail(MentorRequest, mette.requestId)).state).toBe('WAITING');

    const id = await desk.ask(anne, mette.requestId, bo.mentorId);
    await desk.answer(bo, id, { answer: 'NO', reason: 'NO_TIME' });
    expect(await refused([bo.mentorId])).toMatchObject({ code: 'MENTOR_UNSUITABLE', field: 'nextMentorIds' });
  });

  it('is for advisers to see', async () => {
    const id = await karenIsAsked([bo.mentorId]);
    const NEXT = 'query ($id: ID!) { mentorMatch(id: $id) { nextMentors { name } } }';
    const next = async (by: Someone) =>
      (await api.run<{ mentorMatch: { nextMentors: object[] } }>(NEXT, { id }, by)).mentorMatch.nextMentors;
    expect(await next(anne)).toEqual([{ name: 'Bo' }]);
    for (const by of [karen, mette]) expect(await next(by)).toEqual([]);
  });
});

describe('a mentor who is hidden while the suggestion can be undone', () => {
  it('is not asked: the request waits again, and the adviser is told', async () => {
    const { match } = await desk.suggest(anne, mette.requestId, karen.mentorId);
    await hide(karen);
    await at('2026-09-01T08:01:00.000Z');
    expect((await api.em().findOneOrFail(MentorMatch, match?.id ?? '')).state).toBe('UNDONE');
    expect((await api.em().findOneOrFail(MentorRequest, mette.requestId)).state).toBe('WAITING');
    expect(await told(karen)).toEqual(['MENTOR_APPROVED']);
    expect(await told(anne)).toEqual(['MATCH_ENDED']);
  });
});

describe('a mentor who stops being one while the suggestion can be undone', () => {
  it('is not asked: the request waits again, the place is free, and the adviser is told', async () => {
    const { match } = await desk.suggest(anne, mette.requestId, karen.mentorId);
    const admin = await somebody(api, 'Signe', 'ADMINISTRATOR');
    const [hat] = await api
      .em()
      .execute<{ id: string }[]>(
        `select id from hat where person_id = ? and kind = 'MENTOR' and ended_at is null`,
        [karen.as.personId],
      );
    await api.run(
      'mutation ($id: ID!) { endHat(input: { hatId: $id }) { hatId problem { code } } }',
      { id: hat?.id },
      admin,
    );
    await at('2026-09-01T08:01:00.000Z');
    expect((await api.em().findOneOrFail(MentorMatch, match?.id ?? '')).state).toBe('UNDONE');
    expect((await api.em().findOneOrFail(MentorRequest, mette.requestId)).state).toBe('WAITING');
    expect(await told(karen)).not.toContain('MATCH_ASKED');
    expect(await told(anne)).toEqual(['MATCH_ENDED']);
    expect(await seen(mette, mette.requestId)).toMatchObject({ turn: { party: 'UNIT' } });
  });
});
