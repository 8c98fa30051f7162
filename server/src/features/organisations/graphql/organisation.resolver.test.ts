import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { Organisation, OrganisationName } from '../index.ts';
import { organisations } from '../feature.ts';

const api = useApi({ features: [organisations], now: '2026-09-01T08:00:00.000Z' });

const administrator = {
  personId: '01890000-0000-7000-8000-000000000001',
  hats: [{ kind: 'ADMINISTRATOR' as const, organisationId: null }],
};
const adviser = { ...administrator, hats: [{ kind: 'ADVISER' as const, organisationId: null }] };
const entrepreneur = { ...administrator, hats: [{ kind: 'ENTREPRENEUR' as const, organisationId: null }] };

const CREATE = `mutation ($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) { organisation { id name cvr kind { da en de } } problem { code field } }
}`;
const RENAME = `mutation ($input: RenameOrganisationInput!) {
  renameOrganisation(input: $input) { organisation { id name } problem { code field } }
}`;
const SEARCH = `query ($search: String, $first: Int! = 20, $after: String) {
  organisations(search: $search, first: $first, after: $after) {
    totalCount nodes { name } pageInfo { hasNextPage endCursor }
  }
}`;

interface Created {
  createOrganisation: {
    organisation: { id: string } | null;
    problem: { code: string; field: string | null } | null;
  };
}
interface Renamed {
  renameOrganisation: {
    organisation: { name: string } | null;
    problem: { code: string; field: string } | null;
  };
}
interface Found {
  organisations: {
    totalCount: number;
    nodes: { name: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const create = async (input: object) =>
  (await api.run<Created>(CREATE, { input: { kindCode: 'COMPANY', ...input } }, { as: administrator }))
    .createOrganisation;
const rename = async (input: object) =>
  (await api.run<Renamed>(RENAME, { input }, { as: administrator })).renameOrganisation;
const search = async (variables: object) =>
  (await api.run<Found>(SEARCH, variables, { as: adviser })).organisations;
const names = async (text: string) => (await search({ search: text })).nodes.map(({ name }) => name);
const count = () => api.em().count(Organisation);

describe('an organisation', () => {
  it('is created by an administrator with its kind, numbers and first name', async () => {
    const created = await create({
      name: '  Uldjyde Maskiner ApS ',
      cvr: '12345674',
      gln: '5790000000005',
      industryScheme: 'DB25',
      industryCode: '28.30.00',
      townId: 'herning',
    });
    expect(created).toEqual({
      organisation: {
        id: expect.any(String),
        name: 'Uldjyde Maskiner ApS',
        cvr: '12345674',
        kind: { da: 'Virksomhed', en: 'Company', de: 'Unternehmen' },
      },
      problem: null,
    });
    const stored = await api
      .em()
      .findOneOrFail(Organisation, created.organisation?.id ?? '', { populate: ['names'] });
    expect(stored).toMatchObject({
      industryScheme: 'DB25',
      industryCode: '283000',
      gln: '5790000000005',
      townId: 'herning',
      advertisingProtected: false,
    });
    expect(stored.names.getItems()).toMatchObject([{ validFrom: '2026-09-01', validTo: null }]);
  });

  it('is not created with a wrong or taken number, kind, town or industry code', async () => {
    await create({ name: 'Den Første', cvr: '29189919', gln: '5790001330552' });
    const before = await count();
    const refusals = [
      { name: 'X' },
      { name: 'Ny', cvr: '12345678' },
      { name: 'Ny', gln: '5790000000006' },
      { name: 'Ny', kindCode: 'CASTLE' },
      { name: 'Ny', townId: 'atlantis' },
      { name: 'Ny', industryCode: '620100' },
      { name: 'Ny', industryScheme: 'DB25', industryCode: '451110' },
      { name: 'Ny', cvr: '29189919' },
      { name: 'Ny', gln: '5790001330552' },
    ];
    const problems = [];
    for (const input of refusals) problems.push((await create(input)).problem);
    expect(problems).toEqual([
      { code: 'TOO_SHORT', field: 'name' },
      { code: 'CVR_INVALID', field: 'cvr' },
      { code: 'GLN_INVALID', field: 'gln' },
      { code: 'INVALID', field: 'kindCode' },
      { code: 'INVALID', field: 'townId' },
      { code: 'INDUSTRY_CODE_INVALID', field: 'industryCode' },
      { code: 'INDUSTRY_CODE_INVALID', field: 'industryCode' },
      { code: 'CVR_TAKEN', field: 'cvr' },
      { code: 'GLN_TAKEN', field: 'gln' },
    ]);
    expect(await count()).toBe(before);
  });

  it('has one winner when two administrators give the same CVR number at once', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => create({ name: `Samtidig ${n}`, cvr: '29189617' })),
    );
    expect(answers.filter(({ organisation }) => organisation)).toHaveLength(1);
    expect(answers.flatMap(({ problem }) => (problem ? [problem.code] : []))).toEqual(
      Array(3).fill('CVR_TAKEN'),
    );
  });

  it('is kept by administrators only', async () => {
    const before = await count();
    const input = { name: 'Min egen', kindCode: 'COMPANY' };
    const codes = [];
    for (const as of [undefined, entrepreneur, adviser]) {
      codes.push((await api.settle(CREATE, { input }, { as })).code);
    }
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await count()).toBe(before);
  });

