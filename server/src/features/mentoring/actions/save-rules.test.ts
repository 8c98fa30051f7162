import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { MENTOR_RULES } from '../../mentors/index.ts';
import { deskOf } from '../testing/desk.ts';
import { aCaseForm, aMentor, aRequest, somebody } from '../testing/journey.ts';
import type { Someone } from '../testing/journey.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });
const desk = deskOf(api);

const FIELDS = 'id version weights { criterion weight isFixed } savedBy note';
const RULES = `{ ruleSet(kind: MENTOR) { ${FIELDS} } }`;
const HISTORY = `query ($first: Int!, $after: String) { ruleSets(kind: MENTOR, first: $first, after: $after) {
  nodes { version savedBy note } pageInfo { hasNextPage endCursor } } }`;
const SAVE = `mutation ($input: SaveRulesInput!) { saveRules(input: $input) {
  ruleSet { ${FIELDS} } problem { code field } } }`;
const EFFECT = `query ($input: RulesInput!) { rulesEffect(input: $input) { cases firstChanges orderChanges
  shown { id title { da } before { title { da } score } after { title { da } score } } } }`;

interface Rules {
  version: number;
  weights: { criterion: string; weight: string; isFixed: boolean }[];
  savedBy: string | null;
  note: string | null;
}
interface Saved {
  saveRules: { ruleSet: Rules | null; problem: { code: string; field: string | null } | null };
}
interface Effect {
  rulesEffect: {
    cases: number;
    firstChanges: number;
    orderChanges: number;
    shown: { before: { title: { da: string } }[]; after: { title: { da: string } }[] }[];
  };
}

const weightsWith = (changed: object) =>
  Object.entries({ ...MENTOR_RULES.weights, ...changed }).map(([criterion, weight]) => ({
    criterion,
    weight,
  }));
const anInput = (said: object = {}) => ({
  kind: 'MENTOR',
  weights: weightsWith({ ROOM: 'HIGH' }),
  basedOnVersion: 3,
  note: 'Aftalt på mødet den 1. september.',
  ...said,
});
const save = async (input: object, as: Someone = anne) =>
  (await api.run<Saved>(SAVE, { input }, as)).saveRules;
const versions = () =>
  api.em().execute(`select version from rule_set where kind = 'MENTOR' order by version`);

let anne: Someone;
let ole: Someone;
beforeAll(async () => {
  anne = await somebody(api, 'Anne', 'ADVISER');
  ole = await somebody(api, 'Ole', 'ADMINISTRATOR');
  await aMentor(api, 'Emne', anne, {
    capacity: 4,
    cases: [aCaseForm({ industryId: 'food', stage: 'RUNNING' })],
  });
  await aMentor(api, 'Branche', anne, { capacity: 4, cases: [aCaseForm({ topicIds: ['quality'] })] });
  await aRequest(api, 'Mette', { topicIds: ['budget'] });
});
beforeEach(async () => {
  await api.em().execute(`delete from rule_set where kind = 'MENTOR' and version > 3`);
  api.clock.advance(2000);
});

