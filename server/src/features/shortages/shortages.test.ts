import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../testing/run-operation.ts';
import { aCaseForm, aMentor, aRequest, somebody } from '../mentoring/testing/journey.ts';
import type { Someone } from '../mentoring/testing/journey.ts';
import { countShortages } from './jobs/count-shortages.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
let adviser: Someone;

const count = () => {
  const app = api.app();
  return countShortages({}, { em: api.em(), clock: api.clock, mail: app.mail, app });
};
const QUERY = `query ($townId: ID, $scheme: ConceptScheme, $first: Int, $after: String) {
  shortages(townId: $townId, scheme: $scheme, first: $first, after: $after) {
    nodes { id kind concept { id } town { id } asked found foundInRegion countedAt } pageInfo { hasNextPage endCursor } } }`;
interface Shown {
  shortages: {
    nodes: {
      concept: { id: string };
      town: { id: string } | null;
      asked: number | null;
      found: number | null;
      foundInRegion: number | null;
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const ask = async (variables: object = {}) => (await api.run<Shown>(QUERY, variables, adviser)).shortages;
const lines = async (variables: object = {}) =>
  (await ask(variables)).nodes.map(({ concept, asked, found, foundInRegion }) => [
    concept.id,
    asked,
    found,
    foundInRegion,
  ]);

beforeAll(async () => {
  adviser = await somebody(api, 'Anne', 'ADVISER');
  for (let n = 0; n < 6; n++) await aRequest(api, `Sunds ${n}`, { townId: 'sunds', topicIds: ['patents'] });
  for (let n = 0; n < 7; n++)
    await aRequest(api, `Herning ${n}`, { townId: 'herning', topicIds: ['patents', 'budget'] });
  for (let n = 0; n < 2; n++) await aRequest(api, `Ikast ${n}`, { townId: 'ikast', topicIds: ['budget'] });
  const cases = [aCaseForm({ topicIds: ['budget'] })];
  for (let n = 0; n < 5; n++) await aMentor(api, `Mentor ${n}`, adviser, { cases });
  await aMentor(api, 'Fuld Mentor', adviser, { cases, capacity: 1, townId: 'kibaek' });
}, 60_000);

describe('what is short', () => {
  it('is not known before it is counted, and is counted from the needs that wait and the mentors with room', async () => {
    expect(await lines({ scheme: 'TOPIC' })).toEqual([]);
    await count();
    expect(await lines({ scheme: 'TOPIC' })).toEqual([
      ['patents', 13, 0, 0],
      ['budget', 9, 6, 6],
    ]);
  });

  it('is told for each town, small numbers and those that would give them away left out', async () => {
    expect(await lines({ scheme: 'TOPIC', townId: 'sunds' })).toEqual([['patents', 6, 0, 0]]);
    expect(await lines({ scheme: 'TOPIC', townId: 'herning' })).toEqual([
      ['patents', 7, 0, 0],
      // Nine in all and seven here would tell of two elsewhere.
      ['budget', null, null, 6],
    ]);
    expect(await lines({ scheme: 'TOPIC', townId: 'ikast' })).toEqual([['budget', null, 0, 6]]);
    const budget = await api
      .em()
      .execute<{ town: string }[]>(
        `select town_id as town from shortage where concept_id = 'budget' and town_id is not null and asked is null`,
      );
    expect(budget.length).toBeGreaterThan(1);
  });

  it('is the same after a second count, and another after something has changed', async () => {
    const before = await lines();
    await Promise.all([count(), count()]);
    expect(await lines()).toEqual(before);
    await api.em().execute(`update mentor_request set state = 'CLOSED'
      where venture_id in (select id from venture where town_id = 'sunds')`);
    await count();
    expect(await lines({ townId: 'sunds', scheme: 'TOPIC' })).toEqual([]);
    expect(await lines({ scheme: 'TOPIC' })).toEqual([
      ['patents', 7, 0, 0],
      ['budget', 9, 6, 6],
    ]);
  });

  it('counts a person once who asks for it twice', async () => {
    const [venture] = await api
      .em()
      .execute<{ id: string; person: string }[]>(
        `select id, person_id as person from venture where town_id = 'herning' limit 1`,
      );
    await api.em().execute(`update venture set person_id = ? where town_id = 'ikast'`, [venture?.person]);
    await count();
    expect(await lines({ scheme: 'TOPIC' })).toContainEqual(['budget', 7, 6, 6]);
  });

  it('is read page by page', async () => {
    const first = await ask({ first: 1, scheme: 'TOPIC' });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await ask({ first: 1, scheme: 'TOPIC', after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ concept }) => concept.id).sort()).toEqual([
      'budget',
      'patents',
    ]);
  });

  it('is kept without a small number anywhere', async () => {
    const small = `select 1 from shortage where asked between 1 and 4 or found between 1 and 4 or found_in_region between 1 and 4`;
    expect(await api.em().execute(small)).toEqual([]);
  });

  it('is for advisers, steering and administrators', async () => {
    for (const hat of ['STEERING', 'ADMINISTRATOR'] as const) {
      const reader = await somebody(api, 'Rita', hat);
      expect((await api.settle(QUERY, {}, reader)).code).toBeNull();
    }
    expect((await api.settle(QUERY)).code).toBe('UNAUTHENTICATED');
    expect((await api.settle(QUERY, {}, await somebody(api, 'Otto', 'ENTREPRENEUR'))).code).toBe('FORBIDDEN');
  });
});
