import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { aMentor, somebody } from '../../mentoring/testing/journey.ts';
import { runRetention } from '../../privacy/jobs/run-retention.ts';
import { DAY, topic, useSearches } from '../testing/searches.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const { people, send, save, saved, searches, look } = useSearches(api, somebody);

describe('saving a search', () => {
  it('keeps it with what it looks for in words, and the page it came from', async () => {
    const filters = [...topic('budget'), { name: 'town', values: ['kibaek'] }];
    expect(await saved({ name: '  Budget i Kibæk ', filters })).toEqual({
      id: expect.any(String),
      kind: 'MENTORS',
      name: 'Budget i Kibæk',
      terms: [{ da: 'Budget' }, { da: 'Kibæk' }],
      path: '/mentors?topic=budget&town=kibaek',
      alert: 'DAILY',
      isGone: false,
      newCount: 0,
      hits: [],
    });
    const events = await saved({ kind: 'EVENTS', filters: [{ name: 'kind', values: ['COURSE'] }] });
    expect(events).toMatchObject({ terms: [{ da: 'Kurser' }], path: '/events?kind=COURSE' });
    const answers = [
      { name: 'industry', values: ['textile'] },
      { name: 'town', values: ['herning'] },
      { name: 'topics', values: ['sales', 'budget'] },
      { name: 'languages', values: ['da'] },
    ];
    expect(await saved({ kind: 'FOR_YOU', filters: answers })).toMatchObject({
      terms: [{ da: 'Tekstil og mode' }, { da: 'Budget' }, { da: 'Salg' }, { da: 'Herning' }],
      path: '/for-you?industry=textile&topics=budget%2Csales&town=herning'.replace(
        'industry=textile&topics=budget%2Csales&town=herning',
        'industry=textile&town=herning&topics=budget%2Csales',
      ),
    });
    expect(await searches()).toHaveLength(3);
  });

  it('again keeps the one there is, in whatever order its values are said', async () => {
    const filters = [{ name: 'town', values: ['herning'] }, ...topic('budget')];
    const { id } = await saved({ filters });
    expect((await saved({ filters: filters.toReversed(), name: 'Anderledes' })).id).toBe(id);
    expect(await searches()).toHaveLength(1);
  });

  it.each([
    ['a filter the list has not', [{ name: 'age', values: ['30'] }]],
    ['a word nobody knows', topic('astrology')],
    ['two values where one is chosen', [{ name: 'topic', values: ['budget', 'sales'] }]],
  ])('is refused with %s', async (_, filters) => {
    expect((await save({ filters })).problem).toEqual({ code: 'INVALID', field: 'filters' });
    expect(await searches()).toEqual([]);
  });

  it('is refused with a CPR number for a name', async () => {
    expect((await save({ name: '010190-1234' })).problem).toEqual({ code: 'CPR_REFUSED', field: 'name' });
  });

  it('is refused the twenty-first time, also when two come at once', async () => {
    const names = (
      [
        'budget',
        'pricing',
        'sales',
        'marketing',
        'pitch',
        'hiring',
        'board',
        'export',
        'quality',
        'software',
      ] as const
    ).flatMap((id) => [topic(id), [...topic(id), { name: 'town', values: ['herning'] }]]);
    for (const filters of names.slice(1)) await saved({ filters });
    expect(await searches()).toHaveLength(19);
    const both = await Promise.all([save({ filters: names[0] }), save({ filters: topic('patents') })]);
    expect(both.map(({ problem }) => problem?.code ?? null).sort()).toEqual(['TOO_MANY', null].sort());
    expect(await searches()).toHaveLength(20);
  });

  it('asks to log in first', async () => {
    const document = `mutation { saveSearch(input: { kind: MENTORS, name: "x", filters: [], alert: NONE }) { problem { code } } }`;
    expect((await api.settle(document)).code).toBe('UNAUTHENTICATED');
  });
});

describe('a search', () => {
  it('is its person’s alone: to others it is not there', async () => {
    const { id } = await saved();
    const otto = await somebody(api, 'Otto');
    for (const field of ['changeSavedSearch', 'deleteSavedSearch', 'restoreSavedSearch', 'markSearchSeen']) {
      const { problem } = await send(field, { searchId: id }, otto);
      expect(problem).toEqual({ code: 'NOT_FOUND', field: 'searchId' });
    }
    expect(await searches(otto)).toEqual([]);
    expect(await searches(people.adviser)).toEqual([]);
  });

  it('changes its name and its alerts', async () => {
    const { id } = await saved();
    await send('changeSavedSearch', { searchId: id, name: 'Nyt navn' }, people.mette);
    await send('changeSavedSearch', { searchId: id, alert: 'NONE' }, people.mette);
    expect(await searches()).toEqual([expect.objectContaining({ id, name: 'Nyt navn', alert: 'NONE' })]);
  });

  it('that is deleted is gone from the list, comes back with what it had found, and goes for good after a day', async () => {
    const { id } = await saved();
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', people.adviser);
    await look();
    await send('deleteSavedSearch', { searchId: id }, people.mette);
    expect(await searches()).toEqual([]);
    await send('restoreSavedSearch', { searchId: id }, people.mette);
    expect(await searches()).toEqual([expect.objectContaining({ id, newCount: 1 })]);

    await send('deleteSavedSearch', { searchId: id }, people.mette);
    api.clock.advance(DAY + 1000);
    await runRetention({}, { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() });
    const left =
      'select (select count(*)::int from saved_search) + (select count(*)::int from saved_search_hit) as count';
    expect(await api.em().execute(left)).toEqual([{ count: 0 }]);
  });

  it('that was saved anew meanwhile does not come back beside itself', async () => {
    const { id } = await saved();
    await send('deleteSavedSearch', { searchId: id }, people.mette);
    const again = await saved();
    expect(again.id).not.toBe(id);
    expect((await send('restoreSavedSearch', { searchId: id }, people.mette)).search?.id).toBe(again.id);
    expect(await searches()).toHaveLength(1);
  });
});
