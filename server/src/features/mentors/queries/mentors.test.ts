import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { aCaseForm, aMentor, somebody } from '../../mentoring/testing/journey.ts';
import type { Someone } from '../../mentoring/testing/journey.ts';
import { Mentor, MENTOR_RULES } from '../index.ts';

const api = useApi({ now: '2026-09-01T08:00:00.000Z' });

interface Listed {
  mentors: {
    totalCount: number;
    nodes: { name: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}
const LIST = `query ($first: Int! = 20, $after: String, $topicId: ID, $industryId: ID, $townId: ID) {
  mentors(first: $first, after: $after, topicId: $topicId, industryId: $industryId, townId: $townId) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { name headline languages town { name } meeting travelLimitMinutes hasRoom pausedUntil isApproved
            cases { id title story stage industry { label { da } } topics { id label { da } } } }
  }
}`;
const SUGGEST = `query ($need: NeedInput!, $first: Int! = 3) {
  mentorSuggestions(need: $need, first: $first) {
    id mentor { id name town { name } cases { title industry { label { da } } } }
    rationale { score ruleVersion bestChange { criterion gain concept { id } }
      contributions { criterion weight state fit points maximum
        evidence { fitting { id } missing { id } caseTitles languages minutes limitMinutes placesLeft online } } }
  }
}`;
interface Suggested {
  mentorSuggestions: {
    id: string;
    mentor: { id: string; name: string };
    rationale: { score: number; contributions: { points: number }[] };
  }[];
}
const need = (said: object = {}) => ({
  industryId: 'textile',
  stage: 'IDEA',
  topicIds: ['budget', 'hiring'],
  townId: 'herning',
  languages: ['da'],
  meeting: 'IN_PERSON',
  travelLimitMinutes: 30,
  ...said,
});
const names = async (said: object = {}) =>
  (await api.run<Suggested>(SUGGEST, { need: need(said), first: 20 })).mentorSuggestions.map(
    ({ mentor }) => mentor.name,
  );

let adviser: Someone;
beforeAll(async () => {
  adviser = await somebody(api, 'Anne', 'ADVISER');
  await aMentor(api, 'Karen', adviser, {
    cases: [
      aCaseForm({ topicIds: ['budget', 'hiring'] }),
      aCaseForm({ title: 'Den anden butik' }),
      aCaseForm({}),
    ],
  });
  await aMentor(api, 'Bent', adviser, {
    townId: 'haderup',
    cases: [aCaseForm({ industryId: 'food', stage: 'RUNNING' })],
  });
  await aMentor(api, 'Greta', adviser, {
    languages: ['de'],
    cases: [aCaseForm({ topicIds: ['export-germany'] })],
  });
});

describe('the list of mentors', () => {
  it('is the newest first, page by page, filtered by what their cases show and where they are', async () => {
    const listed = async (variables: object) => (await api.run<Listed>(LIST, variables)).mentors;
    const first = await listed({ first: 2 });
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ name: 'Greta' }, { name: 'Bent' }],
      pageInfo: { hasNextPage: true },
    });
    const second = await listed({ first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({
      totalCount: 3,
      nodes: [{ name: 'Karen' }],
      pageInfo: { hasNextPage: false },
    });
    const filtered = async (filter: object) => (await listed(filter)).nodes.map(({ name }) => name);
    expect(await filtered({ topicId: 'hiring' })).toEqual(['Karen']);
    expect(await filtered({ industryId: 'food' })).toEqual(['Bent']);
    expect(await filtered({ townId: 'herning' })).toEqual(['Greta', 'Karen']);
    expect(await listed({ topicId: 'hiring', townId: 'haderup' })).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
    expect((await api.settle(LIST, { first: 101 })).code).toBe('BAD_USER_INPUT');
    expect((await api.settle(LIST, { after: 'nonsense' })).code).toBe('BAD_USER_INPUT');
  });

  it('is one statement, and one more where the number is asked for', async () => {
    const both = await api.countQueries(() => api.run(LIST));
    expect(both.statements).toHaveLength(2);
    const one = await api.countQueries(() =>
      api.run('{ mentors { nodes { id name cases { topics { id } } } } }'),
    );
    expect(one.statements).toHaveLength(1);
  });
});

