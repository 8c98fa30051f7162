import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byScoreThenId } from './best-few.ts';
import { MatchIndex } from './match-index.ts';

/** A candidate's strengths, and how much of what their features promise they really score. */
interface Candidate {
  id: string;
  strengths: Record<string, number>;
  kept: number;
  isOut: boolean;
}
/** Which features they have, and how much of them is kept. */
type Traits = [string[], number];
type Index = MatchIndex<Candidate, Traits>;
type Query = { points: Record<string, number>; requireAny: string[]; bonus: number };

const FEATURES = ['a', 'b', 'c', 'd', 'e'];
const share = fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1);
const candidate = (id: string): fc.Arbitrary<Candidate> =>
  fc.record({
    id: fc.constant(id),
    strengths: fc.dictionary(fc.constantFrom(...FEATURES), share),
    kept: fc.constantFrom(0, 0.5, 1),
    isOut: fc.boolean(),
  });
const someone = fc.integer({ min: 0, max: 60 }).chain((n) => candidate(`id-${n}`));
const query: fc.Arbitrary<Query> = fc.record({
  points: fc.dictionary(fc.constantFrom(...FEATURES, 'nobody has it'), fc.constantFrom(0, 10, 100 / 3)),
  requireAny: fc.subarray(FEATURES),
  bonus: fc.constantFrom(0, 7),
});

const scoreOf = ({ points, bonus }: Query, { strengths, kept, isOut }: Candidate) =>
  isOut
    ? null
    : kept *
      Object.entries(points).reduce((sum, [f, most]) => sum + most * (strengths[f] ?? 0), bonus * kept);

function top(index: Index, asked: Query, k: number) {
  const points = Object.entries(asked.points);
  const isOpen = (has: readonly string[]) =>
    asked.requireAny.length === 0 || asked.requireAny.some((feature) => has.includes(feature));
  const best = index.top(
    {
      points,
      worth: [(has) => (isOpen(has) ? 0 : null), (kept) => asked.bonus * kept],
      score: (c) => scoreOf(asked, c),
    },
    k,
  );
  return best.map(({ id, score }) => ({ id, score }));
}

function bruteForce(candidates: Iterable<Candidate>, asked: Query, k: number) {
  return [...candidates]
    .filter((c) => asked.requireAny.length === 0 || asked.requireAny.some((f) => f in c.strengths))
    .flatMap((c) => {
      const score = scoreOf(asked, c);
      return score === null ? [] : [{ id: c.id, score, candidate: c }];
    })
    .sort(byScoreThenId)
    .slice(0, k)
    .map(({ id, score }) => ({ id, score }));
}

const put = (index: Index, c: Candidate) => {
  const has = Object.keys(c.strengths).toSorted();
  index.put(c.id, c, {
    features: Object.entries(c.strengths),
    traits: [
      { key: has.join(' '), value: has },
      { key: String(c.kept), value: c.kept },
    ],
  });
};

describe('the match index', () => {
  it('answers what scoring everybody would answer, whatever is added, changed and removed, in whatever order', () => {
    const changes = fc.array(fc.record({ candidate: someone, remove: fc.boolean() }), { maxLength: 120 });
    fc.assert(
      fc.property(changes, query, fc.integer({ min: 0, max: 12 }), (all, asked, k) => {
        const index = new MatchIndex<Candidate, Traits>();
        const known = new Map<string, Candidate>();
        for (const { candidate: c, remove } of all) {
          if (remove) {
            known.delete(c.id);
            index.remove(c.id);
          } else {
            known.set(c.id, c);
            put(index, c);
          }
        }
        expect(index.size).toBe(known.size);
        expect(top(index, asked, k)).toEqual(bruteForce(known.values(), asked, k));
      }),
      { numRuns: 300 },
    );
  });

  it('stays exact with many, and after thousands of replacements have been swept away', () => {
    const random = fc.sample(candidate('x'), { numRuns: 6000, seed: 5 });
    const index = new MatchIndex<Candidate, Traits>();
    const known = new Map<string, Candidate>();
    random.forEach((c, n) => {
      const changed = { ...c, id: `id-${n % 2500}` };
      known.set(changed.id, changed);
      put(index, changed);
    });
    for (const asked of fc.sample(query, { numRuns: 40, seed: 6 })) {
      expect(top(index, asked, 20)).toEqual(bruteForce(known.values(), asked, 20));
    }
  });

  it('puts equal scores in the order of their ids', () => {
    const index = new MatchIndex<Candidate, Traits>();
    for (const id of ['c', 'a', 'b']) put(index, { id, strengths: { a: 1 }, kept: 1, isOut: false });
    expect(top(index, { points: { a: 40 }, requireAny: [], bonus: 0 }, 2)).toEqual([
      { id: 'a', score: 40 },
      { id: 'b', score: 40 },
    ]);
  });

  it('sees a change in the next question', () => {
    const index = new MatchIndex<Candidate, Traits>();
    put(index, { id: 'a', strengths: { a: 1 }, kept: 1, isOut: false });
    put(index, { id: 'a', strengths: { b: 1 }, kept: 1, isOut: false });
    expect(top(index, { points: { a: 40, b: 10 }, requireAny: ['b'], bonus: 0 }, 5)).toEqual([
      { id: 'a', score: 10 },
    ]);
    expect(top(index, { points: { a: 40 }, requireAny: ['a'], bonus: 0 }, 5)).toEqual([]);
    expect(index.get('a')?.strengths).toEqual({ b: 1 });
    index.remove('a');
    expect(index.get('a')).toBeUndefined();
    expect([...index.candidates()]).toEqual([]);
  });
});
