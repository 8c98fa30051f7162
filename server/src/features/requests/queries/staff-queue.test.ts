import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../../mentoring/testing/desk.ts';
import { aMentor, aProfile, aRequest, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const FIELDS = `id kind title { da } state asker { name } assignee { name } unit { name }
  turn { party holder { name } dueAt isOverdue } viewerCanTake viewerCanHandOver viewerCanWithdraw`;
const QUEUE = `query ($first: Int! = 20, $after: String, $kind: RequestKind, $unitId: ID, $turn: RequestParty, $only: QueueFilter! = ALL) {
  staffQueue(first: $first, after: $after, kind: $kind, unitId: $unitId, turn: $turn, only: $only) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${FIELDS} } } }`;
const MINE = `query ($first: Int! = 20, $after: String, $state: RequestState) {
  myRequests(first: $first, after: $after, state: $state) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id state outcome closedAt title { da } viewerIsAsker turn { isViewers } } } }`;
interface Listed {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: { id: string; asker: { name: string } | null; [field: string]: unknown }[];
}
const queue = async (variables: object, by: Someone) =>
  (await api.run<{ staffQueue: Listed }>(QUEUE, variables, by)).staffQueue;
const mine = async (variables: object, by: Someone) =>
  (await api.run<{ myRequests: Listed }>(MINE, variables, by)).myRequests;
const namesIn = ({ nodes }: Listed) => nodes.map(({ asker }) => asker?.name);

let anne: Someone;
let bent: Someone;
let karen: Awaited<ReturnType<typeof aMentor>>;
let requests: Awaited<ReturnType<typeof aRequest>>[];
beforeAll(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
  bent = await somebody(api, 'Bent', 'ADVISER');
  karen = await aMentor(api, 'Karen', anne);
  requests = [];
  // On Tuesday, Wednesday, Thursday: the first is due first.
  for (const [index, name] of ['Første', 'Anden', 'Tredje'].entries()) {
    api.clock.set(`2026-09-0${index + 1}T08:00:00.000Z`);
    requests.push(await aRequest(api, name));
  }
});

