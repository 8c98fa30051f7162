import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidates, needs, pools, termsIn } from '../testing/arbitrary.ts';
import { aCandidate, aCase, aNeed } from '../testing/examples.ts';
import { worldOfWords as knownWorld } from '../testing/trades.ts';
import type { MentorCandidate } from './mentor-candidate.ts';
import { MentorPool } from './mentor-pool.ts';
import { barFor, MENTOR_RULES, mentorScoring } from './mentor-scoring.ts';
import type { Stage } from '../../ventures/index.ts';
import type { Need } from './need.ts';
import { textOfCase } from './told-by.ts';

const TODAY = '2026-03-02';
const scoring = mentorScoring(MENTOR_RULES);

function poolOf(mentors: Iterable<MentorCandidate>): MentorPool {
  const pool = new MentorPool(scoring, knownWorld);
  for (const mentor of mentors) pool.put(mentor);
  return pool;
}

function bruteForce(mentors: readonly MentorCandidate[], need: Need, count: number) {
  return mentors
    .filter((mentor) => barFor(need, mentor, TODAY) === null)
    .flatMap(({ id, isFaded, ...mentor }) => {
      const score = scoring.score(need, { ...mentor, id, isFaded }, knownWorld);
      return score === null ? [] : [{ id, isFaded, score }];
    })
    .sort((a, b) => b.score - a.score || Number(a.isFaded) - Number(b.isFaded) || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id, score }) => ({ id, score }));
}

const sum = (points: Record<string, number>, ...criteria: string[]) =>
  criteria.reduce((total, criterion) => total + (points[criterion] ?? 0), 0);

/** The same pair without what this criterion's evidence names: each way a criterion can know something. */
const withoutEvidenceOf: Record<string, (mentor: MentorCandidate, need: Need) => [MentorCandidate, Need]> = {
  TOPICS: (mentor, need) => [
    { ...mentor, cases: mentor.cases.map((one) => ({ ...one, topicIds: [] })) },
    need,
  ],
  COMPETENCE: (mentor, need) => {
    const { contributions } = scoring.explain(need, mentor, knownWorld);
    const links = contributions.flatMap(({ evidence }) => evidence.links ?? []);
    const shown = links.filter(({ shownId }) => shownId !== null).map(({ wantedId }) => wantedId);
    const words = contributions.flatMap(({ evidence }) =>
      (evidence.words ?? []).flatMap((one) => one.shownWords),
    );
    const without = (text = '') =>
      text
        .split(/\s+/)
        .filter((word) => !words.includes(word))
        .join(' ');
    const cases = mentor.cases.map((one) => ({ ...one, terms: termsIn(without(textOfCase(one))) }));
    return [
      { ...mentor, cases, headlineTerms: termsIn(without(mentor.headline)) },
      {
        ...need,
        // The doubt of what is left stays as it was: a word nobody could mean holds the place of each that went.
        concepts: need.concepts.map((one) =>
          shown.includes(one.conceptId) ? { ...one, conceptId: 'nothing' } : one,
        ),
      },
    ];
  },
  INDUSTRY: (mentor, need) => [
    { ...mentor, cases: mentor.cases.map((one) => ({ ...one, industryId: 'none' })) },
    need,
  ],
  // Each stage is next to one of the others: a stage that is far from the one that is wanted.
  STAGE: (mentor, need) => {
    const stage = { IDEA: 'RUNNING', RUNNING: 'IDEA', STARTING: 'NOWHERE' }[need.stage] as Stage;
    return [{ ...mentor, cases: mentor.cases.map((one) => ({ ...one, stage })) }, need];
  },
  TRAVEL: (mentor, need) => [{ ...mentor, townId: 'nowhere', meeting: 'IN_PERSON' }, need],
  ROOM: (mentor, need) => [{ ...mentor, placesUsed: mentor.capacity }, need],
};

const ids = (pool: MentorPool, need: Need, count = 20) => pool.rank(need, TODAY, count).map(({ id }) => id);

