import { beforeAll, describe, expect, it } from '@jest/globals';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { organisations } from '../../organisations/feature.ts';
import { people } from '../feature.ts';
import { giveHat, Hat, meetPerson, Person } from '../index.ts';

const api = useApi({ features: [organisations, people], now: '2026-09-01T08:00:00.000Z' });

const meet = (name: string) =>
  api
    .em()
    .transactional((em) =>
      meetPerson(em, { name, email: `${name.toLowerCase()}@example.org`, language: 'da' }, api.clock.now()),
    );
const give = (person: Person, kind: HatKind, givenBy: string | null = null) =>
  api.em().transactional((em) => giveHat(em, { personId: person.id, kind, givenBy }, api.clock.now()));
const wearing = (person: Person, ...kinds: HatKind[]) => ({
  personId: person.id,
  hats: kinds.map((kind) => ({ kind, organisationId: null })),
});
const hatOf = (person: Person, kind: HatKind) => api.em().findOneOrFail(Hat, { person: person.id, kind });

const END = `mutation ($hatId: ID!) { endHat(input: { hatId: $hatId }) { hatId problem { code field } } }`;
interface Ended {
  endHat: { hatId: string | null; problem: { code: string; field: string } | null };
}

let anne: Person;
let bo: Person;
let mette: Person;

beforeAll(async () => {
  [anne, bo, mette] = [await meet('Anne'), await meet('Bo'), await meet('Mette')];
  await give(anne, 'ADMINISTRATOR');
  await give(bo, 'ADMINISTRATOR');
});

describe('a person', () => {
  it('is the same whenever the same address is met, however it is written, and keeps their name', async () => {
    const again = await api
      .em()
      .transactional((em) =>
        meetPerson(em, { name: 'En Anden', email: 'METTE@Example.org', language: 'de' }, api.clock.now()),
      );
    expect(again).toMatchObject({ id: mette.id, name: 'Mette', language: 'da' });
  });

  it('comes into being once when two meet a new address at the same moment', async () => {
    const met = await Promise.all([1, 2, 3, 4, 5].map(() => meet('Samtidig')));
    expect(new Set(met.map(({ id }) => id)).size).toBe(1);
    expect(await api.em().count(Person, { email: 'samtidig@example.org' })).toBe(1);
  });
});

