import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { audit } from '../../audit/feature.ts';
import { disclosure } from '../../disclosure/feature.ts';
import { notifications } from '../../notifications/feature.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../../people/feature.ts';
import { introductions } from '../feature.ts';
import { answerAsFirstSide, openTalk } from '../index.ts';
import { propose, registerProbeKinds, somebodyNew } from '../testing/probe-kinds.ts';

registerProbeKinds();
const api = useApi({
  features: [audit, organisations, people, notifications, disclosure, introductions],
  now: '2026-09-01T08:00:00.000Z',
});
const MINE = `query ($first: Int! = 20, $after: String) { myIntroductions(first: $first, after: $after) {
  totalCount nodes { id kind state title { da } other { name } introducedAt endedAt outcome }
  pageInfo { hasNextPage endCursor } } }`;
interface Mine {
  myIntroductions: {
    totalCount: number;
    nodes: { id: string; other: { name: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const mine = async (personId: string, variables: object = {}) =>
  (await api.run<Mine>(MINE, variables, { as: { personId } })).myIntroductions;

let owner: string;
let buyer: string;
let ids: string[];
beforeAll(async () => {
  [owner, buyer] = [await somebodyNew(api, 'Ejer'), await somebodyNew(api, 'Køber')];
  const proposedBy = await somebodyNew(api, 'Anne');
  ids = [];
  for (let n = 0; n < 3; n += 1) ids.push(await propose(api, owner, buyer, { proposedBy }));
  await propose(api, owner, buyer, { proposedBy, isHeld: true });
});

describe('the introductions of a person', () => {
  it('are those they know of: a held one is nobody’s, and who is not asked yet knows nothing', async () => {
    expect((await mine(owner)).nodes.map(({ id }) => id)).toEqual([...ids].reverse());
    expect((await mine(owner)).totalCount).toBe(3);
    expect(await mine(buyer)).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await api.settle(MINE)).code).toBe('UNAUTHENTICATED');
  });

  it('name the other one as soon as the two can talk', async () => {
    const now = api.clock.now();
    const [one = '', two = '', three = ''] = ids;
    await api.em().transactional((em) => openTalk(em, two, now));
    await api.em().transactional((em) => answerAsFirstSide(em, three, { by: owner, answer: 'YES' }, now));
    expect((await mine(owner)).nodes).toEqual([
      {
        id: three,
        kind: 'TEST_VISIT',
        state: 'INTRODUCED',
        title: { da: 'Butik' },
        other: { name: 'Køber' },
        introducedAt: now.toISOString(),
        endedAt: null,
        outcome: null,
      },
      expect.objectContaining({ id: two, state: 'FIRST_SIDE', other: { name: 'Køber' } }),
      expect.objectContaining({ id: one, state: 'FIRST_SIDE', other: null }),
    ]);
    expect((await mine(buyer)).nodes.map(({ id, other }) => [id, other?.name])).toEqual([
      [three, 'Ejer'],
      [two, 'Ejer'],
    ]);
  });

  it('are listed page by page in two statements', async () => {
    const { result, statements } = await api.countQueries(() => mine(owner, { first: 2 }));
    expect(statements).toHaveLength(2);
    expect(result.pageInfo.hasNextPage).toBe(true);
    const rest = await mine(owner, { first: 2, after: result.pageInfo.endCursor });
    expect([...result.nodes, ...rest.nodes].map(({ id }) => id)).toEqual([...ids].reverse());
  });
});