describe('the staff’s queue', () => {
  it('has what is due first first, page by page', async () => {
    const first = await queue({ first: 2 }, anne);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(namesIn(first)).toEqual(['Første', 'Anden']);
    const rest = await queue({ first: 2, after: first.pageInfo.endCursor }, anne);
    expect(namesIn(rest)).toEqual(['Tredje']);
    expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
    expect(first.nodes[0]).toMatchObject({
      kind: 'MENTOR',
      state: 'OPEN',
      assignee: null,
      turn: { party: 'UNIT', holder: null, dueAt: '2026-09-03T14:00:00.000Z', isOverdue: false },
      viewerCanTake: true,
      viewerCanHandOver: true,
      viewerCanWithdraw: false,
    });
  });

  it('is filtered by what is mine, unassigned, overdue, of one kind, and by whose turn it is', async () => {
    const [one, other] = requests as [(typeof requests)[0], (typeof requests)[0]];
    const TAKE = 'mutation ($id: ID!) { takeRequest(input: { requestId: $id }) { problem { code } } }';
    await api.run(TAKE, { id: other.requestId }, anne);
    expect(namesIn(await queue({ only: 'MINE' }, anne))).toEqual(['Anden']);
    expect(namesIn(await queue({ only: 'MINE' }, bent))).toEqual([]);
    expect(namesIn(await queue({ only: 'UNASSIGNED' }, bent))).toEqual(['Første', 'Tredje']);
    expect(namesIn(await queue({ only: 'OVERDUE' }, anne))).toEqual([]);
    api.clock.set('2026-09-03T14:00:00.000Z');
    expect(await queue({ only: 'OVERDUE' }, anne)).toMatchObject({
      totalCount: 1,
      nodes: [{ id: one.requestId, turn: { isOverdue: true } }],
    });
    expect(await queue({ kind: 'MENTOR' }, anne)).toMatchObject({ totalCount: 3 });
    expect(await queue({ turn: 'ASKED' }, anne)).toMatchObject({ totalCount: 0 });
    for (const unitId of [crypto.randomUUID(), 'nonsense'])
      expect(await queue({ unitId }, anne)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('says that an answer is on its way while a suggestion can be undone, and tells whoever waits nothing of it', async () => {
    const { requestId, as } = requests[2] as (typeof requests)[0];
    const IS = 'query ($id: ID!) { request(id: $id) { isBeingAnswered } }';
    const isBeingAnswered = async (by: Someone) =>
      (await api.run<{ request: { isBeingAnswered: boolean } }>(IS, { id: requestId }, by)).request
        .isBeingAnswered;
    expect(await isBeingAnswered(bent)).toBe(false);
    const { match } = await desk.suggest(anne, requestId, karen.mentorId);
    expect([await isBeingAnswered(bent), await isBeingAnswered({ as } as Someone)]).toEqual([true, false]);
    await desk.undo(anne, match?.id ?? '');
    expect(await isBeingAnswered(bent)).toBe(false);
  });

  it('is for those who answer requests', async () => {
    expect((await api.settle(QUEUE)).code).toBe('UNAUTHENTICATED');
    for (const by of [karen, requests[0] as Someone, await somebody(api, 'Olga', 'ORGANISER', 'STEERING')]) {
      expect((await api.settle(QUEUE, {}, by)).code).toBe('FORBIDDEN');
      expect(await api.run('{ viewer { viewerCanUseQueue } }', {}, by)).toEqual({
        viewer: { viewerCanUseQueue: false },
      });
    }
    // Administrators have a queue: of what they were called for.
    const signe = await somebody(api, 'Signe', 'ADMINISTRATOR');
    expect(await queue({}, signe)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('is five statements however long: the rows, their number, that they were read, titles, names', async () => {
    const count = async (first: number) =>
      (await api.countQueries(() => queue({ first }, bent))).statements.length;
    await queue({}, bent);
    expect([await count(1), await count(3)]).toEqual([5, 5]);
  });
});

describe('my requests', () => {
  it('are what I asked for and what I was asked, and nobody else’s', async () => {
    const [one, other] = requests as [(typeof requests)[0], (typeof requests)[0]];
    expect((await mine({}, one)).nodes.map(({ id }) => id)).toEqual([one.requestId]);
    expect(await mine({}, karen)).toMatchObject({ totalCount: 0 });
    expect(await mine({}, anne)).toMatchObject({ totalCount: 0 });
    const id = await desk.ask(anne, other.requestId, karen.mentorId);
    expect(await mine({ state: 'OPEN' }, karen)).toMatchObject({
      totalCount: 1,
      nodes: [{ id: other.requestId, viewerIsAsker: false, turn: { isViewers: true } }],
    });
    await desk.answer(karen, id, { answer: 'NO', reason: 'NO_TIME' });
    const answeredAt = api.clock.now().toISOString();
    api.clock.advance(3_600_000);
    // For her it is over, though it goes on for the others.
    expect(await mine({ state: 'OPEN' }, karen)).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await mine({ state: 'CLOSED' }, karen)).toMatchObject({
      totalCount: 1,
      nodes: [{ id: other.requestId, state: 'CLOSED', outcome: 'REFUSED', closedAt: answeredAt, turn: null }],
    });
    expect(await mine({ state: 'OPEN' }, other)).toMatchObject({ totalCount: 1 });
    expect((await api.settle(MINE)).code).toBe('UNAUTHENTICATED');
  });

  it('are listed page by page, the newest first, in three statements', async () => {
    const [one] = requests as [(typeof requests)[0]];
    const SUBMITTED: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      api.clock.advance(1000);
      SUBMITTED.unshift(await anotherOf(one));
    }
    const first = await mine({ first: 2 }, one);
    expect(first.nodes.map(({ id }) => id)).toEqual(SUBMITTED);
    const rest = await mine({ first: 2, after: first.pageInfo.endCursor }, one);
    expect(rest.nodes.map(({ id }) => id)).toEqual([one.requestId]);
    expect((await api.countQueries(() => mine({}, one))).statements).toHaveLength(3);
  });
});

async function anotherOf(person: Someone): Promise<string> {
  const sent = await api.run<{ submitProfile: { receipt: { venture: { mentorRequest: { id: string } } } } }>(
    'mutation ($input: SubmitProfileInput!) { submitProfile(input: $input) { receipt { venture { mentorRequest { id } } } } }',
    { input: aProfile() },
    person,
  );
  return sent.submitProfile.receipt.venture.mentorRequest.id;
}
