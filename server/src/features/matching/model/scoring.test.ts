import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Criterion, CriterionCode } from './criterion.ts';
import { createScoring, failsMust } from './scoring.ts';
import type { RuleSet, WeightWord } from './weight.ts';

type Pair = Partial<Record<CriterionCode, number | null>>;

const criterion = (code: CriterionCode): Criterion<null, Pair, null> => ({
  code,
  fit: (_, pair) => pair[code] ?? null,
  evidence: () => ({ caseTitles: [code] }),
  change: () => ({ fit: 1, conceptId: code.toLowerCase() }),
});

const codes = ['TOPICS', 'INDUSTRY', 'STAGE', 'TRAVEL'] as const;
const rulesOf = (weights: Record<string, WeightWord>): RuleSet => ({ kind: 'TEST', version: 7, weights });
const rules = rulesOf({ TOPICS: 'HIGH', INDUSTRY: 'MEDIUM', STAGE: 'LOW', TRAVEL: 'MUST' });
const scoring = createScoring(codes.map(criterion), rules);

const fit = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const pairs = fc.record({ TOPICS: fit, INDUSTRY: fit, STAGE: fit, TRAVEL: fit });

describe('a score', () => {
  it('is the sum of its contributions, exactly, and the same with and without reasons', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { score, contributions } = scoring.explain(null, pair, null);
        const sum = contributions.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(score - sum)).toBeLessThan(1e-9);
        if (pair.TRAVEL !== 0) expect(scoring.score(null, pair, null)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('falls by exactly the contribution whose evidence is taken away', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...codes), (pair, code) => {
        const before = scoring.explain(null, pair, null);
        const after = scoring.explain(null, { ...pair, [code]: null }, null);
        const lost = before.contributions.find((c) => c.criterion === code)?.points ?? 0;
        expect(Math.abs(before.score - after.score - lost)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is 100 for a pair that fits in every respect, shared out by the words of the rules', () => {
    const rationale = scoring.explain(null, { TOPICS: 1, INDUSTRY: 1, STAGE: 1, TRAVEL: 1 }, null);
    expect(rationale.score).toBeCloseTo(100, 9);
    expect(rationale.ruleVersion).toBe(7);
    expect(rationale.contributions.map(({ maximum }) => Math.round(maximum * 7))).toEqual([400, 200, 100, 0]);
    expect(rationale.bestChange).toBeNull();
  });

  it('gives nothing for what is not known, and says so', () => {
    const { score, contributions } = scoring.explain(
      null,
      { TOPICS: null, INDUSTRY: 1, STAGE: 0.5, TRAVEL: 1 },
      null,
    );
    expect(contributions.map(({ state }) => state)).toEqual(['UNKNOWN', 'FITS', 'PARTLY', 'FITS']);
    expect(contributions[0]).toMatchObject({
      fit: null,
      points: 0,
      evidence: { caseTitles: ['TOPICS'], online: false },
    });
    expect(score).toBeCloseTo(250 / 7, 9);
  });

  it('is none when a MUST fails, and the reasons still show it', () => {
    const pair = { TOPICS: 1, INDUSTRY: 1, STAGE: 1, TRAVEL: 0 };
    expect(scoring.score(null, pair, null)).toBeNull();
    const rationale = scoring.explain(null, pair, null);
    expect(failsMust(rationale)).toBe(true);
    expect(rationale.contributions[3]).toMatchObject({ weight: 'MUST', state: 'MISSING', points: 0 });
  });

  it('does not exclude anybody for a MUST nobody knows about', () => {
    expect(scoring.score(null, { TOPICS: 0.5, TRAVEL: null }, null)).toBeCloseTo(200 / 7, 9);
  });

  it('names the one change that would help most', () => {
    const { bestChange } = scoring.explain(null, { TOPICS: 0.75, INDUSTRY: 0, STAGE: 0, TRAVEL: 1 }, null);
    expect(bestChange).toEqual({
      criterion: 'INDUSTRY',
      gain: expect.closeTo(200 / 7, 9),
      conceptId: 'industry',
    });
  });

  it('leaves out what an older version of the rules did not weigh yet', () => {
    const older = createScoring(codes.map(criterion), rulesOf({ TOPICS: 'HIGH' }));
    const { score, contributions } = older.explain(null, { TOPICS: 0.5, INDUSTRY: 1 }, null);
    expect([score, contributions.map(({ criterion: code }) => code)]).toEqual([50, ['TOPICS']]);
  });

  it('needs rules that weigh only what is assessed, and give points for something', () => {
    expect(() => createScoring([criterion('TOPICS')], rulesOf({}))).toThrow('no points');
    expect(() => createScoring([criterion('TOPICS')], rulesOf({ TOPICS: 'HIGH', ROOM: 'LOW' }))).toThrow(
      'ROOM',
    );
    expect(() => createScoring([criterion('TOPICS')], rulesOf({ TOPICS: 'MUST' }))).toThrow('no points');
  });
});
