import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Introduction } from '../../introductions/index.ts';
import { writingOf } from '../../messages/testing/writing.ts';
import { Notification } from '../../notifications/index.ts';
import { erasePerson } from '../../privacy/actions/erase-person.ts';
import { GRANTS_OF_MATCHES, INTRODUCTIONS_OF_MATCHES } from '../model/introductions-of-matches.ts';
import { MentorMatch } from '../model/mentor-match.entity.ts';
import { MentorRequest } from '../model/mentor-request.entity.ts';
import { deskOf } from '../testing/desk.ts';
import { introductionFaults } from '../testing/introduction-faults.ts';
import { aMentor, aMentorForm, aProfile, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);
const { send, thread, wait } = writingOf(api);
const DAY = 86_400_000;
const SAVE = 'mutation ($input: SaveMentorInput!) { saveMentor(input: $input) { problem { code } } }';
const SUBMIT = `mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) {
  receipt { venture { mentorRequest { id } } } } }`;
interface Sent {
  submitProfile: { receipt: { venture: { mentorRequest: { id: string } } } };
}
const WITHDRAW = `mutation ($requestId: ID!) { withdrawRequest(input: { requestId: $requestId }) { problem { code } } }`;

let adviser: Someone;
let karen: Someone & { mentorId: string };
let mette: Someone & { requestId: string; ventureId: string };
beforeAll(async () => {
  adviser = await somebody(api, 'Anne', 'ADVISER');
});
beforeEach(async () => {
  karen = await aMentor(api, 'Karen', adviser);
  mette = await aRequest(api, 'Mette');
});
// Whatever was done: matches, introductions and grants tell the same story.
afterEach(async () => {
  expect(await introductionFaults(api.em(), api.clock.now())).toEqual([]);
});

const ask = () => desk.ask(adviser, mette.requestId, karen.mentorId);
const introductionOf = (matchId: string) => api.em().findOne(Introduction, matchId);
const stateOf = async (matchId: string) => (await api.em().findOneOrFail(MentorMatch, matchId)).state;
const requestState = async () => (await api.em().findOneOrFail(MentorRequest, mette.requestId)).state;
const openTo = (who: Someone) =>
  api.em().execute<{ record_kind: string; field_groups: string[]; text_key: string }[]>(
    `select record_kind, field_groups, text_key from disclosure_grant
      where receiver_id = ? and withdrawn_at is null and (until_at is null or until_at > ?)
      order by record_kind, field_groups`,
    [who.as.personId, api.clock.now()],
  );
const erase = (who: Someone) =>
  api
    .em()
    .transactional((em) => erasePerson(em, who.as.personId, { app: api.app(), actorId: who.as.personId }));
const told = (who: Someone, kind: 'MATCH_ENDED' | 'REQUEST_CLOSED', subjectId: string) =>
  api.em().count(Notification, { personId: who.as.personId, kind, subjectId });
const toldOf = (who: Someone, kind: 'GRANT_WITHDRAWN') =>
  api.em().count(Notification, { personId: who.as.personId, kind });
const idea = { record_kind: 'VENTURE', field_groups: ['IDEA'], text_key: 'VENTURE_SHARED' };
const contact = { record_kind: 'VENTURE', field_groups: ['CONTACT'], text_key: 'VENTURE_SHARED' };
const reach = { record_kind: 'MENTOR', field_groups: ['CONTACT'], text_key: 'MENTOR_PUBLIC' };

