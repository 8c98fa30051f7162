import { expect, it } from '@jest/globals';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../testing/desk.ts';
import { aMentor, aRequest, somebody } from '../testing/journey.ts';
import { MentorMatch } from './mentor-match.entity.ts';

const START = '2026-09-01T08:00:00.000Z';
const [HOUR, DAY] = [3_600_000, 86_400_000];
const WHY = 'De kender hinanden.';
const api = useApi({ now: START });
const desk = deskOf(api);

it('what people wrote in a match is there until two years after its request was closed, and gone then', async () => {
  const adviser = await somebody(api, 'Anne', 'ADVISER');
  const karen = await aMentor(api, 'Karen', adviser);
  const mette = await aRequest(api, 'Mette');
  const open = await aRequest(api, 'Otto');
  const said = async (requestId: string) => {
    const id = await desk.ask(adviser, requestId, karen.mentorId);
    await desk.answer(karen, id, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    await desk.tell(requestId === mette.requestId ? mette : open, id, 'Ja, et lille.');
    await desk.answer(karen, id, { answer: 'NO', reason: 'TOO_FAR', words: 'Der er langt til Aulum.' });
    await api.em().execute('update mentor_match set override_reason = ? where id = ?', [WHY, id]);
    return id;
  };
  const [closedId, openId] = [await said(mette.requestId), await said(open.requestId)];
  const WITHDRAW = 'mutation ($id: ID!) { withdrawRequest(input: { requestId: $id }) { problem { code } } }';
  await api.run(WITHDRAW, { id: mette.requestId }, mette);
  const closedAt = api.clock.now().getTime();
  const wordsAfter = async (days: number, hours: number, matchId = closedId) => {
    api.clock.set(new Date(closedAt + days * DAY + hours * HOUR).toISOString());
    await api.em().execute('delete from graphile_worker._private_jobs');
    await queueJob(api.em(), 'run-retention', {});
    await api.runJobs();
    const match = await api.em().findOneOrFail(MentorMatch, matchId);
    const { words, question, questionAnswer, overrideReason, declineReason } = match;
    return [words, question, questionAnswer, overrideReason, declineReason];
  };
  const whole = ['Der er langt til Aulum.', 'Har du et budget?', 'Ja, et lille.', WHY, 'TOO_FAR'];
  expect(await wordsAfter(730, -1)).toEqual(whole);
  expect(await wordsAfter(730, 1)).toEqual([null, '', null, null, 'TOO_FAR']);
  expect(await wordsAfter(730, 2, openId)).toEqual(whole);
});
