import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Freshness } from '../../freshness/index.ts';
import { aMentor, aMentorForm, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { freshPool } from '../queries/fresh-pool.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const DAY = 86_400_000;
const LIST = '{ mentors(first: 100) { totalCount nodes { id name isFaded } } }';
const ONE = 'query ($id: ID!) { mentor(id: $id) { id isFaded } }';
const SUGGESTED = `query ($need: NeedInput!) { mentorSuggestions(need: $need, first: 20) {
  mentor { name isFaded } rationale { score } } }`;
const SAVE = `mutation ($input: SaveMentorInput!) { saveMentor(input: $input) { mentor { id } problem { code field } } }`;
const CONFIRM = `mutation ($token: String!) { confirmListing(input: { token: $token }) { listing { state } problem { code } } }`;
const MINE = 'query { viewer { mentor { version } listingsToConfirm { state token } } }';
const NEED = {
  industryId: 'textile',
  stage: 'IDEA',
  topicIds: ['budget'],
  townId: 'herning',
  languages: ['da'],
  meeting: 'EITHER',
  travelLimitMinutes: 30,
};

interface Mine {
  viewer: { mentor: { version: number }; listingsToConfirm: { state: string; token: string }[] };
}

let adviser: Someone;
let karen: Someone & { mentorId: string };
let bent: Someone & { mentorId: string };
beforeAll(async () => {
  adviser = await somebody(api, 'Anne', 'ADVISER');
  karen = await aMentor(api, 'Karen', adviser);
  api.clock.advance(40 * DAY);
  bent = await aMentor(api, 'Bent', adviser);
});

/** So many days go by, and the nightly job has run. */
const pass = async (days: number) => {
  api.clock.advance(days * DAY);
  const parts = { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() };
  for (const feature of api.app().features) await feature.jobs?.['keep-listings-fresh']?.({}, parts);
  await api.runJobs();
};
const listed = async () =>
  (await api.run<{ mentors: { totalCount: number; nodes: { name: string; isFaded: boolean }[] } }>(LIST))
    .mentors;
const suggested = async () =>
  (
    await api.run<{
      mentorSuggestions: { mentor: { name: string; isFaded: boolean }; rationale: { score: number } }[];
    }>(SUGGESTED, { need: NEED })
  ).mentorSuggestions;
const mine = (who: Someone) => api.run<Mine>(MINE, {}, who).then(({ viewer }) => viewer);
const seenBy = async (who: Someone | null) =>
  (await api.run<{ mentor: object | null }>(ONE, { id: karen.mentorId }, who ?? {})).mentor;

describe('a mentor who does not say that the profile holds', () => {
  it('is asked after 75 days, and others see no difference yet', async () => {
    expect((await suggested()).map(({ mentor }) => mentor.name)).toEqual(['Karen', 'Bent']);
    await pass(34);
    expect((await mine(karen)).listingsToConfirm).toEqual([]);
    await pass(1);
    expect((await mine(karen)).listingsToConfirm).toMatchObject([{ state: 'ASKED' }]);
    expect((await suggested()).map(({ mentor }) => mentor.name)).toEqual(['Karen', 'Bent']);
  });

  it('fades: everybody sees it, and of equal scores the fresh one comes first, with the same points', async () => {
    await pass(14);
    const [first, second] = await suggested();
    expect([first?.mentor, second?.mentor]).toEqual([
      { name: 'Bent', isFaded: false },
      { name: 'Karen', isFaded: true },
    ]);
    expect(second?.rationale.score).toBe(first?.rationale.score);
    expect((await listed()).nodes.map(({ name, isFaded }) => [name, isFaded])).toEqual([
      ['Bent', false],
      ['Karen', true],
    ]);
  });

  it('is hidden in the end: in no list, no suggestion, no pool, and on no page but their own and the advisers’', async () => {
    const { size } = await freshPool({ app: api.app(), clock: api.clock });
    await pass(14);
    expect((await freshPool({ app: api.app(), clock: api.clock })).size).toBe(size - 1);
    expect((await suggested()).map(({ mentor }) => mentor.name)).toEqual(['Bent']);
    expect(await listed()).toMatchObject({ totalCount: 1, nodes: [{ name: 'Bent' }] });
    expect(await seenBy(null)).toBeNull();
    expect(await seenBy(bent)).toBeNull();
    expect(await seenBy(karen)).toMatchObject({ id: karen.mentorId });
    expect(await seenBy(adviser)).toMatchObject({ id: karen.mentorId });
  });

  it('is back in the next question after one click', async () => {
    const [asked] = (await mine(karen)).listingsToConfirm;
    expect(asked?.state).toBe('HIDDEN');
    expect(await api.run(CONFIRM, { token: asked?.token })).toEqual({
      confirmListing: { listing: { state: 'FRESH' }, problem: null },
    });
    expect((await suggested()).map(({ mentor }) => [mentor.name, mentor.isFaded])).toEqual([
      ['Karen', false],
      ['Bent', false],
    ]);
    expect(await seenBy(null)).toMatchObject({ isFaded: false });
  });

  it('says so too by saving the profile', async () => {
    await pass(75);
    await pass(14);
    expect((await listed()).nodes.map(({ isFaded }) => isFaded)).toContain(true);
    const { mentor } = await mine(karen);
    const input = { ...aMentorForm(), expectedVersion: mentor.version };
    expect(await api.run(SAVE, { input }, karen)).toMatchObject({ saveMentor: { problem: null } });
    expect((await mine(karen)).listingsToConfirm).toEqual([]);
    expect((await listed()).nodes.find(({ name }) => name === 'Karen')?.isFaded).toBe(false);
  });
});

describe('a mentor who is not approved', () => {
  it('is not asked, nor one who lost the hat', async () => {
    const person = await somebody(api, 'Dorte');
    await api.run(SAVE, { input: aMentorForm() }, person);
    expect(await api.em().count(Freshness, { personId: person.as.personId })).toBe(0);
    const hatEnded = api.app().features.find(({ name }) => name === 'mentors')?.hatEnded;
    await api
      .em()
      .transactional(async (em) => hatEnded?.(em, { personId: bent.as.personId, kind: 'MENTOR' }));
    expect(await api.em().count(Freshness, { personId: bent.as.personId })).toBe(0);
  });
});
