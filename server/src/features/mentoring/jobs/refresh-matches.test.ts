import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { danishDay } from '../../../platform/business-days.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { freshPool, keptMentors, mentorsChanged, needOf, poolSettled } from '../../mentors/index.ts';
import { VENTURE_JSON } from '../../ventures/index.ts';
import type { VentureRow } from '../../ventures/index.ts';
import { candidates } from '../../mentors/testing/arbitrary.ts';
import type { MentorCandidate } from '../../mentors/index.ts';
import { aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';
import { keptSuggestions } from '../queries/kept-suggestions.ts';
import { refreshMatches } from './refresh-matches.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const NOBODY: ReadonlySet<string> = new Set();

/** Writes a mentor as the generator made one, without going through the page. */
async function writeMentor(id: string, personId: string, one: MentorCandidate): Promise<void> {
  const em = api.em();
  await em.execute(`insert into person (id, name, email, email_proven_at, language, created_at)
    values ('${personId}', 'M', '${personId}@example.org', now(), 'da', now()) on conflict do nothing`);
  await em.execute(
    `insert into mentor (id, person_id, headline, languages, town_id, meeting, travel_limit_minutes, capacity,
                         paused_until, approved_at, hidden_at, faded_at, registered_at, updated_at, written_in, terms)
     values ('${id}', '${personId}', 'H', '{${one.languages.join(',')}}', '${one.townId}', '${one.meeting}',
       ${one.travelLimitMinutes}, ${one.capacity}, ${one.pausedUntil ? `'${one.pausedUntil}'` : 'null'},
       ${one.isApproved ? 'now()' : 'null'}, ${one.isHidden ? 'now()' : 'null'}, ${one.isFaded ? 'now()' : 'null'}, now(), now(), 'da', ${bytes(one.headlineTerms)})
     on conflict (id) do update set languages = excluded.languages, town_id = excluded.town_id, meeting = excluded.meeting,
       capacity = excluded.capacity, paused_until = excluded.paused_until, approved_at = excluded.approved_at,
       hidden_at = excluded.hidden_at, faded_at = excluded.faded_at, terms = excluded.terms`,
  );
  await em.execute(`delete from mentor_case where mentor_id = '${id}'`);
  for (const [position, { industryId, topicIds, stage, title, story, terms }] of one.cases.entries()) {
    await em.execute(`insert into mentor_case (id, mentor_id, title, story, industry_id, topic_ids, stage, position, terms)
      values ('${randomUUID()}', '${id}', '${title}', '${story}', '${industryId}', '{${topicIds.join(',')}}', '${stage}',
              ${position}, ${bytes(terms)})`);
  }
}

const bytes = (terms: string | null | undefined) => (terms ? `decode('${terms}', 'base64')` : 'null');

const refresh = () =>
  refreshMatches({}, { em: api.em(), app: api.app(), clock: api.clock, mail: api.app().mail });
/** Until they hold: as long as any transaction of the server is open, also one of another test, nobody can know that. */
const putRight = async () => {
  const behind = `select from mentor_change c, kept_horizon h where c.changed_by >= h.horizon::xid8 limit 1`;
  do await refresh();
  while ((await api.asOwner(behind)).length > 0);
};
const listOf = async (ventureId: string) =>
  (await keptMentors({ app: api.app(), sql: api.app().sql, clock: api.clock }, [ventureId])).get(ventureId);
const ventures = async () =>
  (await api.em().execute<{ venture: VentureRow }[]>(`select ${VENTURE_JSON} as venture from venture v`)).map(
    ({ venture }) => venture,
  );

/** What ranking everybody gives, on the data of now. */
async function ranked(venture: VentureRow) {
  mentorsChanged(api.app());
  const pool = await freshPool({ app: api.app(), clock: api.clock });
  return pool.rank(needOf(venture), danishDay(api.clock.now()), 20).map(({ id, score }) => ({ id, score }));
}
/** What is kept, as the desk shows it; null where it does not hold. */
async function kept(venture: VentureRow) {
  const found = await keptSuggestions(await api.context({ as: anne.as }), venture.id, 20, NOBODY);
  return found && found.map(({ mentor, rationale }) => ({ id: mentor.id, score: rationale.score }));
}

const people = Array.from({ length: 90 }, () => ({ id: randomUUID(), personId: randomUUID() }));
const anyMentors = fc.sample(candidates(1), { numRuns: 400, seed: 17 });
let drawn = 0;
const someMentor = () => anyMentors[(drawn += 1) % anyMentors.length] as MentorCandidate;

let anne: Someone;
beforeAll(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
  for (const { id, personId } of people) await writeMentor(id, personId, someMentor());
  await aRequest(api, 'Mette', { topicIds: ['budget', 'hiring'], languages: ['da', 'en'] });
  await aRequest(api, 'Yusuf', {
    idea: 'Eksport af mælk, og told.',
    industryId: 'food',
    stage: 'RUNNING',
    languages: ['en'],
  });
  await aRequest(api, 'Otto', { industryId: 'metal', topicIds: ['quality'], languages: ['da', 'de', 'en'] });
  await api.runJobs();
});
beforeEach(() => putRight());

