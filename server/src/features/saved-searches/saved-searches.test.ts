import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { useApi } from '../../testing/run-operation.ts';
import { newEvent } from '../events/testing/new-event.ts';
import { aCaseForm, aMentor, somebody } from '../mentoring/testing/journey.ts';
import type { Someone } from '../mentoring/testing/journey.ts';
import { runRetention } from '../privacy/jobs/run-retention.ts';
import { lookForHits } from './jobs/look-for-hits.ts';
import { registerSearchKind } from './model/search-kinds.ts';
import type { SearchHit } from './model/search-kinds.ts';
import { z } from 'zod';

// A kind whose words can be taken away, and which can fail.
let probe: { isKnown: boolean; fails: boolean; hits: SearchHit[] } = {
  isKnown: true,
  fails: false,
  hits: [],
};
registerSearchKind({
  kind: 'PROBE',
  description: 'A list, for this test.',
  filters: z.record(z.string(), z.array(z.string())).refine(() => probe.isKnown),
  path: () => '/probe',
  terms: () => [],
  find: () => (probe.fails ? Promise.reject(new Error('No.')) : Promise.resolve(probe.hits)),
});

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const DAY = 86_400_000;
let adviser: Someone;
let mette: Someone;
beforeEach(async () => {
  probe = { isKnown: true, fails: false, hits: [] };
  await api.em().execute('delete from saved_search');
  await api.em().execute('delete from saved_search_alert');
  await api.em().execute('delete from notification');
  adviser = await somebody(api, 'Anne', 'ADVISER');
  mette = await somebody(api, 'Mette', 'ENTREPRENEUR');
});

interface Search {
  id: string;
  kind: string | null;
  name: string;
  terms: { da: string }[];
  path: string | null;
  alert: string;
  isGone: boolean;
  newCount: number;
  hits: { title: { da: string } | null; name: string | null; path: string; isNew: boolean }[];
}
const SEARCH = `id kind name terms { da } path alert isGone newCount hits { title { da } name path isNew }`;
type Answered = { done: { search: Search | null; problem: { code: string; field: string | null } | null } };
const send = async (field: string, input: object, as: Someone) => {
  const type =
    field === 'saveSearch'
      ? 'SaveSearchInput'
      : field === 'changeSavedSearch'
        ? 'ChangeSavedSearchInput'
        : 'SavedSearchInput';
  const document = `mutation ($input: ${type}!) { done: ${field}(input: $input) { search { ${SEARCH} } problem { code field } } }`;
  return (await api.run<Answered>(document, { input }, as)).done;
};
const save = (said: object = {}, as = mette) =>
  send('saveSearch', { kind: 'MENTORS', name: 'Mentorer', filters: [], alert: 'DAILY', ...said }, as);
const saved = async (said: object = {}, as = mette): Promise<Search> => {
  const { search, problem } = await save(said, as);
  if (!search) throw new Error(`Not saved: ${JSON.stringify(problem)}`);
  return search;
};
const searches = async (as = mette) =>
  (
    await api.run<{ viewer: { savedSearches: Search[] } }>(
      `{ viewer { savedSearches { ${SEARCH} } } }`,
      {},
      as,
    )
  ).viewer.savedSearches;
const told = async (as = mette) =>
  (
    await api
      .em()
      .execute<{ kind: string }[]>('select kind from notification where person_id = ? order by created_at', [
        as.as.personId,
      ])
  ).map(({ kind }) => kind);
const look = async () => {
  const app = api.app();
  await lookForHits({}, { em: api.em(), clock: api.clock, mail: app.mail, app });
};
const topic = (id: string) => [{ name: 'topic', values: [id] }];

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
    expect(await searches(adviser)).toEqual([]);
  });

  it('changes its name and its alerts', async () => {
    const { id } = await saved();
    await send('changeSavedSearch', { searchId: id, name: 'Nyt navn' }, mette);
    await send('changeSavedSearch', { searchId: id, alert: 'NONE' }, mette);
    expect(await searches()).toEqual([expect.objectContaining({ id, name: 'Nyt navn', alert: 'NONE' })]);
  });

  it('that is deleted is gone from the list, comes back with what it had found, and goes for good after a day', async () => {
    const { id } = await saved();
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await look();
    await send('deleteSavedSearch', { searchId: id }, mette);
    expect(await searches()).toEqual([]);
    await send('restoreSavedSearch', { searchId: id }, mette);
    expect(await searches()).toEqual([expect.objectContaining({ id, newCount: 1 })]);

    await send('deleteSavedSearch', { searchId: id }, mette);
    api.clock.advance(DAY + 1000);
    await runRetention({}, { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() });
    const left =
      'select (select count(*)::int from saved_search) + (select count(*)::int from saved_search_hit) as count';
    expect(await api.em().execute(left)).toEqual([{ count: 0 }]);
  });

  it('that was saved anew meanwhile does not come back beside itself', async () => {
    const { id } = await saved();
    await send('deleteSavedSearch', { searchId: id }, mette);
    const again = await saved();
    expect(again.id).not.toBe(id);
    expect((await send('restoreSavedSearch', { searchId: id }, mette)).search?.id).toBe(again.id);
    expect(await searches()).toHaveLength(1);
  });
});

