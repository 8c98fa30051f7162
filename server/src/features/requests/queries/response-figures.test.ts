import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../../mentoring/testing/desk.ts';
import { aMentor, aRequest, somebody } from '../../mentoring/testing/journey.ts';

const api = useApi();
const desk = deskOf(api);

const FIGURES = `{ responseFigures { kind unit { name } promiseBusinessDays turnBusinessDays turns
  medianBusinessDays ninetiethBusinessDays onTimeShare } }`;
interface Figure {
  readonly kind: string;
  readonly turns: number | null;
}
const everyFigure = async () => (await api.run<{ responseFigures: Figure[] }>(FIGURES)).responseFigures;
const figures = async () => (await everyFigure()).filter(({ kind }) => kind === 'MENTOR');
const at = async (moment: string) => {
  api.clock.set(moment);
  await api.runJobs();
};
const PROMISE = { kind: 'MENTOR', unit: null, promiseBusinessDays: 2, turnBusinessDays: 3 };
const HIDDEN = {
  ...PROMISE,
  turns: null,
  medianBusinessDays: null,
  ninetiethBusinessDays: null,
  onTimeShare: null,
};

describe('the published answer times', () => {
  it('are the promise alone while there are fewer than five turns; a silent mentor then counts as late', async () => {
    expect(await figures()).toEqual([HIDDEN]);

    // Tuesday at eight, when offices open.
    await at('2026-09-01T06:00:00.000Z');
    const anne = await somebody(api, 'Anne', 'ADVISER');
    const karen = await aMentor(api, 'Karen', anne, { capacity: 9 });
    const bo = await aMentor(api, 'Bo', anne, { capacity: 9 });
    api.clock.set('2026-09-01T06:00:00.000Z');
    const mette = await aRequest(api, 'Mette');
    const { match } = await desk.suggest(anne, mette.requestId, karen.mentorId, {
      nextMentorIds: [bo.mentorId],
    });
    // Our turn took a quarter of a day: two of eight hours.
    await at('2026-09-01T08:00:00.000Z');
    // Karen's took the whole of her three and three quarters, and there was no answer.
    await at('2026-09-04T14:00:00.000Z');
    const [next] = await api
      .em()
      .execute<{ id: string }[]>(`select id from mentor_match where request_id = ? and state = 'ASKED'`, [
        mette.requestId,
      ]);
    // Bo asks first, half a day into Monday; Mette thinks for days, which is her time and not ours; then he says yes.
    api.clock.set('2026-09-07T10:00:00.000Z');
    await desk.answer(bo, next?.id ?? '', { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    api.clock.set('2026-09-09T10:00:00.000Z');
    await desk.tell(mette, next?.id ?? '', 'Ja.');
    expect(await figures()).toEqual([HIDDEN]);
    api.clock.set('2026-09-09T14:00:00.000Z');
    await desk.answer(bo, next?.id ?? '', { answer: 'YES' });
    // Four turns: nothing is said of them.
    expect(await figures()).toEqual([HIDDEN]);
    expect(match).not.toBeNull();

    api.clock.set('2026-09-10T06:00:00.000Z');
    const jens = await aRequest(api, 'Jens');
    await desk.suggest(anne, jens.requestId, karen.mentorId);
    await at('2026-09-10T14:00:00.000Z');
    // Took 0.25, 3.75, 0.5, 0.5 and 1; four of the five in time.
    expect(await figures()).toEqual([
      { ...PROMISE, turns: 5, medianBusinessDays: 0.5, ninetiethBusinessDays: 2.65, onTimeShare: 0.8 },
    ]);
  });

  it('are the promise alone of every kind that nobody has asked for', async () => {
    const others = (await everyFigure()).filter(({ kind }) => kind !== 'MENTOR');
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ turns }) => turns !== null)).toEqual([]);
  });

  it('are counted once a minute, however many ask', async () => {
    api.clock.advance(3_600_000);
    const { statements } = await api.countQueries(() => Promise.all([figures(), figures(), figures()]));
    expect(statements).toHaveLength(1);
    api.clock.advance(60_000);
    expect((await api.countQueries(figures)).statements).toHaveLength(1);
  });

  it('are of the last 365 days', async () => {
    api.clock.set('2027-09-12T06:00:00.000Z');
    expect(await figures()).toEqual([HIDDEN]);
  });
});