describe('suggestions', () => {
  it('are the best first, with reasons that sum to the score', async () => {
    const { mentorSuggestions } = await api.run<Suggested>(SUGGEST, { need: need() });
    expect(mentorSuggestions.map(({ mentor }) => mentor.name)).toEqual(['Karen', 'Bent']);
    for (const { rationale } of mentorSuggestions) {
      const sum = rationale.contributions.reduce((total, { points }) => total + points, 0);
      expect(Math.abs(sum - rationale.score)).toBeLessThan(1e-9);
    }
    const [karen] = mentorSuggestions;
    expect(karen?.rationale.score).toBeCloseTo((((40 * 2) / 3 + 20 + 10 + 20 + 10) * 10) / 12, 9);
    expect(karen?.rationale).toMatchObject({
      ruleVersion: 3,
      bestChange: null,
      contributions: [
        {
          criterion: 'TOPICS',
          weight: 'HIGH',
          state: 'PARTLY',
          maximum: expect.closeTo(400 / 12, 9),
          evidence: {
            fitting: [{ id: 'budget' }, { id: 'hiring' }],
            missing: [],
            caseTitles: ['Den første butik', 'Den anden butik', 'Den første butik'],
          },
        },
        { criterion: 'COMPETENCE', weight: 'MEDIUM', state: 'UNKNOWN', points: 0 },
        {
          criterion: 'INDUSTRY',
          weight: 'MEDIUM',
          state: 'FITS',
          points: expect.closeTo(200 / 12, 9),
          evidence: { fitting: [{ id: 'textile' }] },
        },
        { criterion: 'STAGE', weight: 'LOW', state: 'FITS', points: expect.closeTo(100 / 12, 9) },
        {
          criterion: 'LANGUAGE',
          weight: 'MUST',
          state: 'FITS',
          points: 0,
          maximum: 0,
          evidence: { languages: ['da'] },
        },
        {
          criterion: 'TRAVEL',
          weight: 'MEDIUM',
          state: 'FITS',
          points: expect.closeTo(200 / 12, 9),
          evidence: { minutes: 0, limitMinutes: 30, online: false },
        },
        {
          criterion: 'ROOM',
          weight: 'LOW',
          state: 'FITS',
          points: expect.closeTo(100 / 12, 9),
          evidence: { placesLeft: 2 },
        },
      ],
    });
  });

  it('show only mentors with a language in common', async () => {
    expect(await names({ languages: ['de'] })).toEqual(['Greta']);
    expect(await names({ languages: ['so'] })).toEqual([]);
  });

  it('are one statement with everything they show, once the mentors are in memory', async () => {
    const { statements } = await api.countQueries(() => api.run(SUGGEST, { need: need() }));
    expect(statements).toHaveLength(1);
    api.clock.advance(1000);
    const later = await api.countQueries(() => api.run(SUGGEST, { need: need() }));
    // What has changed, of the vocabulary and of the mentors; and the rows. While any transaction of the server is open,
    // also one of another test, whoever changed since it began is read again.
    const rereads = later.statements.filter(
      (text) => text.includes('m.id = any') && !text.includes('p.name'),
    );
    expect(later.statements.length - rereads.length).toBe(3);
  });

  it('have an id of their own for each need', async () => {
    const one = await api.run<Suggested>(SUGGEST, { need: need() });
    const other = await api.run<Suggested>(SUGGEST, { need: need({ stage: 'RUNNING' }) });
    expect(one.mentorSuggestions[0]?.mentor.id).toBe(other.mentorSuggestions[0]?.mentor.id);
    expect(one.mentorSuggestions[0]?.id).not.toBe(other.mentorSuggestions[0]?.id);
  });

  it('see a change of their own process at once, and one of another process within a second', async () => {
    await aMentor(api, 'Ny', adviser, { cases: [aCaseForm({}), aCaseForm({}), aCaseForm({})] });
    expect(await names()).toContain('Ny');
    const ny = await api
      .em()
      .findOneOrFail(Mentor, { capacity: 2, personId: { $ne: null } }, { orderBy: { id: 'desc' } });
    await api.em().nativeUpdate(Mentor, { id: ny.id }, { approvedAt: null });
    api.clock.advance(1000);
    expect(await names()).not.toContain('Ny');
  });

  it('miss no change of a transaction that began before their last look and ended after it', async () => {
    const late = await aMentor(api, 'Sen', adviser, { cases: [aCaseForm({}), aCaseForm({}), aCaseForm({})] });
    const other = await aMentor(api, 'Anden', adviser);
    await api.em().transactional(async (em) => {
      await em.nativeUpdate(Mentor, { id: late.mentorId }, { pausedUntil: '2027-01-01' });
      // Meanwhile somebody else changes and is looked at: a plain "newer than the last I saw" would now be past the first.
      await api.em().nativeUpdate(Mentor, { id: other.mentorId }, { travelLimitMinutes: 20 });
      api.clock.advance(1000);
      expect(await names()).toContain('Sen');
    });
    api.clock.advance(1000);
    expect(await names()).not.toContain('Sen');
  });

  it('refuse a need that is not well-formed, and more than twenty', async () => {
    expect((await api.settle(SUGGEST, { need: need({ topicIds: ['nonsense'] }) })).code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await api.settle(SUGGEST, { need: need(), first: 21 })).code).toBe('BAD_USER_INPUT');
  });
});

describe('the rules of the mentors', () => {
  it('are in the database as the program knows them', async () => {
    const [row] = await api
      .em()
      .execute(`select kind, version, weights from rule_set where kind = 'MENTOR' order by version desc`);
    expect(row).toEqual(MENTOR_RULES);
  });

  it('count from the moment they hold, in processes that are running too', async () => {
    const versions = async () =>
      (
        await api.run<{ mentorSuggestions: { rationale: { ruleVersion: number } }[] }>(SUGGEST, {
          need: need(),
          first: 20,
        })
      ).mentorSuggestions.map(({ rationale }) => rationale.ruleVersion);
    const before = await versions();
    expect(new Set(before)).toEqual(new Set([3]));
    const from = new Date(api.clock.now().getTime() + 60_000);
    const weights = { ...MENTOR_RULES.weights, STAGE: 'HIGH' };
    await api
      .em()
      .execute(`insert into rule_set (kind, version, weights, valid_from) values ('MENTOR', 4, ?, ?)`, [
        JSON.stringify(weights),
        from,
      ]);
    api.clock.advance(59_999);
    expect(await versions()).toEqual(before);
    api.clock.advance(1001);
    expect(await versions()).toEqual(before.map(() => 4));
    await api.em().execute(`delete from rule_set where kind = 'MENTOR' and version = 4`);
    api.clock.advance(1001);
    expect(await versions()).toEqual(before);
  });
});

describe('the public figures', () => {
  it('count the mentors who can take a request, and say what is promised', async () => {
    const { publicFigures } = await api.run<{ publicFigures: object }>(
      '{ publicFigures { mentorsReady answerPromiseBusinessDays } }',
    );
    expect(publicFigures).toEqual({ mentorsReady: expect.any(Number), answerPromiseBusinessDays: 2 });
  });
});