describe('what has come', () => {
  it('is found from the moment on at which it was saved, in the lists it looks in', async () => {
    await aMentor(api, 'Forud Før', adviser);
    api.clock.advance(DAY);
    await saved({ filters: topic('budget') });
    await saved({ filters: topic('patents'), name: 'Patent' });
    await saved({ kind: 'EVENTS', name: 'Det hele' });
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await newEvent(api.em(), { titleDa: 'Ny dag', slug: `ny-${newId()}`, publishedAt: api.clock.now() });
    await look();
    expect(
      (await searches()).map(({ name, hits }) => [name, hits.map(({ title, name }) => title?.da ?? name)]),
    ).toEqual([
      ['Det hele', ['Ny dag']],
      ['Patent', []],
      ['Mentorer', ['Karen Klar']],
    ]);
  });

  it('is found for three answers over all kinds', async () => {
    const filters = [
      { name: 'industry', values: ['farming'] },
      { name: 'town', values: ['herning'] },
      { name: 'topics', values: ['succession'] },
      { name: 'languages', values: ['da'] },
    ];
    await saved({ kind: 'FOR_YOU', filters });
    api.clock.advance(1000);
    const cases = [aCaseForm({ industryId: 'farming', topicIds: ['succession'] })];
    await aMentor(api, 'Gerda Gård', adviser, { cases });
    await newEvent(api.em(), {
      titleDa: 'Ejerskifte',
      slug: `e-${newId()}`,
      topicIds: ['succession'],
      publishedAt: api.clock.now(),
    });
    await look();
    const [search] = await searches();
    expect(search?.hits.map(({ title, name }) => title?.da ?? name).sort()).toEqual([
      'Ejerskifte',
      'Gerda Gård',
    ]);
  });

  it('is new until its person has looked', async () => {
    const { id } = await saved();
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await look();
    expect((await searches())[0]).toMatchObject({ newCount: 1, hits: [{ isNew: true }] });
    api.clock.advance(1000);
    await send('markSearchSeen', { searchId: id }, mette);
    expect((await searches())[0]).toMatchObject({
      newCount: 0,
      hits: [{ name: 'Karen Klar', isNew: false }],
    });
  });

  it('disappears with what is hidden, and is counted no more', async () => {
    await saved();
    api.clock.advance(1000);
    const karen = await aMentor(api, 'Karen Klar', adviser);
    await look();
    await api.em().execute('update mentor set hidden_at = ? where id = ?', [api.clock.now(), karen.mentorId]);
    expect((await searches())[0]).toMatchObject({ newCount: 0, hits: [] });
  });
});

