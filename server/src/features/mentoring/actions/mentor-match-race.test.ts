import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../platform/problem.ts';
import { Meeting } from '../../../testing/meeting.ts';
import { ormWithoutLocks } from '../../../testing/without-locks.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { Notification } from '../../notifications/index.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { OPEN_STATES } from '../model/mentoring-words.ts';
import { releaseSuggestion } from '../jobs/release-suggestion.ts';
import { deskOf } from '../testing/desk.ts';
import { aMentor, aRequest, somebody } from '../testing/journey.ts';
import { suggestMentor } from './suggest-mentor.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const heldFor = (mentorId: string) =>
  api.em().count(MentorMatch, { mentorId, state: { $in: [...OPEN_STATES] } });

/** Ten advisers, ten requests and one mentor with two places. */
async function tenForTwo() {
  const advisers = await Promise.all(Array.from({ length: 10 }, () => somebody(api, 'Anne', 'ADVISER')));
  const mentor = await aMentor(api, 'Karen', advisers[0] as (typeof advisers)[0], { capacity: 2 });
  const requests = [];
  for (let n = 0; n < 10; n += 1) requests.push(await aRequest(api, `Iværksætter ${n}`));
  return {
    mentor,
    pairs: requests.map(({ requestId }, n) => ({ requestId, adviser: advisers[n] as (typeof advisers)[0] })),
  };
}

describe('ten advisers who suggest one mentor with two places at once', () => {
  it('hold exactly two places; eight are told that the mentor is full, and their requests still wait', async () => {
    const { mentor, pairs } = await tenForTwo();
    const answers = await Promise.all(
      pairs.map(({ adviser, requestId }) => desk.suggest(adviser, requestId, mentor.mentorId)),
    );
    expect(answers.map(({ match, problem }) => match?.state ?? problem?.code).sort()).toEqual([
      'HELD',
      'HELD',
      ...Array.from({ length: 8 }, () => 'MENTOR_FULL'),
    ]);
    expect(await heldFor(mentor.mentorId)).toBe(2);
    const requestIds = pairs.map(({ requestId }) => requestId);
    expect(await api.em().count(MentorRequest, { id: { $in: requestIds }, state: 'WAITING' })).toBe(8);
  });

  it('would hold more without the lock', async () => {
    const { mentor, pairs } = await tenForTwo();
    const orm = await ormWithoutLocks(api, new Meeting(/^insert into "mentor_match"/, 3));
    try {
      await Promise.all(
        pairs.map(async ({ adviser, requestId }) => {
          const context = { ...(await api.context(adviser)), em: orm.em.fork() };
          const suggestion = {
            requestId,
            mentorId: mentor.mentorId,
            overrideReason: 'Uden lås.',
            idempotencyKey: crypto.randomUUID(),
          };
          await suggestMentor(context, suggestion).catch((error: unknown) => {
            if (!(error instanceof Problem)) throw error;
          });
        }),
      );
      expect(await heldFor(mentor.mentorId)).toBeGreaterThan(2);
    } finally {
      await orm.close(true);
    }
  });
});

describe('two advisers who take the same request at once', () => {
  it('leave it to one of them; the other changes nothing', async () => {
    const adviser = await somebody(api, 'Anne', 'ADVISER');
    const [one, other] = [await aMentor(api, 'En', adviser), await aMentor(api, 'Anden', adviser)];
    const { requestId } = await aRequest(api, 'Mette');
    const answers = await Promise.all(
      [one, other].map(({ mentorId }) => desk.suggest(adviser, requestId, mentorId)),
    );
    expect(answers.map(({ match, problem }) => match?.state ?? problem?.code).sort()).toEqual([
      'HELD',
      'REQUEST_TAKEN',
    ]);
    expect(await api.em().count(MentorMatch, { requestId })).toBe(1);
    expect((await heldFor(one.mentorId)) + (await heldFor(other.mentorId))).toBe(1);
  });
});

describe('undo and release at the same moment', () => {
  it('end with one winner: undone and nobody told, or asked and told once', async () => {
    const adviser = await somebody(api, 'Anne', 'ADVISER');
    for (let round = 0; round < 8; round += 1) {
      const mentor = await aMentor(api, 'Karen', adviser);
      const { requestId } = await aRequest(api, 'Mette');
      const matchId = (await desk.suggest(adviser, requestId, mentor.mentorId)).match?.id ?? '';
      api.clock.advance(30_000);
      const { clock } = api;
      const app = api.app();
      const release = () => releaseSuggestion({ matchId }, { em: api.em(), clock, mail: app.mail, app });
      const undo = () => desk.undo(adviser, matchId);
      const deeds = round % 2 === 0 ? [release, undo, release] : [undo, release, release];
      await Promise.all(deeds.map((deed) => deed()));
      const match = await api.em().findOneOrFail(MentorMatch, matchId);
      const told = await api.em().count(Notification, { kind: 'MATCH_ASKED', subjectId: matchId });
      const request = await api.em().findOneOrFail(MentorRequest, requestId);
      expect([match.state, told, request.state]).toEqual(
        match.state === 'UNDONE' ? ['UNDONE', 0, 'WAITING'] : ['ASKED', 1, 'SUGGESTED'],
      );
    }
  });
});

describe('a mentor who answers in two windows at once', () => {
  it('has said one thing: yes and no never both', async () => {
    const adviser = await somebody(api, 'Anne', 'ADVISER');
    for (let round = 0; round < 4; round += 1) {
      const mentor = await aMentor(api, 'Karen', adviser);
      const mette = await aRequest(api, 'Mette');
      const matchId = await desk.ask(adviser, mette.requestId, mentor.mentorId);
      const answers = await Promise.all([
        desk.answer(mentor, matchId, { answer: 'YES' }),
        desk.answer(mentor, matchId, { answer: 'NO', reason: 'NO_TIME' }),
        desk.answer(mentor, matchId, { answer: 'YES' }),
      ]);
      const { state, declineReason } = await api.em().findOneOrFail(MentorMatch, matchId);
      const request = await api.em().findOneOrFail(MentorRequest, mette.requestId);
      expect([state, declineReason, request.state]).toEqual(
        state === 'MATCHED' ? ['MATCHED', null, 'MATCHED'] : ['DECLINED', 'NO_TIME', 'WAITING'],
      );
      const refused = answers.filter(({ problem }) => problem?.code === 'MATCH_CLOSED');
      expect(refused).toHaveLength(state === 'MATCHED' ? 1 : 2);
      expect(await api.em().count(Notification, { kind: 'MATCH_MADE', subjectId: matchId })).toBe(
        state === 'MATCHED' ? 2 : 0,
      );
    }
  });
});
