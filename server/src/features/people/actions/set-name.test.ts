import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { meetPerson } from '../index.ts';

const api = useApi();
const SET_NAME = `mutation ($name: String!) { setName(input: { name: $name }) {
  viewer { person { name } } problem { code field } } }`;
type Named = { setName: { viewer: { person: { name: string } } | null; problem: object | null } };

let personId = '';
beforeAll(async () => {
  const met = { name: 'mette', email: 'mette@example.org', language: 'da' } as const;
  personId = (await api.em().transactional((em) => meetPerson(em, met, api.clock.now()))).id;
});
const named = async (name: string) => (await api.run<Named>(SET_NAME, { name }, { as: personId })).setName;

describe('correcting one’s name', () => {
  it('changes it wherever one is named', async () => {
    expect(await named('  Mette Sørensen ')).toEqual({
      viewer: { person: { name: 'Mette Sørensen' } },
      problem: null,
    });
  });

  it.each([
    ['', 'REQUIRED'],
    ['x'.repeat(200), 'TOO_LONG'],
    ['Mette\nSørensen', 'INVALID'],
    ['Mette 010203-1234', 'CPR_REFUSED'],
  ])('refuses %j and keeps what it was', async (name, code) => {
    expect(await named(name)).toEqual({ viewer: null, problem: { code, field: 'name' } });
    const data = await api.run('{ viewer { person { name } } }', {}, { as: personId });
    expect(data).toEqual({ viewer: { person: { name: 'Mette Sørensen' } } });
  });

  it('is for those who are logged in', async () => {
    expect((await api.settle(SET_NAME, { name: 'Nobody' })).code).toBe('UNAUTHENTICATED');
  });
});
