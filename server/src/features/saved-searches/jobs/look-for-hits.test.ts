import { describe, expect, it } from '@jest/globals';
import { danishDay } from '../../../platform/business-days.ts';
import { newId } from '../../../platform/ids.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { newEvent } from '../../events/testing/new-event.ts';
import { aCaseForm, aMentor, somebody } from '../../mentoring/testing/journey.ts';
import { keepListingsFresh } from '../../freshness/jobs/keep-listings-fresh.ts';
import { DAY, probe, topic, useSearches } from '../testing/searches.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const { people, send, saved, searches, told, look } = useSearches(api, somebody);

describe('what has come', () => {
  it('is found from the moment on at which it was saved, in the lists it looks in', async () => {
    await aMentor(api, 'Forud Før', people.adviser);
    api.clock.advance(DAY);
    await saved({ filters: topic('budget') });
    await saved({ filters: topic('patents'), name: 'Patent' });
    await saved({ kind: 'EVENTS', name: 'Det hele' });
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', people.adviser);
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
    await aMentor(api, 'Gerda Gård', people.adviser, { cases });
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
    await aMentor(api, 'Karen Klar', people.adviser);
    await look();
    expect((await searches())[0]).toMatchObject({ newCount: 1, hits: [{ isNew: true }] });
    api.clock.advance(1000);
    await send('markSearchSeen', { searchId: id }, people.mette);
    expect((await searches())[0]).toMatchObject({
      newCount: 0,
      hits: [{ name: 'Karen Klar', isNew: false }],
    });
  });

  it('disappears with what is hidden, and is counted no more', async () => {
    await saved();
    api.clock.advance(1000);
    const karen = await aMentor(api, 'Karen Klar', people.adviser);
    await look();
    await api.em().execute('update mentor set hidden_at = ? where id = ?', [api.clock.now(), karen.mentorId]);
    expect((await searches())[0]).toMatchObject({ newCount: 0, hits: [] });
  });
});

describe('a mentor who was away', () => {
  const PAUSE = `mutation ($until: Date) { pauseMentor(input: { until: $until }) { mentor { id } problem { code } } }`;
  const ASKED = '{ viewer { listingsToConfirm { token state } } }';
  const CONFIRM =
    'mutation ($token: String!) { confirmListing(input: { token: $token }) { problem { code } } }';
  interface Asked {
    viewer: { listingsToConfirm: { token: string; state: string }[] };
  }
  const found = async () => (await searches())[0]?.hits.map(({ name }) => name);

  it('is new when they come back before the day they had said', async () => {
    const karen = await aMentor(api, 'Karen Klar', people.adviser);
    await api.run(PAUSE, { until: '2027-09-01' }, karen);
    api.clock.advance(1000);
    await saved();
    await look();
    expect(await found()).toEqual([]);
    api.clock.advance(1000);
    await api.run(PAUSE, { until: null }, karen);
    await look();
    expect(await found()).toEqual(['Karen Klar']);
  });

  it('is new on the day their pause ends by itself, though nobody does anything', async () => {
    const karen = await aMentor(api, 'Karen Klar', people.adviser);
    await api.run(PAUSE, { until: danishDay(new Date(api.clock.now().getTime() + 3 * DAY)) }, karen);
    api.clock.advance(1000);
    await saved();
    api.clock.advance(2 * DAY);
    await look();
    expect(await found()).toEqual([]);
    api.clock.advance(DAY);
    await look();
    expect(await found()).toEqual(['Karen Klar']);
  });

  it('is no news to a search from after the end of their pause, whatever is done about it', async () => {
    const karen = await aMentor(api, 'Karen Klar', people.adviser);
    await api.run(PAUSE, { until: danishDay(new Date(api.clock.now().getTime() + DAY)) }, karen);
    api.clock.advance(2 * DAY);
    await saved();
    api.clock.advance(1000);
    await api.run(PAUSE, { until: null }, karen);
    await look();
    expect(await found()).toEqual([]);
  });

  it('is new when their profile, hidden for want of an answer, is confirmed', async () => {
    const karen = await aMentor(api, 'Karen Klar', people.adviser);
    for (const days of [76, 15, 15]) {
      api.clock.advance(days * DAY);
      await keepListingsFresh({}, { em: api.em(), clock: api.clock, mail: api.app().mail, app: api.app() });
    }
    api.clock.advance(1000);
    await saved();
    await look();
    expect(await found()).toEqual([]);
    api.clock.advance(1000);
    const [asked] = (await api.run<Asked>(ASKED, {}, karen)).viewer.listingsToConfirm;
    expect(asked?.state).toBe('HIDDEN');
    await api.run(CONFIRM, { token: asked?.token });
    await look();
    expect(await found()).toEqual(['Karen Klar']);
  });
});

describe('a search whose words are gone', () => {
  it('is said to be so, once, and finds nothing; the others go on', async () => {
    await saved({ kind: 'PROBE', name: 'Forsøg' });
    await saved();
    probe.isKnown = false;
    api.clock.advance(1000);
    await aMentor(api, 'Karen Klar', people.adviser);
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
    await aMentor(api, 'Karen Klar', people.adviser);
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
    await aMentor(api, 'Karen Klar', people.adviser);
    const { statements } = await api.countQueries(look);
    expect(statements.length).toBeLessThan(200);
    const [counted] = await api
      .em()
      .execute<{ count: number }[]>('select count(*)::int from saved_search_hit');
    // Herning's own list finds her 500 times; by travel time she is for people of every town.
    expect(counted?.count).toBe(500 + 5000);
  }, 60_000);
});
