import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { newEvent } from '../../events/testing/new-event.ts';
import { aCaseForm, aMentor, aRequest, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import type { Rationale } from '../../matching/index.ts';
import { registerForYouKind } from '../model/for-you-kinds.ts';
import type { ForYouMatch } from '../model/for-you-kinds.ts';
import type { ForYouProfile } from '../model/profile.ts';
import { bestForProfiles } from './for-you.ts';

// A kind that nobody has thought of yet: it plugs in, and nothing else changes.
const halls: ForYouMatch[] = [];
registerForYouKind({
  kind: 'PROBE_HALL',
  description: 'A hall, for this test.',
  forProfiles: (_context, profiles) =>
    Promise.resolve(profiles.map(({ industryId }) => (industryId === 'farming' ? halls : []))),
});

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
let karen: Someone & { mentorId: string };
let adviser: Someone;
let taxEventId: string;

beforeAll(async () => {
  adviser = await somebody(api, 'Anne', 'ADVISER');
  karen = await aMentor(api, 'Karen Klar', adviser);
  await aMentor(api, 'Frode Fremmed', adviser, {
    cases: [aCaseForm({ industryId: 'farming', topicIds: ['patents'] })],
  });
  const organiserId = (
    await newEvent(api.em(), { slug: 'skat', titleDa: 'Skat', topicIds: ['accounting-vat'] })
  ).organiserId;
  const tax = await newEvent(api.em(), {
    slug: 'budget',
    titleDa: 'Budget',
    topicIds: ['budget'],
    organiserId,
  });
  taxEventId = tax.id;
  await newEvent(api.em(), { slug: 'kladde', topicIds: ['budget'], publishedAt: null, organiserId });
  await newEvent(api.em(), {
    slug: 'langt-vaek',
    titleDa: 'Langt væk',
    townId: 'hampen',
    organiserId,
    capacity: 1,
    seatsTaken: 1,
  });
});

interface Item {
  kind: string;
  title: { da: string } | null;
  name: string | null;
  town: { id: string } | null;
  startsAt: string | null;
  path: string;
  score: number;
  reasons: { criterion: string; state: string; fitting: { id: string }[]; minutes: number | null }[];
}
const ITEM = `id kind title { da } lead { da } name headline writtenIn town { id } startsAt path score
  reasons { criterion state fitting { id } missing { id } minutes placesLeft online }`;
const ASK = `query ($profile: ForYouProfileInput!, $first: Int) { forYou(profile: $profile, first: $first) { ${ITEM} } }`;
const ask = async (profile: object, first = 12) => {
  const { forYou } = await api.run<{ forYou: Item[] }>(ASK, {
    profile: { industryId: 'textile', townId: 'herning', topicIds: ['budget'], ...profile },
    first,
  });
  return forYou;
};

describe('a visitor who answers three questions', () => {
  it('sees what fits over all kinds, best first, each with its page', async () => {
    const items = await ask({});
    expect(items.map(({ kind, title, name, path }) => [kind, title?.da ?? name, path])).toEqual([
      // Has done what is needed, and knows the line of business too.
      ['MENTOR', 'Karen Klar', `/mentors/${karen.mentorId}`],
      ['EVENT', 'Budget', '/events/budget'],
      // Accounts are of the same group as budgets.
      ['EVENT', 'Skat', '/events/skat'],
      // Says of nothing that it helps with it, and is not too far away.
      ['EVENT', 'Langt væk', '/events/langt-vaek'],
    ]);
    expect(items.map(({ score }) => Math.round(score))).toEqual([100, 67, 33, 14]);
    expect(items.map(({ town, startsAt }) => [town?.id, startsAt !== null])).toEqual([
      ['herning', false],
      ['herning', true],
      ['herning', true],
      ['hampen', true],
    ]);
  });

  it('reads why in codes and concepts, and nothing of how far the venture is, which nobody asked', async () => {
    const [mentor, event] = await ask({});
    expect(event?.score).toBeCloseTo(66.667, 3);
    expect(event?.reasons).toEqual([
      expect.objectContaining({ criterion: 'TOPICS', state: 'FITS', fitting: [{ id: 'budget' }] }),
      expect.objectContaining({ criterion: 'TRAVEL', state: 'FITS', minutes: 0 }),
      expect.objectContaining({ criterion: 'ROOM', state: 'FITS', placesLeft: 100 }),
    ]);
    expect(mentor?.reasons.map(({ criterion }) => criterion)).not.toContain('STAGE');
    expect(mentor?.reasons.map(({ criterion }) => criterion)).not.toContain('LANGUAGE');
    expect(JSON.stringify(mentor)).not.toContain('Den første butik');
  });

  it('sees nobody who shares no language with them', async () => {
    const items = await ask({ languages: ['uk'] });
    expect(items.filter(({ kind }) => kind === 'MENTOR')).toEqual([]);
  });

  it('sees a full event too, with what it lacks, and no event that is neither about it nor near', async () => {
    const far = (await ask({})).at(-1);
    expect(far?.reasons).toEqual([
      expect.objectContaining({ criterion: 'TRAVEL', state: 'PARTLY', minutes: 35 }),
      expect.objectContaining({ criterion: 'ROOM', state: 'MISSING', placesLeft: 0 }),
    ]);
    const fromOernhoej = await ask({ townId: 'oernhoej', topicIds: ['leadership'] });
    expect(fromOernhoej.map(({ path }) => path)).toEqual([`/mentors/${karen.mentorId}`]);
  });

  it('sees as many as they ask for, and is refused more than fifty or an answer that is none', async () => {
    expect(await ask({}, 1)).toHaveLength(1);
    const variables = (profile: object, first: number) => ({
      profile: { industryId: 'textile', townId: 'herning', topicIds: ['budget'], ...profile },
      first,
    });
    expect((await api.settle(ASK, variables({}, 51))).code).toBe('BAD_USER_INPUT');
    for (const wrong of [
      { townId: 'atlantis' },
      { industryId: 'budget' },
      { topicIds: [] },
      { topicIds: ['nix'] },
    ]) {
      expect((await api.settle(ASK, variables(wrong, 3))).errors).not.toEqual([]);
    }
  });
});

describe('a new kind', () => {
  it('takes its fair share without a change of anything else', async () => {
    const rationale: Rationale = { score: 12, ruleVersion: 1, contributions: [], bestChange: null };
    for (const n of [1, 2]) {
      const words = { da: `Hal ${n}`, en: `Hall ${n}`, de: `Halle ${n}` };
      halls.push({
        id: `hall-${n}`,
        title: words,
        lead: null,
        name: null,
        headline: null,
        writtenIn: null,
        townId: null,
        startsAt: null,
        path: `/halls/${n}`,
        rationale,
        findableSince: '2026-01-01 00:00:00+00',
      });
    }
    const items = await ask({ industryId: 'farming', topicIds: ['patents', 'budget'] }, 3);
    expect(items.map(({ kind }) => kind).sort()).toEqual(['EVENT', 'MENTOR', 'PROBE_HALL']);
  });
});

describe('somebody with ventures', () => {
  const MINE = `{ viewer { forYou { id title { da } items(first: 5) { kind title { da } name path score } } } }`;
  interface Mine {
    viewer: { forYou: { id: string; title: { da: string }; items: Item[] }[] };
  }

  it('sees what fits each of them, and never themself', async () => {
    const mette = await aRequest(api, 'Mette');
    const { viewer } = await api.run<Mine>(MINE, {}, mette);
    expect(viewer.forYou).toHaveLength(1);
    expect(viewer.forYou[0]).toMatchObject({
      id: mette.ventureId,
      title: { da: 'Tekstil og mode, Herning' },
    });
    expect(viewer.forYou[0]?.items.map(({ name }) => name)).toContain('Karen Klar');

    const own = await aRequest(api, 'Karen');
    await api
      .em()
      .execute('update venture set person_id = ? where id = ?', [karen.as.personId, own.ventureId]);
    const asKaren = await api.run<Mine>(MINE, {}, karen);
    expect(asKaren.viewer.forYou[0]?.items.map(({ name }) => name)).not.toContain('Karen Klar');
    expect((await api.run<Mine>(MINE, {}, mette)).viewer.forYou.map(({ id }) => id)).toEqual([
      mette.ventureId,
    ]);
  });

  it('costs no more statements for ten of them than for one', async () => {
    const mette = await aRequest(api, 'Mange');
    const count = async () =>
      (await api.countQueries(() => api.run<Mine>(MINE, {}, mette))).statements.length;
    await count();
    const one = await count();
    const more = Array.from({ length: 9 }, () => newId());
    await api.em().execute(
      `insert into venture select (jsonb_populate_record(v, jsonb_build_object('id', n.id, 'idempotency_key', n.id))).*
         from venture v cross join (select jsonb_array_elements_text(?::jsonb)::uuid as id) n where v.id = ?`,
      [JSON.stringify(more), mette.ventureId],
    );
    expect((await api.run<Mine>(MINE, {}, mette)).viewer.forYou).toHaveLength(10);
    expect(await count()).toBe(one);
  });

  it('who has none sees an empty list', async () => {
    expect(await api.run<Mine>(MINE, {}, await somebody(api, 'Nina'))).toEqual({ viewer: { forYou: [] } });
  });
});

describe('very many profiles', () => {
  const profile = (n: number): ForYouProfile => ({
    industryId: n % 2 ? 'textile' : 'it',
    townId: 'herning',
    topicIds: ['budget'],
    concepts: [],
    stage: null,
    languages: ['da'],
    travelLimitMinutes: 30,
    personId: null,
  });

  it('take as many statements as one', async () => {
    const context = await api.context();
    const count = async (many: number) => {
      const profiles = Array.from({ length: many }, (_, n) => profile(n));
      const { result, statements } = await api.countQueries(() => bestForProfiles(context, profiles, 10));
      expect(result).toHaveLength(many);
      return statements.length;
    };
    await count(1);
    const one = await count(1);
    expect(await count(200)).toBe(one);
    expect(one).toBeLessThanOrEqual(7);
  });

  it('each get their own answer', async () => {
    const [textile, it] = await bestForProfiles(await api.context(), [profile(1), profile(2)], 10);
    const scoreOf = (list: typeof textile) => list?.find(({ id }) => id === karen.mentorId)?.score ?? 0;
    expect(scoreOf(textile)).toBeGreaterThan(scoreOf(it));
    expect(it?.find(({ id }) => id === taxEventId)?.score).toBeCloseTo(66.667, 3);
  });
});