describe('the mentor pool', () => {
  it('ranks exactly as scoring every mentor would, in whatever order they came', () => {
    fc.assert(
      fc.property(pools(60), needs, fc.integer({ min: 1, max: 20 }), (mentors, need, count) => {
        const expected = bruteForce(mentors, need, count);
        for (const order of [mentors, mentors.toReversed()]) {
          const ranked = poolOf(order).rank(need, TODAY, count);
          expect(ranked.map(({ id, score }) => ({ id, score }))).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives reasons whose points sum to the score it ranks by', () => {
    fc.assert(
      fc.property(pools(20), needs, (mentors, need) => {
        const pool = poolOf(mentors);
        for (const { candidate, score } of pool.rank(need, TODAY, 20)) {
          const rationale = pool.explain(need, candidate);
          expect(rationale.score).toBe(score);
          expect(
            Math.abs(rationale.contributions.reduce((sum, c) => sum + c.points, 0) - score),
          ).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('lowers the score by exactly a contribution when its evidence goes', () => {
    fc.assert(
      fc.property(candidates(1), needs, (mentor, need) => {
        const points = (one: MentorCandidate, asked: Need) =>
          Object.fromEntries(
            scoring.explain(asked, one, knownWorld).contributions.map((c) => [c.criterion, c.points]),
          );
        const score = (one: MentorCandidate, asked: Need) => scoring.explain(asked, one, knownWorld).score;
        const before = points(mentor, need);
        const without = [
          { lost: before['ROOM'], mentor: { ...mentor, placesUsed: mentor.capacity }, need },
          { lost: before['TOPICS'], mentor, need: { ...need, topicIds: [] } },
          { lost: before['COMPETENCE'], mentor, need: { ...need, concepts: [], terms: null } },
          {
            lost: sum(before, 'TOPICS', 'COMPETENCE', 'INDUSTRY', 'STAGE'),
            mentor: { ...mentor, cases: [], headlineConcepts: [], headlineTerms: null },
            need,
          },
        ];
        for (const one of without) {
          expect(score(mentor, need) - score(one.mentor, one.need)).toBeCloseTo(one.lost ?? 0, 9);
        }
      }),
    );
  });

  it('lowers the score by exactly the top contribution when the evidence it names is deleted', () => {
    fc.assert(
      fc.property(candidates(1), needs, (mentor, need) => {
        const before = scoring.explain(need, mentor, knownWorld);
        const top = before.contributions.reduce((best, one) => (one.points > best.points ? one : best));
        const remove = withoutEvidenceOf[top.criterion];
        if (!remove || top.points === 0) return;
        const [one, asked] = remove(mentor, need);
        const after = scoring.explain(asked, one, knownWorld).score;
        expect(Math.abs(before.score - after - top.points)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('never ranks a mentor lower for another case', () => {
    fc.assert(
      fc.property(candidates(1), candidates(2), needs, (mentor, other, need) => {
        const more = { ...mentor, cases: [...mentor.cases, ...other.cases] };
        const before = scoring.explain(need, mentor, knownWorld).score;
        expect(scoring.explain(need, more, knownWorld).score).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('leaves out who cannot be had: not approved, paused, full, in conflict, oneself, no language in common', () => {
    const need = aNeed({ cvr: '10000009', personId: 'me' });
    const pool = poolOf([
      aCandidate({ id: 'fits' }),
      aCandidate({ id: 'not-approved', isApproved: false }),
      aCandidate({ id: 'hidden', isHidden: true }),
      aCandidate({ id: 'paused', pausedUntil: '2026-03-03' }),
      aCandidate({ id: 'full', capacity: 1, placesUsed: 1 }),
      aCandidate({ id: 'in-conflict', conflictCvrs: ['10000009'] }),
      aCandidate({ id: 'oneself', personId: 'me' }),
      aCandidate({ id: 'no-language', languages: ['de'] }),
      aCandidate({ id: 'back-today', pausedUntil: '2026-03-02' }),
    ]);
    expect(ids(pool, need)).toEqual(['back-today', 'fits']);
    expect(pool.rank(need, TODAY, 20, new Set(['fits'])).map(({ id }) => id)).toEqual(['back-today']);
  });

  it('sees a changed mentor at once', () => {
    const pool = poolOf([
      aCandidate({ id: 'a' }),
      aCandidate({ id: 'b', cases: [aCase({ topicIds: ['quality'] })] }),
    ]);
    expect(ids(pool, aNeed({}))).toEqual(['a', 'b']);
    pool.put(aCandidate({ id: 'b', cases: [aCase({}), aCase({})] }));
    expect(ids(pool, aNeed({}))).toEqual(['b', 'a']);
    pool.put(aCandidate({ id: 'b', isApproved: false }));
    pool.remove('a');
    expect(ids(pool, aNeed({}))).toEqual([]);
  });

  it('counts the mentors who can take a request today', () => {
    const pool = poolOf([
      aCandidate({ id: 'a' }),
      aCandidate({ id: 'b', pausedUntil: '2026-03-03' }),
      aCandidate({ id: 'c', capacity: 1, placesUsed: 1 }),
    ]);
    expect([pool.countReady('2026-03-02'), pool.countReady('2026-03-03')]).toEqual([1, 2]);
    pool.put(aCandidate({ id: 'c', capacity: 2, placesUsed: 1 }));
    expect(pool.countReady('2026-03-03')).toBe(3);
  });

  it('gives a perfect pair 100 and says what each respect is worth', () => {
    const concepts = [{ conceptId: 'sewing', weight: 1, words: [] }];
    const mentor = aCandidate({ cases: [aCase({ concepts }), aCase({ concepts }), aCase({ concepts })] });
    const { score, contributions } = poolOf([]).explain(aNeed({ concepts }), mentor);
    expect(score).toBeCloseTo(100, 9);
    expect(contributions.map(({ criterion, maximum }) => [criterion, Math.round(maximum * 12)])).toEqual([
      ['TOPICS', 400],
      ['COMPETENCE', 200],
      ['INDUSTRY', 200],
      ['STAGE', 100],
      ['LANGUAGE', 0],
      ['TRAVEL', 200],
      ['ROOM', 100],
    ]);
  });
});