describe('kept matches', () => {
  it('are the best of all mentors, in their order, with the reasons of their score', async () => {
    for (const venture of await ventures()) expect(await kept(venture)).toEqual(await ranked(venture));
    const [mette] = await ventures();
    const [best] = (await listOf(mette?.id ?? ''))?.matches ?? [];
    const points = best?.rationale.contributions.reduce((sum, one) => sum + one.points, 0) ?? 0;
    expect(Math.abs(points - (best?.score ?? 0))).toBeLessThan(1e-9);
  });

  it('stay what ranking everybody gives, whatever changes', async () => {
    for (let round = 0; round < 10; round += 1) {
      for (let change = 0; change < 1 + (round % 5) * 6; change += 1) {
        const { id, personId } = people[(round * 31 + change * 7) % people.length] as (typeof people)[number];
        await writeMentor(id, personId, someMentor());
      }
      await putRight();
      for (const venture of await ventures()) expect(await kept(venture)).toEqual(await ranked(venture));
    }
  });

  it('are not read while a mentor has changed and they have not been put right', async () => {
    const [venture] = await ventures();
    const one = people[0] as (typeof people)[number];
    await writeMentor(one.id, one.personId, someMentor());
    expect(await kept(venture as VentureRow)).toBeNull();
    await putRight();
    expect(await kept(venture as VentureRow)).toEqual(await ranked(venture as VentureRow));
  });

  it('of others are not touched by a change of one mentor, and no list is made anew', async () => {
    const before = await api.em().execute<{ candidate_id: string }[]>('select * from kept_match');
    const chosen = before[0]?.candidate_id ?? '';
    api.clock.advance(60_000);
    await api.em().execute(`update mentor set travel_limit_minutes = 6 where id = '${chosen}'`);
    const { statements } = await api.countQueries(refresh);
    const after = await api.em().execute<{ candidate_id: string }[]>('select * from kept_match');
    const others = (rows: { candidate_id: string }[]) =>
      rows
        .filter(({ candidate_id: id }) => id !== chosen)
        .map((row) => JSON.stringify(row))
        .toSorted();
    expect(others(after)).toEqual(others(before));
    expect(statements.filter((sql) => sql.startsWith('insert into kept_list'))).toEqual([]);
  });

  it('may be put right twice, and by two at once', async () => {
    const rows = () => api.em().execute('select * from kept_match order by subject_id, candidate_id');
    const before = await rows();
    await Promise.all([refresh(), refresh()]);
    await refresh();
    expect(await rows()).toEqual(before);
  });

  it('are made anew when words have been counted, and tell which words met', async () => {
    const before = await Promise.all((await ventures()).map(kept));
    await api.em().execute(`select graphile_worker.add_job('count-terms')`);
    await api.runJobs();
    api.clock.advance(2000);
    await freshPool({ app: api.app(), clock: api.clock });
    await poolSettled(api.app());
    await putRight();
    const after = await Promise.all((await ventures()).map(kept));
    expect(after).not.toEqual(before);
    for (const venture of await ventures()) expect(await kept(venture)).toEqual(await ranked(venture));
    const yusuf = (await ventures()).find(({ idea }) => idea.startsWith('Eksport'));
    const words = (await listOf(yusuf?.id ?? ''))?.matches.flatMap(({ rationale }) =>
      rationale.contributions.flatMap(({ evidence }) => evidence.words ?? []),
    );
    const met = new Set(words?.flatMap(({ wantedWords }) => wantedWords));
    expect([...met].toSorted()).toEqual(['Eksport', 'mælk', 'told']);
  });

  it('lose nobody who commits behind somebody who has been put right already', async () => {
    const [slow, quick] = people as [(typeof people)[number], (typeof people)[number]];
    await api.em().transactional(async (em) => {
      await em.execute(`update mentor set capacity = 5, paused_until = null, approved_at = now(), hidden_at = null,
        languages = '{da,en,de}', town_id = 'herning' where id = '${slow.id}'`);
      await writeMentor(quick.id, quick.personId, someMentor());
      await refresh();
    });
    await putRight();
    for (const venture of await ventures()) expect(await kept(venture)).toEqual(await ranked(venture));
  });

  it('are cut back to the best when very many have come in, and stay right', async () => {
    const [venture] = (await ventures()) as [VentureRow];
    const crowd = Array.from({ length: 130 }, () => ({ id: randomUUID(), personId: randomUUID() }));
    const anybody = { isApproved: true, isHidden: false, pausedUntil: null, languages: ['da', 'en', 'de'] };
    for (const { id, personId } of crowd) await writeMentor(id, personId, { ...someMentor(), ...anybody });
    await putRight();
    const list = await listOf(venture.id);
    expect(list?.isWhole).toBe(false);
    expect(list?.matches.length).toBeLessThanOrEqual(100);
    for (const one of await ventures()) expect(await kept(one)).toEqual(await ranked(one));
    for (const { id } of crowd)
      await api.em().execute(`update mentor set hidden_at = now() where id = '${id}'`);
    await putRight();
    for (const one of await ventures()) expect(await kept(one)).toEqual(await ranked(one));
  });

  it('are made anew under new rules, and are not read before', async () => {
    const [venture] = (await ventures()) as [VentureRow];
    await api.em().execute(`insert into rule_set (kind, version, weights, valid_from)
      select kind, 4, jsonb_set(weights, '{ROOM}', '"HIGH"'), now() - interval '1 year' from rule_set where kind = 'MENTOR' and version = 3`);
    expect(await kept(venture)).toBeNull();
    await putRight();
    expect(await kept(venture)).toEqual(await ranked(venture));
    await api.em().execute('delete from rule_set where version = 4');
    api.clock.advance(2000);
  });

  it('leave out who begins a pause and bring back whose pause is over, without being made anew', async () => {
    const [venture] = (await ventures()) as [VentureRow];
    const [best] = (await kept(venture)) ?? [];
    await api.em().execute(`update mentor set paused_until = '2026-10-01' where id = '${best?.id}'`);
    await putRight();
    expect((await kept(venture))?.map(({ id }) => id)).not.toContain(best?.id);
    api.clock.set('2026-10-01T08:00:00.000Z');
    const { statements } = await api.countQueries(() => kept(venture));
    expect(statements.filter((sql) => sql.includes('insert'))).toEqual([]);
    expect((await kept(venture))?.map(({ id }) => id)).toContain(best?.id);
  });

  it('of a closed request are forgotten', async () => {
    const [venture] = (await ventures()) as [VentureRow];
    await api.em().execute(`update mentor_request set state = 'CLOSED' where venture_id = '${venture.id}'`);
    await putRight();
    expect(await listOf(venture.id)).toBeUndefined();
  });
});