describe('the rules', () => {
  it('are the delivered ones until somebody changes them, in the order people read them', async () => {
    const { ruleSet } = await api.run<{ ruleSet: Rules }>(RULES, {}, anne);
    expect(ruleSet).toMatchObject({ version: 3, savedBy: null, note: null });
    expect(ruleSet.weights.map(({ criterion, weight }) => [criterion, weight])).toEqual(
      Object.entries(MENTOR_RULES.weights),
    );
    expect(ruleSet.weights.filter(({ isFixed }) => isFixed).map(({ criterion }) => criterion)).toEqual([
      'LANGUAGE',
    ]);
  });

  it('are saved as the next version with who and why, and count at once', async () => {
    const { ruleSet, problem } = await save(anInput(), ole);
    expect(problem).toBeNull();
    expect(ruleSet).toMatchObject({ version: 4, savedBy: 'Ole', note: 'Aftalt på mødet den 1. september.' });
    const { nodes } = (await api.run<{ ruleSets: { nodes: Rules[] } }>(HISTORY, { first: 20 }, anne))
      .ruleSets;
    expect(nodes.map(({ version, savedBy }) => [version, savedBy])).toEqual([
      [4, 'Ole'],
      [3, null],
      [2, null],
      [1, null],
    ]);
    const { requestId } = await aRequest(api, 'Nina');
    const asked = await api.run<{ mentorRequest: { suggestions: { rationale: { ruleVersion: number } }[] } }>(
      'query ($id: ID!) { mentorRequest(id: $id) { suggestions(first: 1) { rationale { ruleVersion } } } }',
      { id: requestId },
      anne,
    );
    expect(asked.mentorRequest.suggestions[0]?.rationale.ruleVersion).toBe(4);
  });

  it('are read page by page, one statement a page', async () => {
    const page = (after: string | null) =>
      api.run<{ ruleSets: { nodes: Rules[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
        HISTORY,
        { first: 1, after },
        anne,
      );
    const first = (await page(null)).ruleSets;
    expect([first.nodes[0]?.version, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const { result, statements } = await api.countQueries(() => page(first.pageInfo.endCursor));
    expect([result.ruleSets.nodes[0]?.version, result.ruleSets.pageInfo.hasNextPage]).toEqual([2, true]);
    expect(statements).toHaveLength(1);
  });

  it('leave the matches of before as they were', async () => {
    const mentor = await aMentor(api, 'Gamle', anne);
    const { requestId } = await aRequest(api, 'Otto');
    const matchId = await desk.ask(anne, requestId, mentor.mentorId);
    await save(anInput());
    const { mentorMatch } = await api.run<{ mentorMatch: { rationale: object } }>(
      'query ($id: ID!) { mentorMatch(id: $id) { rationale { ruleVersion contributions { criterion weight } } } }',
      { id: matchId },
      anne,
    );
    expect(mentorMatch.rationale).toMatchObject({ ruleVersion: 3 });
    expect(mentorMatch.rationale).toHaveProperty('contributions[6]', { criterion: 'ROOM', weight: 'LOW' });
  });

  it.each([
    ['without a reason', { note: ' ' }, 'REQUIRED', 'note'],
    ['from another version than the last', { basedOnVersion: 2 }, 'CONFLICT', 'basedOnVersion'],
    ['that forget a criterion', { weights: weightsWith({}).slice(1) }, 'INVALID', 'weights'],
    [
      'that name one twice',
      { weights: [...weightsWith({}).slice(1), { criterion: 'ROOM', weight: 'LOW' }] },
      'INVALID',
      'weights',
    ],
    [
      'that let go of the shared language',
      { weights: weightsWith({ LANGUAGE: 'HIGH' }) },
      'INVALID',
      'weights',
    ],
    [
      'that give no points for anything',
      { weights: weightsWith({}).map((one) => ({ ...one, weight: 'MUST' })) },
      'RULES_GIVE_NO_POINTS',
      'weights',
    ],
  ])('%s are refused, and nothing changes', async (_, said, code, field) => {
    const before = await versions();
    expect(await save(anInput(said))).toEqual({ ruleSet: null, problem: { code, field } });
    expect(await versions()).toEqual(before);
  });

  it('are saved once when two save at the same time, and the other is told', async () => {
    const both = await Promise.all([
      save(anInput(), anne),
      save(anInput({ note: 'Oles egen idé om plads.' }), ole),
    ]);
    expect(both.map(({ problem }) => problem?.code ?? 'SAVED').toSorted()).toEqual(['CONFLICT', 'SAVED']);
    expect(await versions()).toHaveLength(4);
  });

  it('would be saved twice if nothing held the two apart: the test above would notice', async () => {
    // The primary key is what holds in the end; without it, and without looking, both are there.
    await api.asOwner('alter table rule_set drop constraint rule_set_pkey');
    try {
      const insert = () =>
        api.asOwner(
          `insert into rule_set (kind, version, weights, valid_from) values ('MENTOR', 4, '{"TOPICS": "HIGH"}', now())`,
        );
      await Promise.all([insert(), insert()]);
      expect(await versions()).toHaveLength(5);
    } finally {
      await api.asOwner(`delete from rule_set where version > 3`);
      await api.asOwner('alter table rule_set add primary key (kind, version)');
    }
  });
});

describe('the effect of other weights', () => {
  it('shows whose first mentor changes, before anything is saved', async () => {
    const input = { kind: 'MENTOR', weights: weightsWith({ TOPICS: 'LOW', INDUSTRY: 'HIGH' }) };
    const before = await versions();
    const { result, statements } = await api.countQueries(() => api.run<Effect>(EFFECT, { input }, anne));
    expect(result.rulesEffect).toMatchObject({ cases: expect.any(Number), firstChanges: expect.any(Number) });
    const [mette] = result.rulesEffect.shown;
    expect(mette?.before[0]?.title.da).not.toBe(mette?.after[0]?.title.da);
    expect(statements.filter((sql) => sql.startsWith('insert') || sql.startsWith('update'))).toEqual([]);
    expect(await versions()).toEqual(before);
  });

  it('is nothing for the weights of now', async () => {
    const { rulesEffect } = await api.run<Effect>(
      EFFECT,
      { input: { kind: 'MENTOR', weights: weightsWith({}) } },
      anne,
    );
    expect(rulesEffect).toMatchObject({ firstChanges: 0, orderChanges: 0, shown: [] });
  });
});