describe('telling', () => {
  it('happens once a day for all searches together, never twice of the same, and says nothing of what was found', async () => {
    await saved();
    await saved({ filters: topic('budget'), name: 'Budget' });
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await look();
    await look();
    expect(await told()).toEqual(['SEARCH_HITS']);

    api.clock.advance(3600_000);
    await aMentor(api, 'Bent Bagefter', adviser);
    await look();
    expect(await told()).toEqual(['SEARCH_HITS']);
    api.clock.advance(DAY);
    await look();
    expect(await told()).toEqual(['SEARCH_HITS', 'SEARCH_HITS']);
    api.clock.advance(DAY);
    await look();
    expect(await told()).toHaveLength(2);

    await api.runJobs();
    const mails = (await api.mails()).filter(({ recipient }) => recipient === mette.email);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject, text, html } of mails) {
      expect(`${subject} ${text} ${html}`).not.toMatch(/Karen|Bent|Budget/i);
    }
  });

  it('leaves out who wants none, who has looked already, and what is hidden again', async () => {
    const quiet = await saved({ alert: 'NONE' });
    const seen = await somebody(api, 'Sofie');
    const late = await saved({}, seen);
    api.clock.advance(1000);
    const karen = await aMentor(api, 'Karen Klar', adviser);
    await api.em().execute('update mentor set hidden_at = ? where id = ?', [api.clock.now(), karen.mentorId]);
    await look();
    expect([await told(), await told(seen)]).toEqual([[], []]);

    await aMentor(api, 'Bent Bagefter', adviser);
    await look();
    expect([await told(), await told(seen)]).toEqual([[], ['SEARCH_HITS']]);
    // Who turns alerts on hears of what comes from then on.
    await send('changeSavedSearch', { searchId: quiet.id, alert: 'DAILY' }, mette);
    api.clock.advance(DAY);
    await look();
    expect(await told()).toEqual([]);
    await aMentor(api, 'Cille Senere', adviser);
    await look();
    expect(await told()).toEqual(['SEARCH_HITS']);
    expect(late.id).not.toBe(quiet.id);
  });

  it('happens once, when several look at the same moment', async () => {
    await saved();
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await Promise.all([look(), look(), look()]);
    expect(await told()).toEqual(['SEARCH_HITS']);
  });

  it('follows by itself a few minutes after a mentor is approved, once for all of them', async () => {
    await saved();
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await aMentor(api, 'Bent Bagefter', adviser);
    const jobs = () =>
      api.asOwner(`select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
                    where t.identifier = 'look-for-hits'`);
    expect(await jobs()).toHaveLength(1);
    api.clock.advance(6 * 60_000);
    await api.runJobs();
    expect((await searches())[0]?.newCount).toBe(2);
    expect(await told()).toEqual(['SEARCH_HITS']);
  });
});

describe('a search whose words are gone', () => {
  it('is said to be so, once, and finds nothing; the others go on', async () => {
    await saved({ kind: 'PROBE', name: 'Forsøg' });
    await saved();
    probe.isKnown = false;
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await look();
    await look();
    expect((await told()).sort()).toEqual(['SEARCH_GONE', 'SEARCH_HITS']);
    const gone = (await searches()).find(({ name }) => name === 'Forsøg');
    expect(gone).toMatchObject({ isGone: true, path: null, terms: [], hits: [] });
  });

  it('whose whole kind is gone is shown without one', async () => {
    const { id } = await saved();
    await api.em().execute(`update saved_search set kind = 'BALLOONS' where id = ?`, [id]);
    expect(await searches()).toEqual([expect.objectContaining({ id, kind: null, isGone: true })]);
  });
});

describe('a kind that fails', () => {
  it('does not keep the others from being looked for', async () => {
    await saved({ kind: 'PROBE', name: 'Forsøg' });
    await saved();
    probe.fails = true;
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    await look();
    expect((await searches()).map(({ newCount }) => newCount)).toEqual([1, 0]);
  });
});

describe('ten thousand searches', () => {
  it('are looked for in a few statements for each thousand', async () => {
    await api.em().execute(
      `insert into person (id, name, email, language, created_at)
       select gen_random_uuid(), 'Nr ' || n, 'nr' || n || '@example.org', 'da', now() from generate_series(1, 500) n`,
    );
    await api.em().execute(
      `insert into saved_search (id, person_id, kind, name, filters, alert, created_at, checked_at, seen_at)
       select gen_random_uuid(), p.id, k.kind, 'x', k.filters || jsonb_build_object('town', jsonb_build_array(t.id)), 'NONE', ?, ?, ?
         from person p
         cross join (select id from town order by id <> 'herning', id limit 10) t
         cross join (values ('MENTORS', '{"topic": ["budget"]}'::jsonb),
                            ('FOR_YOU', '{"industry": ["textile"], "topics": ["budget"], "languages": ["da"]}'::jsonb)) k (kind, filters)
        where p.name like 'Nr %'`,
      [api.clock.now(), api.clock.now(), api.clock.now()],
    );
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', adviser);
    const { statements } = await api.countQueries(look);
    expect(statements.length).toBeLessThan(200);
    const [counted] = await api
      .em()
      .execute<{ count: number }[]>('select count(*)::int from saved_search_hit');
    // Herning's own list finds her 500 times; by travel time she is for people of every town.
    expect(counted?.count).toBe(500 + 5000);
  }, 60_000);
});