  it('can be one of the kinds in the table', async () => {
    const { organisationKinds } = await api.run<{ organisationKinds: { code: string }[] }>(
      '{ organisationKinds { code label { da en de } } }',
      {},
      { as: administrator },
    );
    expect(organisationKinds).toHaveLength(12);
    expect(organisationKinds).toContainEqual({
      code: 'BUSINESS_HUB',
      label: { da: 'Erhvervshus', en: 'Business hub', de: 'Regionales Wirtschaftshaus' },
    });
  });
});

describe('a new name', () => {
  it('holds from its day on, and the old one until then', async () => {
    const { organisation } = await create({ name: 'Væksthus Midtjylland', validFrom: '2007-01-01' });
    const organisationId = organisation?.id ?? '';
    const renamed = await rename({
      organisationId,
      name: 'Erhvervshus Midtjylland',
      validFrom: '2019-01-01',
    });
    expect(renamed).toEqual({
      organisation: { id: organisationId, name: 'Erhvervshus Midtjylland' },
      problem: null,
    });
    const stored = await api.em().findOneOrFail(Organisation, organisationId, { populate: ['names'] });
    expect([stored.currentName('2018-12-31'), stored.currentName('2019-01-01')]).toEqual([
      'Væksthus Midtjylland',
      'Erhvervshus Midtjylland',
    ]);
  });

  it('of the future is known, but not shown before its day', async () => {
    const { organisation } = await create({ name: 'Gammelt Navn' });
    const organisationId = organisation?.id ?? '';
    const renamed = await rename({ organisationId, name: 'Nyt Navn', validFrom: '2026-10-01' });
    expect(renamed.organisation?.name).toBe('Gammelt Navn');
    api.clock.set('2026-09-30T21:59:00Z');
    expect(await names('Nyt Navn')).toEqual(['Gammelt Navn']);
    api.clock.set('2026-09-30T22:00:00Z');
    expect(await names('Gammelt Navn')).toEqual(['Nyt Navn']);
    api.clock.set('2026-09-01T08:00:00Z');
  });

  it('stands with the days of every name, the newest first, and is read in one statement for all', async () => {
    const { organisation } = await create({ name: 'Uld og Garn', validFrom: '2015-03-01' });
    const RENAME_AND_READ = RENAME.replace('id name }', 'names { name validFrom validTo } }');
    const input = { organisationId: organisation?.id, name: 'Garnhuset', validFrom: '2026-12-01' };
    const names = [
      { name: 'Garnhuset', validFrom: '2026-12-01', validTo: null },
      { name: 'Uld og Garn', validFrom: '2015-03-01', validTo: '2026-12-01' },
    ];
    expect(await api.run(RENAME_AND_READ, { input }, { as: administrator })).toEqual({
      renameOrganisation: { organisation: { names }, problem: null },
    });
    const NAMES = SEARCH.replace('nodes { name }', 'nodes { names { name validFrom validTo } }');
    const { statements, result } = await api.countQueries(() =>
      api.run<{ organisations: { nodes: { names: object[] }[] } }>(NAMES, {}, { as: adviser }),
    );
    expect(result.organisations.nodes).toContainEqual({ names });
    expect(statements).toHaveLength(3);
  });

  it('is refused when it would overlap, for an unknown organisation, and to everybody but administrators', async () => {
    const { organisation } = await create({ name: 'Fast Navn', validFrom: '2020-01-01' });
    const input = { organisationId: organisation?.id ?? '', name: 'Andet Navn', validFrom: '2020-01-01' };
    expect((await rename(input)).problem).toEqual({ code: 'NAME_BEGINS_TOO_EARLY', field: 'validFrom' });
    expect(
      (await rename({ ...input, organisationId: '01890000-0000-7000-8000-00000000ffff' })).problem,
    ).toEqual({
      code: 'NOT_FOUND',
      field: 'organisationId',
    });
    expect((await rename({ ...input, organisationId: 'nonsense' })).problem).toEqual({
      code: 'INVALID',
      field: 'organisationId',
    });
    expect((await api.settle(RENAME, { input }, { as: adviser })).code).toBe('FORBIDDEN');
    expect(await api.em().count(OrganisationName, { organisation: input.organisationId })).toBe(1);
  });

  it('given by two at the same time leaves names that do not overlap', async () => {
    const { organisation } = await create({ name: 'Navn Nul', validFrom: '2020-01-01' });
    const organisationId = organisation?.id ?? '';
    await Promise.all(
      ['Navn Et', 'Navn To', 'Navn Tre'].map((name) =>
        rename({ organisationId, name, validFrom: '2022-01-01' }),
      ),
    );
    const stored = await api
      .em()
      .find(OrganisationName, { organisation: organisationId }, { orderBy: { validFrom: 1 } });
    expect(stored.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2020-01-01', '2022-01-01'],
      ['2022-01-01', null],
    ]);
  });
});

