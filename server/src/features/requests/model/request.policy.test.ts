import { describe, expect, it } from '@jest/globals';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { useApi } from '../../../testing/run-operation.ts';
import { registerRequestKind } from './request-kinds.ts';
import * as policy from './request.policy.ts';
import type { RequestFacts } from './request.policy.ts';
import { IS_STAFF, staffScopes } from './request.policy.ts';

const api = useApi();
const [HERE, THERE] = [crypto.randomUUID(), crypto.randomUUID()];

const kind = (name: string, isWalled: boolean) =>
  registerRequestKind({
    kind: name,
    description: 'For this test.',
    focusArea: 1,
    promiseBusinessDays: 1,
    turnBusinessDays: 1,
    remindBusinessDaysBefore: 1,
    recordKind: 'TEST',
    staffHats: ['EMPLOYMENT_OFFICER'],
    isWalled,
    faces: async () => new Map(),
  });
// Registered after the schema is built, so that they are kinds for the policies alone.
const registered = async () => {
  await api.context();
  kind('OPEN_TO_ALL', false);
  kind('WALLED', true);
};

const wearing = (personId: string, hat: HatKind, organisationId: string | null = null) => ({
  personId,
  sessionId: 's',
  language: 'da' as const,
  hats: [{ kind: hat, organisationId }],
});
const PEOPLE = {
  here: wearing('here', 'EMPLOYMENT_OFFICER', HERE),
  there: wearing('there', 'EMPLOYMENT_OFFICER', THERE),
  loose: wearing('loose', 'EMPLOYMENT_OFFICER'),
  adviser: wearing('adviser', 'ADVISER', HERE),
  administrator: wearing('administrator', 'ADMINISTRATOR'),
  asker: wearing('asker', 'ENTREPRENEUR'),
  asked: wearing('asked', 'MENTOR'),
  visitor: null,
};
type Name = keyof typeof PEOPLE;
const facts = (said: Partial<RequestFacts> = {}): RequestFacts => ({
  kind: 'WALLED',
  unitId: HERE,
  askerId: 'asker',
  assigneeId: null,
  state: 'OPEN',
  escalatedTo: null,
  asked: null,
  agreedAskedIds: [],
  knownAskedIds: [],
  ...said,
});
const who = (
  rule: (viewer: (typeof PEOPLE)[Name], request: RequestFacts) => boolean,
  request: RequestFacts,
) =>
  (Object.keys(PEOPLE) as Name[]).filter((name) =>
    rule(PEOPLE[name], name === 'asked' ? { ...request, asked: { endedBy: null, isLatest: true } } : request),
  );

describe('who answers for us', () => {
  it('is named by the kind, and an organisation is a wall where the kind says so and the request has a unit', async () => {
    await registered();
    expect(who(policy.isStaffOf, facts())).toEqual(['here']);
    expect(who(policy.isStaffOf, facts({ unitId: null }))).toEqual(['here', 'there', 'loose']);
    expect(who(policy.isStaffOf, facts({ kind: 'OPEN_TO_ALL' }))).toEqual(['here', 'there', 'loose']);
    expect(who(policy.isStaffOf, facts({ kind: 'MENTOR' }))).toEqual(['adviser']);
    expect(who(policy.isStaffOf, facts({ escalatedTo: 'UNIT' }))).toEqual(['here']);
    expect(who(policy.isStaffOf, facts({ escalatedTo: 'ADMINISTRATORS' }))).toEqual([
      'here',
      'administrator',
    ]);
  });

  it('is the same in the where-clause, for everybody and every request', async () => {
    for (const unitId of [HERE, THERE, null]) {
      for (const kindName of ['WALLED', 'OPEN_TO_ALL', 'MENTOR']) {
        for (const escalatedTo of [null, 'UNIT', 'ADMINISTRATORS'] as const) {
          const request = facts({ kind: kindName, unitId, escalatedTo });
          const inSql = [];
          for (const name of Object.keys(PEOPLE) as Name[]) {
            const viewer = PEOPLE[name];
            const isAdministrator = viewer?.hats[0]?.kind === 'ADMINISTRATOR';
            const isStaff = {
              name: `test.is-staff`,
              text: `select ${IS_STAFF} as "isStaff" from (select $1::text as id, $4::text as kind, $5::uuid as unit_id, $6::text as escalated_to) q`,
            };
            const row = await api
              .app()
              .sql.one<{ isStaff: boolean }>(isStaff, [
                'x',
                JSON.stringify(staffScopes(viewer)),
                isAdministrator,
                kindName,
                unitId,
                escalatedTo,
              ]);
            if (row?.isStaff) inSql.push(name);
          }
          expect(inSql).toEqual(who(policy.isStaffOf, request));
        }
      }
    }
  });
});

describe('who may do what with a request', () => {
  it.each([
    ['see it', policy.maySeeRequest, ['here', 'asker', 'asked']],
    ['take it', policy.mayTake, ['here']],
    ['hand it over', policy.mayHandOver, ['here']],
    ['withdraw it', policy.mayWithdraw, ['asker']],
  ] as const)('%s', (_, rule, names) => {
    expect(who(rule, facts())).toEqual(names);
  });

  it('ends with the request, but for seeing it', () => {
    const closed = facts({ state: 'CLOSED' });
    for (const rule of [policy.mayTake, policy.mayHandOver, policy.mayWithdraw])
      expect(who(rule, closed)).toEqual([]);
    expect(who(policy.maySeeRequest, closed)).toEqual(['here', 'asker', 'asked']);
  });

  it('and who was called for help hands it over, and does not take it', () => {
    const escalated = facts({ escalatedTo: 'ADMINISTRATORS' });
    expect(who(policy.mayHandOver, escalated)).toEqual(['here', 'administrator']);
    expect(who(policy.mayTake, escalated)).toEqual(['here']);
  });

  it('is nobody’s right by being nobody: a request without an asker has no visitor for one', () => {
    expect(who(policy.maySeeRequest, facts({ askerId: null }))).toEqual(['here', 'asked']);
  });
});

describe('who may know whom', () => {
  const knows = (
    viewer: Name,
    person: string,
    party: 'UNIT' | 'ASKER' | 'ASKED',
    said: Partial<RequestFacts> = {},
  ) => policy.mayKnow(PEOPLE[viewer], facts(said), { id: person, party });

  it('staff know everybody, and everybody knows them', () => {
    expect(knows('here', 'asker', 'ASKER') && knows('here', 'asked', 'ASKED')).toBe(true);
    expect(knows('asker', 'here', 'UNIT') && knows('asked', 'here', 'UNIT')).toBe(true);
    expect(knows('visitor', 'here', 'UNIT')).toBe(false);
  });

  it('the asker learns of the one asked by their question, who in turn learns who asks by their own yes', () => {
    expect([knows('asker', 'asked', 'ASKED'), knows('asked', 'asker', 'ASKER')]).toEqual([false, false]);
    const question = { knownAskedIds: ['asked'] };
    expect([knows('asker', 'asked', 'ASKED', question), knows('asked', 'asker', 'ASKER', question)]).toEqual([
      true,
      false,
    ]);
    const yes = { knownAskedIds: ['asked'], agreedAskedIds: ['asked'] };
    expect([knows('asker', 'asked', 'ASKED', yes), knows('asked', 'asker', 'ASKER', yes)]).toEqual([
      true,
      true,
    ]);
    // Two who were asked never learn of each other.
    expect(knows('asked', 'another', 'ASKED', yes)).toBe(false);
  });
});