describe('a match and its introduction', () => {
  it('begin when the mentor is asked: before, there is none, and an undone suggestion never has one', async () => {
    const { match } = await desk.suggest(adviser, mette.requestId, karen.mentorId);
    expect([await introductionOf(match?.id ?? ''), await openTo(karen)]).toEqual([null, []]);
    await desk.undo(adviser, match?.id ?? '');
    api.clock.advance(30_000);
    await api.runJobs();
    expect(await introductionOf(match?.id ?? '')).toBeNull();
    const id = await ask();
    expect(await introductionOf(id)).toMatchObject({
      kind: 'MENTOR',
      state: 'FIRST_SIDE',
      requestId: mette.requestId,
      subjectKind: 'VENTURE',
      subjectId: mette.ventureId,
      firstPersonId: karen.as.personId,
      secondPersonId: mette.as.personId,
      proposedBy: adviser.as.personId,
      talkOpenedAt: null,
    });
    expect(await openTo(karen)).toEqual([idea]);
    expect(await thread(karen.as, id)).toBeNull();
    expect(await thread(mette.as, id)).toBeNull();
  });

  it('open a talk when the mentor asks first, with contact details held back until the yes', async () => {
    const id = await ask();
    await desk.answer(karen, id, { answer: 'ASK_FIRST', words: 'Har du et budget?' });
    expect(await introductionOf(id)).toMatchObject({ state: 'FIRST_SIDE', talkOpenedAt: api.clock.now() });
    await send(mette.as, id, 'Ja. Skriv til mette@example.org.');
    await wait();
    expect((await thread(karen.as, id))?.messages.nodes[0]).toMatchObject({ heldBack: ['EMAIL'] });
    expect((await thread(karen.as, id))?.messages.nodes[0]?.body).not.toContain('example.org');
    expect((await thread(karen.as, id))?.other.name).toBe('');
    expect((await thread(mette.as, id))?.other.name).toBe('Karen');
    expect(await thread(adviser.as, id)).toBeNull();
    await desk.tell(mette, id, 'Ja, et lille.');
    expect(await openTo(karen)).toEqual([idea]);
    expect(await openTo(mette)).toEqual([]);
    await desk.answer(karen, id, { answer: 'YES' });
    expect((await thread(karen.as, id))?.messages.nodes[0]).toMatchObject({
      heldBack: [],
      body: 'Ja. Skriv til mette@example.org.',
    });
    expect((await thread(karen.as, id))?.other.name).toBe('Mette');
  });

  it('are made by the yes, which opens to both what they agreed to', async () => {
    const id = await ask();
    await desk.answer(karen, id, { answer: 'YES' });
    expect(await introductionOf(id)).toMatchObject({
      state: 'INTRODUCED',
      firstAnswer: 'YES',
      secondAnswer: 'YES',
      introducedAt: api.clock.now(),
    });
    expect(await openTo(karen)).toEqual([contact, idea]);
    expect(await openTo(mette)).toEqual([reach]);
    expect((await thread(karen.as, id))?.viewerCanWrite).toBe(true);
  });

  it('open what the mentor agreed to, in the version they read, and nothing once they have withdrawn it', async () => {
    const consent = (personId: string) =>
      api
        .em()
        .execute<{ id: string }[]>('select id from consent where person_id = ? and withdrawn_at is null', [
          personId,
        ]);
    await api.asOwner(`insert into consent_text select key, 2, purpose, words from consent_text
      where version = 1 on conflict do nothing`);
    await api
      .em()
      .execute('update consent set text_version = 2 where person_id in (?, ?)', [
        karen.as.personId,
        mette.as.personId,
      ]);
    const id = await ask();
    await desk.answer(karen, id, { answer: 'YES' });
    expect(
      await api
        .em()
        .execute('select distinct text_version from disclosure_grant where receiver_id in (?, ?)', [
          karen.as.personId,
          mette.as.personId,
        ]),
    ).toEqual([{ text_version: 2 }]);
    const [given] = await consent(karen.as.personId);
    await api.run(
      'mutation ($id: ID!) { withdrawConsent(input: { consentId: $id }) { problem { code } } }',
      { id: given?.id },
      karen,
    );
    expect([await openTo(karen), await openTo(mette)]).toEqual([[contact, idea], []]);
    expect(await toldOf(mette, 'GRANT_WITHDRAWN')).toBe(1);

    const gry = await aRequest(api, 'Gry');
    // As if an adviser had been in the middle of approving.
    await api
      .em()
      .execute('update mentor set approved_at = ? where id = ?', [api.clock.now(), karen.mentorId]);
    const second = await desk.ask(adviser, gry.requestId, karen.mentorId);
    await desk.answer(karen, second, { answer: 'YES' });
    expect(await openTo(gry)).toEqual([]);

    // Saving says yes again: what closed with the first consent may be opened by the next yes, to the same person too.
    await desk.end(mette, id);
    await desk.end(gry, second);
    await api.run(SAVE, { input: aMentorForm({ expectedVersion: 1 }) }, karen);
    const sent = await api.run<Sent>(
      SUBMIT,
      { input: aProfile({ name: 'Mette', email: mette.email }) },
      mette,
    );
    const third = await desk.ask(
      adviser,
      sent.submitProfile.receipt.venture.mentorRequest.id,
      karen.mentorId,
    );
    expect(await openTo(mette)).toEqual([]);
    await desk.answer(karen, third, { answer: 'YES' });
    expect(await openTo(mette)).toEqual([reach]);
  });

  it('close with the end what was opened before there were consents', async () => {
    const id = await ask();
    await desk.answer(karen, id, { answer: 'YES' });
    await api
      .em()
      .execute('delete from consent where person_id in (?, ?)', [karen.as.personId, mette.as.personId]);
    expect([await openTo(karen), await openTo(mette)]).toEqual([[contact, idea], [reach]]);
    await desk.end(mette, id);
    expect([await openTo(karen), await openTo(mette)]).toEqual([[], []]);
  });

  it('are declined by the no, and the idea is closed again', async () => {
    const id = await ask();
    await desk.answer(karen, id, { answer: 'NO', reason: 'NO_TIME' });
    expect((await introductionOf(id))?.state).toBe('DECLINED');
    expect([await openTo(karen), await openTo(mette)]).toEqual([[], []]);
  });

  it('lapse with the mentor’s silence; the next mentor has an introduction of their own', async () => {
    const next = await aMentor(api, 'Bent', adviser);
    const { match } = await desk.suggest(adviser, mette.requestId, karen.mentorId, {
      nextMentorIds: [next.mentorId],
    });
    api.clock.advance(30_000);
    await api.runJobs();
    api.clock.advance(10 * DAY);
    await api.runJobs();
    expect([await stateOf(match?.id ?? ''), (await introductionOf(match?.id ?? ''))?.state]).toEqual([
      'LAPSED',
      'WITHDRAWN',
    ]);
    expect([await openTo(karen), await openTo(next)]).toEqual([[], [idea]]);
    const { id } = await api.em().findOneOrFail(MentorMatch, { mentorId: next.mentorId });
    expect((await introductionOf(id))?.state).toBe('FIRST_SIDE');
  });

  it('are withdrawn when the entrepreneur asks no more, or the adviser goes on to somebody else', async () => {
    const first = await ask();
    await desk.end(adviser, first);
    expect([await stateOf(first), (await introductionOf(first))?.state]).toEqual(['ENDED', 'WITHDRAWN']);
    const second = await ask();
    await api.run(WITHDRAW, { requestId: mette.requestId }, mette);
    expect([await stateOf(second), (await introductionOf(second))?.state]).toEqual(['ENDED', 'WITHDRAWN']);
    expect(await openTo(karen)).toEqual([]);
  });

  it('end with an outcome and a reason, and close what was opened; what was written can still be read', async () => {
    const id = await ask();
    await desk.answer(karen, id, { answer: 'YES' });
    await send(karen.as, id, 'Velkommen.');
    await wait();
    expect((await desk.end(mette, id, {})).problem).toEqual({ code: 'REQUIRED', field: 'outcome' });
    expect((await introductionOf(id))?.state).toBe('INTRODUCED');
    await desk.end(mette, id, { outcome: 'HELPED', reason: 'Nu står butikken der.' });
    expect(await introductionOf(id)).toMatchObject({
      state: 'ENDED',
      outcome: 'HELPED',
      outcomeReason: 'Nu står butikken der.',
      outcomeBy: mette.as.personId,
      endedAt: api.clock.now(),
    });
    expect([await openTo(karen), await openTo(mette)]).toEqual([[], []]);
    expect(await thread(mette.as, id)).toMatchObject({ viewerCanWrite: false, messages: { totalCount: 1 } });
  });
});

