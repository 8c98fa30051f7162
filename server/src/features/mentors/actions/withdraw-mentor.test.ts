import { expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../../mentoring/testing/desk.ts';
import { aMentor, aRequest, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { giveHat, Hat } from '../../people/index.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const END = 'mutation ($hatId: ID!) { endHat(input: { hatId: $hatId }) { hatId problem { code } } }';
const APPROVE = `mutation ($mentorId: ID!) {
  approveMentor(input: { mentorId: $mentorId }) { mentor { isApproved } problem { code field } } }`;
const SEEN = `query ($id: ID!, $need: NeedInput!) {
  mentor(id: $id) { id } mentors { nodes { id } } mentorSuggestions(need: $need) { mentor { id } }
  publicFigures { mentorsReady } }`;
const WAITING = '{ mentorsToApprove { totalCount nodes { id } } }';
const NEED = {
  topicIds: ['budget'],
  industryId: 'textile',
  stage: 'IDEA',
  townId: 'herning',
  meeting: 'EITHER',
  travelLimitMinutes: 30,
  languages: ['da'],
};

const takeHatOff = async (mentor: Someone, administrator: Someone) => {
  const hat = await api
    .em()
    .findOneOrFail(Hat, { person: mentor.as.personId, kind: 'MENTOR', endedAt: null });
  expect(await api.run(END, { hatId: hat.id }, administrator)).toEqual({
    endHat: { hatId: hat.id, problem: null },
  });
};

it('whoever loses the mentor’s hat is found by nobody in the next request, until the hat is on and approved anew', async () => {
  const adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  const administrator = await somebody(api, 'Admin', 'ADMINISTRATOR');
  const mentor = await aMentor(api, 'Karen Mentor', adviser);
  const mette = await aRequest(api, 'Mette Madsen');
  const { mentorId: id } = mentor;
  const seen = () => api.run(SEEN, { id, need: NEED });
  const found = {
    mentor: { id },
    mentors: { nodes: [{ id }] },
    mentorSuggestions: [{ mentor: { id } }],
    publicFigures: { mentorsReady: 1 },
  };
  expect(await seen()).toEqual(found);

  await takeHatOff(mentor, administrator);
  expect(await seen()).toEqual({
    mentor: null,
    mentors: { nodes: [] },
    mentorSuggestions: [],
    publicFigures: { mentorsReady: 0 },
  });
  expect(await desk.suggest(adviser, mette.requestId, id)).toEqual({
    match: null,
    problem: { code: 'NOT_FOUND', field: 'mentorId' },
  });
  expect(await api.run(WAITING, {}, adviser)).toEqual({ mentorsToApprove: { totalCount: 0, nodes: [] } });
  expect(await api.run(APPROVE, { mentorId: id }, adviser)).toEqual({
    approveMentor: { mentor: null, problem: { code: 'NOT_FOUND', field: 'mentorId' } },
  });

  await api
    .em()
    .transactional((em) =>
      giveHat(em, { personId: mentor.as.personId, kind: 'MENTOR', givenBy: null }, api.clock.now()),
    );
  expect(await api.run(WAITING, {}, adviser)).toEqual({
    mentorsToApprove: { totalCount: 1, nodes: [{ id }] },
  });
  await api.run(APPROVE, { mentorId: id }, adviser);
  expect(await seen()).toEqual(found);
});

it('a mentor without the hat cannot say yes to what they were asked; an adviser goes on', async () => {
  const adviser = await somebody(api, 'Anne Adviser', 'ADVISER');
  const administrator = await somebody(api, 'Admin', 'ADMINISTRATOR');
  const mentor = await aMentor(api, 'Hans Mentor', adviser);
  const mette = await aRequest(api, 'Mette Madsen');
  const matchId = await desk.ask(adviser, mette.requestId, mentor.mentorId);
  await takeHatOff(mentor, administrator);
  const bare = { ...mentor, as: { ...mentor.as, hats: [] } };
  expect(await desk.answer(bare, matchId, { answer: 'YES' })).toEqual({
    match: null,
    problem: { code: 'FORBIDDEN', field: 'matchId' },
  });
  expect(await desk.end(adviser, matchId)).toMatchObject({ match: { state: 'ENDED' } });
});
