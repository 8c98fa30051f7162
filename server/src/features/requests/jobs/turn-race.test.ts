import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Meeting } from '../../../testing/meeting.ts';
import { ormWithoutLocks } from '../../../testing/without-locks.ts';
import { MentorMatch } from '../../mentoring/model/mentor-match.entity.ts';
import { deskOf } from '../../mentoring/testing/desk.ts';
import { aMentor, aRequest, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { requestViewsOf } from '../../mentoring/testing/request-views.ts';
import { remindOfTurn } from './remind-of-turn.ts';
import { turnOverdue } from './turn-overdue.ts';

const api = useApi();
const desk = deskOf(api);
const { restBefore, seen, told } = requestViewsOf(api);

let anne: Someone;
let turn: { requestId: string; turnId: string };
beforeEach(async () => {
  await restBefore();
  api.clock.set('2026-09-01T08:00:00.000Z');
  anne = await somebody(api, 'Anne', 'ADVISER');
  const { requestId } = await aRequest(api, 'Mette');
  const [row] = await api
    .em()
    .execute<{ turn_id: string }[]>('select turn_id from request where id = ?', [requestId]);
  turn = { requestId, turnId: row?.turn_id ?? '' };
});

const steps = async () => {
  const rows = await api
    .em()
    .execute<{ kind: string }[]>('select kind from request_step where request_id = ? order by at, place', [
      turn.requestId,
    ]);
  return rows.map(({ kind }) => kind);
};
const together = <T>(job: () => Promise<T>, length = 6) => Promise.allSettled(Array.from({ length }, job));
const context = (em = api.em()) => ({ em, clock: api.clock, mail: api.app().mail, app: api.app() });

describe('six workers that run the same job at once', () => {
  it('remind once', async () => {
    api.clock.set('2026-09-02T06:00:00.000Z');
    const runs = await together(() => remindOfTurn(turn, context()));
    expect(runs.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'fulfilled'));
    expect(await steps()).toEqual(['OPENED', 'REMINDED']);
    expect(await told(anne)).toEqual(['REQUEST_REMINDER']);
  });

  it('pass the turn on once', async () => {
    api.clock.set('2026-09-03T14:00:00.000Z');
    const runs = await together(() => turnOverdue(turn, context()));
    expect(runs.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 'fulfilled'));
    expect(await steps()).toEqual(['OPENED', 'HANDED_OVER', 'ESCALATED']);
    expect(await told(anne)).toEqual(['REQUEST_ESCALATED']);
    expect(
      await api
        .em()
        .execute('select count(*)::int as turns from request_turn where request_id = ?', [turn.requestId]),
    ).toEqual([{ turns: 2 }]);
  });

  it('would run into each other without the lock', async () => {
    api.clock.set('2026-09-03T14:00:00.000Z');
    const orm = await ormWithoutLocks(api, new Meeting(/^update "request_turn"/));
    try {
      const runs = await together(() => turnOverdue(turn, context(orm.em.fork())), 2);
      // What stands behind the lock refuses them: the version of the request, and one open turn a request.
      expect(runs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    } finally {
      await orm.close(true);
    }
    expect(await steps()).toEqual(['OPENED', 'HANDED_OVER', 'ESCALATED']);
  });
});

describe('a mentor’s yes, the entrepreneur’s withdrawal and the end of the time in the same moment', () => {
  it('have one winner, and everything agrees with it', async () => {
    const WITHDRAW = `mutation ($id: ID!) { withdrawRequest(input: { requestId: $id }) { problem { code } } }`;
    for (let round = 0; round < 6; round += 1) {
      api.clock.set('2026-09-01T08:00:00.000Z');
      const karen = await aMentor(api, 'Karen', anne);
      const mette = await aRequest(api, 'Mette');
      const id = await desk.ask(anne, mette.requestId, karen.mentorId);
      const [row] = await api
        .em()
        .execute<{ turn_id: string }[]>('select turn_id from request where id = ?', [mette.requestId]);
      api.clock.set('2026-09-04T14:00:00.000Z');
      const deeds: (() => Promise<unknown>)[] = [
        () => desk.answer(karen, id, { answer: 'YES' }),
        () => api.run(WITHDRAW, { id: mette.requestId }, mette),
        () => turnOverdue({ requestId: mette.requestId, turnId: row?.turn_id ?? '' }, context()),
      ];
      const inTurn = [...deeds.slice(round % 3), ...deeds.slice(0, round % 3)];
      await Promise.all(inTurn.map((deed) => deed()));
      const match = await api.em().findOneOrFail(MentorMatch, id);
      const { state, outcome, turn: running } = await seen(mette, mette.requestId);
      expect([match.state, state, outcome, running]).toEqual(
        match.state === 'MATCHED'
          ? ['MATCHED', 'CLOSED', 'FULFILLED', null]
          : // Whether she withdrew before the time was over or after it, she has withdrawn.
            [expect.stringMatching(/^(ENDED|LAPSED)$/), 'CLOSED', 'WITHDRAWN', null],
      );
    }
  });
});