describe('the search for organisations', () => {
  it('takes % _ and \\ as they are, finds former names and whole numbers, and asks two statements', async () => {
    await create({ name: '100% Uld' });
    await create({ name: '100 Får' });
    await create({ name: 'Snake_case IT' });
    await create({ name: 'Snakescase IT' });
    await create({ name: 'Back\\slash Media', cvr: '10150817' });
    expect(await names('0%')).toEqual(['100% Uld']);
    expect(await names('e_c')).toEqual(['Snake_case IT']);
    expect(await names('k\\s')).toEqual(['Back\\slash Media']);
    expect(await names('væksthus')).toEqual(['Erhvervshus Midtjylland']);
    expect(await names('10150817')).toEqual(['Back\\slash Media']);
    expect(await names("' or 1=1 --")).toEqual([]);
    const { statements } = await api.countQueries(() => search({ search: 'uld' }));
    expect(statements).toHaveLength(2);
  });

  it('pages in Danish order, each organisation once', async () => {
    for (const name of ['Øl og Brød', 'Ånd og Krop', 'Æblegården', 'Zebra Reklame', 'Aakjær Biler'])
      await create({ name });
    const all = (await search({ first: 100 })).nodes.map(({ name }) => name);
    expect(all.slice(-5)).toEqual(
      ['Zebra Reklame', 'Æblegården', 'Øl og Brød', 'Ånd og Krop', 'Aakjær Biler'].toSorted((a, b) =>
        a.localeCompare(b, 'da'),
      ),
    );
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Found['organisations'] = await search({ first: 4, after });
      expect(page.totalCount).toBe(all.length);
      paged.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
  });

  it('is for staff only, and refuses pages and cursors that are none', async () => {
    expect((await api.settle(SEARCH, {})).code).toBe('UNAUTHENTICATED');
    expect((await api.settle(SEARCH, {}, { as: entrepreneur })).code).toBe('FORBIDDEN');
    expect((await api.settle(SEARCH, { first: 101 }, { as: adviser })).code).toBe('BAD_USER_INPUT');
    expect((await api.settle(SEARCH, { after: 'abc' }, { as: adviser })).code).toBe('BAD_USER_INPUT');
  });
});
