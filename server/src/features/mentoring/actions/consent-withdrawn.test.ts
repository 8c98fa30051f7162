import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Notification } from '../../notifications/index.ts';
import { deskOf } from '../testing/desk.ts';
import { introductionFaults } from '../testing/introduction-faults.ts';
import { aMentor, aProfile, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';
import { requestViewsOf } from '../testing/request-views.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);
const { seen, story, told, restBefore } = requestViewsOf(api);

const MINE = '{ myConsents { id openRequestCount text { key } } }';
interface Mine {
  myConsents: { id: string; openRequestCount: number; text: { key: string } }[];
}
const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(input: { consentId: $id }) { problem { code } } }';
const GRANTS = '{ myGrants(first: 100) { nodes { id fieldGroups isOpen } } }';
interface Grants {
  myGrants: { nodes: { id: string; fieldGroups: string[]; isOpen: boolean }[] };
}
const TAKE_BACK = 'mutation ($id: ID!) { withdrawGrant(input: { grantId: $id }) { problem { code } } }';
const MATCH = `query ($id: ID!) { mentorMatch(id: $id) {
  state idea contacts { name } viewerCanAnswer } }`;

let anne: Someone;
let karen: Awaited<ReturnType<typeof aMentor>>;
let bo: Awaited<ReturnType<typeof aMentor>>;
let mette: Awaited<ReturnType<typeof aRequest>>;

beforeEach(async () => {
  await restBefore();
  anne = await somebody(api, 'Anne', 'ADVISER');
  karen = await aMentor(api, 'Karen', anne);
  bo = await aMentor(api, 'Bo', anne);
  mette = await aRequest(api, 'Mette');
});

const sharing = async (person: Someone) =>
  (await api.run<Mine>(MINE, {}, person)).myConsents.find(({ text }) => text.key === 'VENTURE_SHARED');
const withdraw = async (person: Someone) => {
  api.clock.advance(1000);
  expect(await api.run(WITHDRAW, { id: (await sharing(person))?.id }, person)).toEqual({
    withdrawConsent: { problem: null },
  });
};
const matchAs = async (by: Someone, id: string) =>
  (await api.run<{ mentorMatch: object | null }>(MATCH, { id }, by)).mentorMatch;
const states = (requestId: string) =>
  api.em().execute<{ state: string }[]>(
    `select state from mentor_match where request_id = ? union all
     select 'request ' || state from mentor_request where id = ? order by 1`,
    [requestId, requestId],
  );
const faults = () => introductionFaults(api.em(), api.clock.now());

describe('an entrepreneur who no longer agrees to be shown to mentors', () => {
  it('is asked for no more: the mentor is free and told, the adviser is told, the request is closed as withdrawn', async () => {
    const { match } = await desk.suggest(anne, mette.requestId, karen.mentorId, {
      nextMentorIds: [bo.mentorId],
    });
    const id = match?.id ?? '';
    api.clock.advance(30_000);
    await api.runJobs();
    expect(await sharing(mette)).toMatchObject({ openRequestCount: 1 });
    await withdraw(mette);

    expect(await seen(mette, mette.requestId)).toMatchObject({
      state: 'CLOSED',
      outcome: 'WITHDRAWN',
      turn: null,
    });
    expect((await story(mette, mette.requestId)).at(-1)).toBe('WITHDRAWN Mette');
    expect(await states(mette.requestId)).toEqual([{ state: 'ENDED' }, { state: 'request CLOSED' }]);
    expect(await matchAs(karen, id)).toEqual({
      state: 'ENDED',
      idea: null,
      contacts: [],
      viewerCanAnswer: false,
    });
    expect(await told(karen, id)).toEqual(['MATCH_ASKED', 'MATCH_ENDED']);
    expect((await told(karen)).filter((kind) => kind === 'GRANT_WITHDRAWN')).toEqual([]);
    expect(await told(anne, mette.requestId)).toContain('REQUEST_CLOSED');
    expect(await faults()).toEqual([]);

    // The yes comes too late, and days later nobody else is asked.
    expect(await desk.answer(karen, id, { answer: 'YES' })).toEqual({
      match: null,
      problem: { code: 'MATCH_CLOSED', field: 'matchId' },
    });
    api.clock.advance(14 * 86_400_000);
    await api.runJobs();
    expect(await told(bo)).not.toContain('MATCH_ASKED');
    expect(await states(mette.requestId)).toEqual([{ state: 'ENDED' }, { state: 'request CLOSED' }]);
    expect(await sharing(mette)).toMatchObject({ openRequestCount: 0 });
  });

  it('takes a suggestion with it that nobody has been told of, and no other request of anybody', async () => {
    const otto = await aRequest(api, 'Otto');
    await desk.suggest(anne, mette.requestId, karen.mentorId);
    await withdraw(mette);
    api.clock.advance(30_000);
    await api.runJobs();
    expect(await states(mette.requestId)).toEqual([{ state: 'UNDONE' }, { state: 'request CLOSED' }]);
    expect(await told(karen)).not.toContain('MATCH_ASKED');
    expect(await states(otto.requestId)).toEqual([{ state: 'request WAITING' }]);
  });

  it('stays matched with whom they are matched, who sees nothing any more and is led to the match', async () => {
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, id, { answer: 'YES' });
    expect(await sharing(mette)).toMatchObject({ openRequestCount: 0 });
    await withdraw(mette);
    expect(await matchAs(karen, id)).toMatchObject({ state: 'MATCHED', idea: null, contacts: [] });
    expect(await matchAs(mette, id)).toMatchObject({ state: 'MATCHED', contacts: [{ name: 'Karen' }] });
    expect((await told(karen, id)).filter((kind) => kind === 'GRANT_WITHDRAWN')).not.toEqual([]);
    expect(await seen(mette, mette.requestId)).toMatchObject({ state: 'CLOSED', outcome: 'FULFILLED' });
  });

  it('may say yes again by a new profile, which is a new case', async () => {
    await withdraw(mette);
    api.clock.advance(1000);
    await api.run(
      `mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) { problem { code } } }`,
      { input: aProfile({ name: 'Mette' }) },
      mette,
    );
    expect(await sharing(mette)).toMatchObject({ openRequestCount: 1 });
  });
});

