import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { deskOf } from '../testing/desk.ts';
import { aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const QUEUE = `query ($first: Int! = 20, $after: String, $state: MentorRequestState) {
  mentorRequests(first: $first, after: $after, state: $state) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id state openedAt dueAt viewerCanSuggest venture { contactName idea town { name } topics { label { da } } }
            matches { id state mentor { name } } suggestions(first: 4) { id mentor { name cases { title } } rationale { score } } }
  }
}`;
interface Queue {
  mentorRequests: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: {
      state: string;
      viewerCanSuggest: boolean;
      venture: { contactName: string };
      suggestions: { mentor: { name: string } }[];
      matches: { state: string }[];
    }[];
  };
}
const queue = async (variables: object, by: Someone) =>
  (await api.run<Queue>(QUEUE, variables, by)).mentorRequests;
const namesIn = ({ nodes }: Queue['mentorRequests']) => nodes.map(({ venture }) => venture.contactName);

let adviser: Someone;
let requests: Awaited<ReturnType<typeof aRequest>>[];
let mentors: Awaited<ReturnType<typeof aMentor>>[];
beforeAll(async () => {
  adviser = await somebody(api, 'Anne', 'ADVISER');
  mentors = [await aMentor(api, 'Karen', adviser), await aMentor(api, 'Bent', adviser)];
  requests = [];
  for (const name of ['Første', 'Anden', 'Tredje', 'Fjerde']) requests.push(await aRequest(api, name));
});

describe('the desk’s queue', () => {
  it('has who waited longest first, page by page', async () => {
    const first = await queue({ first: 3 }, adviser);
    expect(namesIn(first)).toEqual(['Første', 'Anden', 'Tredje']);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const second = await queue({ first: 3, after: first.pageInfo.endCursor }, adviser);
    expect(namesIn(second)).toEqual(['Fjerde']);
    expect(second).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });
    expect(first.nodes[0]).toMatchObject({
      state: 'WAITING',
      viewerCanSuggest: true,
      openedAt: expect.stringMatching(/^2026-09-01T08:00:00\.\d{3}Z$/),
      dueAt: '2026-09-03T14:00:00.000Z',
      suggestions: [{ mentor: { name: 'Karen' } }, { mentor: { name: 'Bent' } }],
    });
  });

  it('is seven statements with the suggestions and matches of everybody, however many wait', async () => {
    const count = async (first: number) =>
      (await api.countQueries(() => api.run(QUEUE, { first }, adviser))).statements.length;
    await queue({}, adviser);
    // The queue, who has seen whom, its length, matches, refusals, kept lists, mentors.
    expect([await count(1), await count(4)]).toEqual([7, 7]);
  });

  it('keeps its place in the queue through a no', async () => {
    const [one, bent] = [requests[0], mentors[1]] as [(typeof requests)[0], (typeof mentors)[0]];
    const matchId = await desk.ask(adviser, one.requestId, bent.mentorId);
    expect(namesIn(await queue({ state: 'WAITING' }, adviser))).toEqual(['Anden', 'Tredje', 'Fjerde']);
    expect(await queue({ state: 'SUGGESTED' }, adviser)).toMatchObject({
      totalCount: 1,
      nodes: [{ viewerCanSuggest: false }],
    });
    await desk.answer(bent, matchId, { answer: 'NO', reason: 'NO_TIME' });
    const again = await queue({ state: 'WAITING' }, adviser);
    expect(namesIn(again)).toEqual(['Første', 'Anden', 'Tredje', 'Fjerde']);
    expect(again.nodes[0]).toMatchObject({
      matches: [{ state: 'DECLINED' }],
      suggestions: [{ mentor: { name: 'Karen' } }],
    });
  });

  it('is for advisers; an entrepreneur sees their own request, without suggestions, and nobody else’s', async () => {
    const [one, other] = requests as [(typeof requests)[0], (typeof requests)[0]];
    expect((await api.settle(QUEUE, {}, one)).code).toBe('FORBIDDEN');
    expect((await api.settle(QUEUE)).code).toBe('UNAUTHENTICATED');
    const REQUEST =
      'query ($id: ID!) { mentorRequest(id: $id) { id viewerCanSuggest suggestions { id } matches { state } } }';
    expect(await api.run(REQUEST, { id: one.requestId }, one)).toEqual({
      mentorRequest: {
        id: one.requestId,
        viewerCanSuggest: false,
        suggestions: [],
        matches: [{ state: 'DECLINED' }],
      },
    });
    for (const id of [one.requestId, 'nonsense'])
      expect(await api.run(REQUEST, { id }, other)).toEqual({ mentorRequest: null });
    expect(await api.run(REQUEST, { id: one.requestId }, mentors[1])).toEqual({ mentorRequest: null });
    expect((await api.settle(REQUEST, { id: one.requestId })).code).toBe('UNAUTHENTICATED');
  });
});
