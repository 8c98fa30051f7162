import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { whileHeld } from '../../../testing/hold-row.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { releaseMessage } from '../../messages/jobs/release-message.ts';
import { writingOf } from '../../messages/testing/writing.ts';
import { giveHat } from '../../people/index.ts';
import { erasePerson } from '../../privacy/index.ts';
import { releaseSuggestion } from '../jobs/release-suggestion.ts';
import { deskOf } from '../testing/desk.ts';
import { introductionFaults } from '../testing/introduction-faults.ts';
import { aMentor, aProfile, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);
const { send } = writingOf(api);

let anne: Someone;
let mette: Awaited<ReturnType<typeof aRequest>>;
let karen: Awaited<ReturnType<typeof aMentor>>;
beforeAll(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
});
beforeEach(async () => {
  karen = await aMentor(api, 'Karen', anne);
  mette = await aRequest(api, 'Mette');
});

/** Without the second try that every erasure has: what is tested is that nobody needs it. */
const erase = ({ as }: Someone) =>
  api.em().transactional((em) => erasePerson(em, as.personId, { app: api.app(), actorId: as.personId }));
const isErased = async ({ as }: Someone) => {
  const [row] = await api
    .em()
    .execute('select erased_at is not null as is from person where id = ?', [as.personId]);
  return row?.is as unknown;
};
const stateOf = async (matchId: string) => {
  const [row] = await api.em().execute('select state from mentor_match where id = ?', [matchId]);
  return row?.state as unknown;
};
const reasons = (ends: readonly PromiseSettledResult<unknown>[]) =>
  ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));

describe('somebody is erased in the moment in which the mentor says yes', () => {
  it.each([
    ['the mentor', () => karen],
    ['the entrepreneur', () => mette],
  ])('%s: both deeds happen, one after the other', async (_who, whom) => {
    const matchId = await desk.ask(anne, mette.requestId, karen.mentorId);
    const ends = await whileHeld(api, { table: 'introduction', id: matchId }, [
      () => desk.answer(karen, matchId, { answer: 'YES' }),
      () => erase(whom()),
    ]);
    expect(reasons(ends)).toEqual([]);
    expect(ends[0]).toMatchObject({ value: { problem: null } });
    expect([await isErased(whom()), await stateOf(matchId)]).toEqual([true, 'ENDED']);
    expect(await introductionFaults(api.em(), api.clock.now())).toEqual([]);
  });

  it.each([
    ['the mentor', () => karen],
    ['the entrepreneur', () => mette],
  ])('%s, a little before: the yes comes too late, and nobody is introduced', async (_who, whom) => {
    const matchId = await desk.ask(anne, mette.requestId, karen.mentorId);
    const ends = await whileHeld(api, { table: 'introduction', id: matchId }, [
      () => erase(whom()),
      () => desk.answer(karen, matchId, { answer: 'YES' }),
    ]);
    expect(reasons(ends)).toEqual([]);
    expect(ends[1]).toMatchObject({ value: { match: null, problem: { code: 'MATCH_CLOSED' } } });
    expect([await isErased(whom()), await stateOf(matchId)]).toEqual([true, 'ENDED']);
    expect(await introductionFaults(api.em(), api.clock.now())).toEqual([]);
  });
});

describe('somebody is erased in the moment in which their message leaves', () => {
  it('both deeds happen, one after the other', async () => {
    const matchId = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, matchId, { answer: 'YES' });
    const messageId = (await send(karen.as.personId, matchId, 'Hej Mette')).message?.id ?? '';
    api.clock.advance(30_000);
    const parts = { clock: api.clock, mail: api.app().mail, app: api.app() };
    const ends = await whileHeld(api, { table: 'introduction', id: matchId }, [
      () => releaseMessage({ messageId }, { em: api.em(), ...parts }),
      () => erase(karen),
    ]);
    expect(reasons(ends)).toEqual([]);
    expect(await isErased(karen)).toBe(true);
  });
});

describe('a mentor who asks for a mentor is erased in the moment in which they are suggested', () => {
  it('both deeds happen, one after the other', async () => {
    const { as } = karen;
    await api
      .em()
      .transactional((em) =>
        giveHat(em, { personId: as.personId, kind: 'ENTREPRENEUR', givenBy: null }, api.clock.now()),
      );
    const submit = `mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) {
      receipt { venture { mentorRequest { id } } } } }`;
    const hats = [...(as.hats ?? []), { kind: 'ENTREPRENEUR' as const, organisationId: null }];
    const sent = await api.run<{
      submitProfile: { receipt: { venture: { mentorRequest: { id: string } } } };
    }>(submit, { input: aProfile() }, { as: { ...as, hats } });
    const requestId = sent.submitProfile.receipt.venture.mentorRequest.id;
    const ends = await whileHeld(api, { table: 'mentor_request', id: requestId }, [
      () => desk.suggest(anne, requestId, karen.mentorId),
      () => erase(karen),
    ]);
    expect(reasons(ends)).toEqual([]);
    expect(ends[0]).toMatchObject({ value: { match: null, problem: { code: 'MENTOR_UNSUITABLE' } } });
    expect(await isErased(karen)).toBe(true);
  });
});

describe('an adviser is erased in the moment in which the mentor they suggested is asked', () => {
  it('both deeds happen, one after the other', async () => {
    const bodil = await somebody(api, 'Bodil', 'ADVISER');
    const matchId = (await desk.suggest(bodil, mette.requestId, karen.mentorId)).match?.id ?? '';
    api.clock.advance(30_000);
    const parts = { clock: api.clock, mail: api.app().mail, app: api.app() };
    const ends = await whileHeld(api, { table: 'mentor', id: karen.mentorId }, [
      () => releaseSuggestion({ matchId }, { em: api.em(), ...parts }),
      () => erase(bodil),
    ]);
    expect(reasons(ends)).toEqual([]);
    expect([await isErased(bodil), await stateOf(matchId)]).toEqual([true, 'ASKED']);
  });
});