describe('why a match ended', () => {
  const WHY = 'query ($id: ID!) { mentorMatch(id: $id) { outcomeReason } }';
  const whyFor = async (who: Someone, id: string) =>
    (await api.run<{ mentorMatch: { outcomeReason: string | null } }>(WHY, { id }, who)).mentorMatch
      .outcomeReason;
  const own = async (who: Someone) => {
    const DATA = '{ myData { name records { fields { name value } } } }';
    const { myData } = await api.run<{
      myData: { name: string; records: { fields: { name: string; value: string }[] }[] }[];
    }>(DATA, {}, who);
    return myData.find(({ name }) => name === 'introductionsEnded')?.records ?? [];
  };
  const words = 'Han mødte ikke op.';

  it('is read by whoever wrote it and by advisers, never by the other side', async () => {
    const id = await ask();
    await desk.answer(karen, id, { answer: 'YES' });
    await desk.end(mette, id, { outcome: 'DID_NOT_FIT', reason: words });
    expect([await whyFor(mette, id), await whyFor(adviser, id)]).toEqual([words, words]);
    expect(await whyFor(karen, id)).toBeNull();
    const { myIntroductions } = await api.run<{ myIntroductions: { nodes: object[] } }>(
      '{ myIntroductions { nodes { id outcome } } }',
      {},
      karen,
    );
    expect(myIntroductions.nodes[0]).toEqual({ id, outcome: 'DID_NOT_FIT' });
    expect(JSON.stringify(await own(mette))).toContain(words);
    expect(await own(karen)).toEqual([]);
  });

  it('goes when the writer goes, and when the one it is about goes', async () => {
    for (const leaver of ['mette', 'karen']) {
      karen = await aMentor(api, 'Karen', adviser);
      mette = await aRequest(api, 'Mette');
      const id = await ask();
      await desk.answer(karen, id, { answer: 'YES' });
      await desk.end(mette, id, { outcome: 'DID_NOT_FIT', reason: words });
      await erase(leaver === 'mette' ? mette : karen);
      expect((await introductionOf(id))?.outcomeReason).toBeNull();
    }
  });

  it('before a yes is a word in the timeline, for staff alone', async () => {
    const id = await ask();
    await desk.end(adviser, id, { reason: 'Karen er på ferie.' });
    const steps = async (who: Someone) =>
      (
        await api.run<{ request: { steps: { kind: string; words: string | null }[] } }>(
          'query ($id: ID!) { request(id: $id) { steps { kind words } } }',
          { id: mette.requestId },
          who,
        )
      ).request.steps.at(-1);
    expect(await steps(adviser)).toEqual({ kind: 'TURN_GIVEN', words: 'Karen er på ferie.' });
    expect(await steps(mette)).toEqual({ kind: 'TURN_GIVEN', words: null });
  });
});