describe('a yes to somebody who does not share anything', () => {
  it('is refused in words of its own, and nothing happens', async () => {
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    // As it was left behind before a withdrawn consent ended the case.
    await api
      .em()
      .execute('update consent set withdrawn_at = greatest(given_at, ?) where person_id = ?', [
        api.clock.now(),
        mette.as.personId,
      ]);
    expect(await desk.answer(karen, id, { answer: 'YES' })).toEqual({
      match: null,
      problem: { code: 'NOT_SHARED', field: 'answer' },
    });
    expect(await states(mette.requestId)).toEqual([{ state: 'ASKED' }, { state: 'request SUGGESTED' }]);
    expect(await told(mette, id)).toEqual([]);
    expect(await desk.answer(karen, id, { answer: 'NO', reason: 'NO_TIME' })).toMatchObject({
      problem: null,
    });
  });
});

describe('what is taken back from one alone', () => {
  const takeBack = async (person: Someone) => {
    const { myGrants } = await api.run<Grants>(GRANTS, {}, person);
    const grant = myGrants.nodes.find(({ isOpen }) => isOpen);
    await api.run(TAKE_BACK, { id: grant?.id ?? '' }, person);
  };
  const ledTo = async (person: Someone) =>
    (await api.em().find(Notification, { personId: person.as.personId, kind: 'GRANT_WITHDRAWN' })).map(
      ({ subjectId }) => subjectId,
    );

  it('leads the one who is told to the match', async () => {
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    await takeBack(mette);
    expect(await ledTo(karen)).toEqual([id]);
    expect(await matchAs(karen, id)).toMatchObject({ state: 'ASKED', idea: null, viewerCanAnswer: true });
  });

  it('leads an entrepreneur to the match whose mentor shares no longer', async () => {
    const id = await desk.ask(anne, mette.requestId, karen.mentorId);
    await desk.answer(karen, id, { answer: 'YES' });
    await takeBack(karen);
    expect(await ledTo(mette)).toEqual([id]);
  });
});

describe('a yes and a withdrawal at the same moment', () => {
  it('end in a match that shows nothing, or in a case that is closed, and neither waits for the other for ever', async () => {
    for (let round = 0; round < 6; round += 1) {
      const otto = await aRequest(api, 'Otto');
      const erik = await aMentor(api, 'Erik', anne);
      const id = await desk.ask(anne, otto.requestId, erik.mentorId);
      const consentId = (await sharing(otto))?.id;
      const deeds = [
        () => desk.answer(erik, id, { answer: 'YES' }),
        () => api.run<{ withdrawConsent: object }>(WITHDRAW, { id: consentId }, otto),
      ];
      const [first, second] = round % 2 === 0 ? deeds : deeds.toReversed();
      const answers = await Promise.all([first?.(), second?.()]);
      expect(answers).toContainEqual({ withdrawConsent: { problem: null } });
      const yes = answers.find((answer) => answer && 'match' in answer);
      const isMatched = yes !== undefined && 'problem' in yes && yes.problem === null;
      expect(await states(otto.requestId)).toEqual(
        isMatched
          ? [{ state: 'MATCHED' }, { state: 'request MATCHED' }]
          : [{ state: 'ENDED' }, { state: 'request CLOSED' }],
      );
      expect(await matchAs(erik, id)).toMatchObject({ idea: null, contacts: [] });
    }
  });
});