describe('a hat', () => {
  it('is worn once, also when it is given many times at once', async () => {
    const given = await Promise.all(Array.from({ length: 5 }, () => give(mette, 'MENTOR')));
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await api.em().count(Hat, { person: mette.id, kind: 'MENTOR', endedAt: null })).toBe(1);
  });

  it('can be given again after it was ended, and both times are remembered', async () => {
    const hat = await hatOf(mette, 'MENTOR');
    expect(await api.run<Ended>(END, { hatId: hat.id }, { as: wearing(anne, 'ADMINISTRATOR') })).toEqual({
      endHat: { hatId: hat.id, problem: null },
    });
    expect(await give(mette, 'MENTOR', anne.id)).toBe(true);
    const hats = await api.em().find(Hat, { person: mette.id, kind: 'MENTOR' }, { orderBy: { id: 'asc' } });
    expect(hats.map(({ endedAt, givenBy }) => [endedAt?.toISOString() ?? null, givenBy])).toEqual([
      ['2026-09-01T08:00:00.000Z', null],
      [null, anne.id],
    ]);
  });

  it('is ended by administrators only, and only when it is worn', async () => {
    const hat = await hatOf(mette, 'MENTOR');
    const worn = await api.em().findOneOrFail(Hat, { person: mette.id, kind: 'MENTOR', endedAt: null });
    expect((await api.settle(END, { hatId: worn.id })).code).toBe('UNAUTHENTICATED');
    expect(
      (await api.settle(END, { hatId: worn.id }, { as: wearing(mette, 'MENTOR', 'ADVISER') })).code,
    ).toBe('FORBIDDEN');
    for (const hatId of [hat.id, 'nonsense', '01890000-0000-7000-8000-00000000ffff']) {
      if (hatId === worn.id) continue;
      expect(await api.run<Ended>(END, { hatId }, { as: wearing(anne, 'ADMINISTRATOR') })).toEqual({
        endHat: { hatId: null, problem: { code: 'NOT_FOUND', field: 'hatId' } },
      });
    }
    expect(await api.em().count(Hat, { id: worn.id, endedAt: null })).toBe(1);
  });

  it('of the last administrator stays on, also when two end each other’s at once', async () => {
    const [annes, bos] = [await hatOf(anne, 'ADMINISTRATOR'), await hatOf(bo, 'ADMINISTRATOR')];
    const answers = await Promise.all([
      api.run<Ended>(END, { hatId: bos.id }, { as: wearing(anne, 'ADMINISTRATOR') }),
      api.run<Ended>(END, { hatId: annes.id }, { as: wearing(bo, 'ADMINISTRATOR') }),
    ]);
    expect(answers.map(({ endHat }) => endHat.problem?.code ?? 'ended').sort()).toEqual([
      'LAST_ADMINISTRATOR',
      'ended',
    ]);
    expect(await api.em().count(Hat, { kind: 'ADMINISTRATOR', endedAt: null })).toBe(1);
  });

  it('is listed for administrators with who wears it, page by page', async () => {
    const LIST = `query ($kind: HatKind, $first: Int! = 20, $after: String) {
      hats(kind: $kind, first: $first, after: $after) {
        totalCount nodes { kind person { name } organisation { name } } pageInfo { hasNextPage endCursor }
      }
    }`;
    interface Hats {
      hats: {
        totalCount: number;
        nodes: object[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }
    const as = wearing(anne, 'ADMINISTRATOR');
    const mentors = await api.run<Hats>(LIST, { kind: 'MENTOR' }, { as });
    expect(mentors.hats).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'MENTOR', person: { name: 'Mette' }, organisation: null }],
    });
    const first = await api.run<Hats>(LIST, { first: 1 }, { as });
    const second = await api.run<Hats>(LIST, { first: 1, after: first.hats.pageInfo.endCursor }, { as });
    expect(first.hats).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(second.hats).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
    expect(second.hats.nodes).not.toEqual(first.hats.nodes);
    const { statements } = await api.countQueries(() => api.run(LIST, {}, { as }));
    // The page, its length, who has seen whom, the names.
    expect(statements).toHaveLength(4);
    expect((await api.settle(LIST, {}, { as: wearing(mette, 'MENTOR') })).code).toBe('FORBIDDEN');
  });

  it('is found by part of the name, in which % _ and \\ are what they are, and by its kind', async () => {
    const SEARCH = `query ($search: String, $kind: HatKind) {
      hats(search: $search, kind: $kind) { totalCount nodes { person { name } } }
    }`;
    for (const name of ['Ann_e', 'Annie', '100%', '1000', 'Per\\Ole']) await give(await meet(name), 'TAKER');
    const find = async (search: string, kind?: HatKind) => {
      const { hats } = await api.run<{ hats: { totalCount: number; nodes: { person: { name: string } }[] } }>(
        SEARCH,
        { search, kind },
        { as: wearing(anne, 'ADMINISTRATOR') },
      );
      expect(hats.totalCount).toBe(hats.nodes.length);
      return hats.nodes.map(({ person }) => person.name).toSorted();
    };
    expect(await find('n_e')).toEqual(['Ann_e']);
    expect(await find('0%')).toEqual(['100%']);
    expect(await find('r\\o')).toEqual(['Per\\Ole']);
    expect(await find(' METTE ')).toEqual(['Mette']);
    expect(await find('e', 'MENTOR')).toEqual(['Mette']);
    expect(await find('mette', 'TAKER')).toEqual([]);
    expect(await find("' or 1=1 --")).toEqual([]);
    expect(await find('', 'TAKER')).toHaveLength(5);
  });
});

describe('the viewer', () => {
  const VIEWER = `{ viewer {
    id language email person { id name } hats { kind organisation { name } }
    viewerCanUseDesk viewerCanInvite viewerCanKeepOrganisations
  } }`;

  it('is nobody without login', async () => {
    expect(await api.run(VIEWER)).toEqual({ viewer: null });
  });

  it('sees themself, their hats and what these open, in two statements', async () => {
    const { result, statements } = await api.countQueries(() =>
      api.run(VIEWER, {}, { as: wearing(mette, 'MENTOR', 'ORGANISER') }),
    );
    expect(result).toEqual({
      viewer: {
        id: mette.id,
        language: 'DA',
        email: 'mette@example.org',
        person: { id: mette.id, name: 'Mette' },
        hats: [{ kind: 'MENTOR', organisation: null }],
        viewerCanUseDesk: false,
        viewerCanInvite: false,
        viewerCanKeepOrganisations: false,
      },
    });
    expect(statements).toHaveLength(2);
  });

  it('chooses the language they are spoken to in', async () => {
    const SET = 'mutation { setLanguage(input: { language: DE }) { viewer { language } problem { code } } }';
    expect((await api.settle(SET)).code).toBe('UNAUTHENTICATED');
    expect(await api.run(SET, {}, { as: wearing(mette) })).toEqual({
      setLanguage: { viewer: { language: 'DE' }, problem: null },
    });
    expect((await api.em().findOneOrFail(Person, mette.id)).language).toBe('de');
  });
});