describe('when one of the two is erased', () => {
  it('the mentor who was asked: the request waits for the adviser, who is told', async () => {
    const id = await ask();
    await erase(karen);
    expect([await stateOf(id), (await introductionOf(id))?.state, await requestState()]).toEqual([
      'ENDED',
      'WITHDRAWN',
      'WAITING',
    ]);
    expect([await told(adviser, 'MATCH_ENDED', id), await told(mette, 'MATCH_ENDED', id)]).toEqual([1, 0]);
  });

  it('the mentor who had said yes: the match ends without an outcome, and the entrepreneur is told', async () => {
    const id = await ask();
    await desk.answer(karen, id, { answer: 'YES' });
    await erase(karen);
    expect([await stateOf(id), await requestState()]).toEqual(['ENDED', 'CLOSED']);
    expect(await introductionOf(id)).toMatchObject({ state: 'ENDED', outcome: null });
    expect(await told(mette, 'MATCH_ENDED', id)).toBe(1);
    expect(await openTo(mette)).toEqual([]);
  });

  it('the entrepreneur: their request is closed, the mentor’s place is free, and those who worked on it are told', async () => {
    const id = await ask();
    await erase(mette);
    expect([await stateOf(id), (await introductionOf(id))?.state, await requestState()]).toEqual([
      'ENDED',
      'WITHDRAWN',
      'CLOSED',
    ]);
    expect([
      await told(karen, 'MATCH_ENDED', id),
      await told(adviser, 'REQUEST_CLOSED', mette.requestId),
    ]).toEqual([1, 1]);
    expect(await openTo(karen)).toEqual([]);
  });
});

describe('matches from before there were introductions', () => {
  it('get theirs, as they stand, and who knew how to reach the other one goes on doing so', async () => {
    const made = await ask();
    await desk.answer(karen, made, { answer: 'YES' });
    const introductions = 'select id, state, first_person_id, second_person_id from introduction order by id';
    const before = await api.em().execute(introductions);
    await api.asOwner('truncate introduction, disclosure_grant cascade');
    for (let n = 0; n < 2; n += 1) {
      await api.asOwner(INTRODUCTIONS_OF_MATCHES);
      await api.asOwner(GRANTS_OF_MATCHES);
    }
    expect(await api.em().execute(introductions)).toEqual(before);
    expect(await openTo(karen)).toEqual([{ ...contact, field_groups: ['CONTACT', 'IDEA'] }]);
    expect(await openTo(mette)).toEqual([reach]);
  });
});
