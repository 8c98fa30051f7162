import { describe, expect, it } from '@jest/globals';
import { Thesaurus, type ThesaurusConcept } from '../../../vocabulary/index.ts';
import { ConceptRanker } from './concept-ranker.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { inOrder } from './order.ts';
import { bagOf, SparseIndex } from './sparse-index.ts';
import { top } from './top.ts';
import { placesOf } from './truncated-svd.ts';

function occupation(id: string, da: string[], en: string[], isGroup = false): ThesaurusConcept {
  const named = (language: string, texts: string[]) =>
    texts.map((text, at) => ({
      language,
      text,
      kind: at === 0 ? ('PREFERRED' as const) : ('ALTERNATIVE' as const),
    }));
  return {
    id,
    uri: null,
    scheme: 'OCCUPATION',
    isGroup,
    labels: [...named('da', da), ...named('en', en)],
    descriptions: {},
    broaderIds: isGroup ? [] : ['building'],
  };
}

const THESAURUS = new Thesaurus(
  'test',
  [
    occupation('building', ['bygningshåndværker'], ['building worker'], true),
    occupation('carpenter', ['tømrer', 'tømrersvend'], ['carpenter', 'joiner']),
    occupation('painter', ['maler', 'bygningsmaler'], ['painter', 'house painter']),
    occupation('manager', ['byggeleder', 'leder af byggeplads'], ['construction manager']),
    occupation('teacher', ['folkeskolelærer', 'lærer'], ['primary school teacher']),
    occupation('nurse', ['sygeplejerske'], ['nurse']),
  ],
  [],
);
const ranker = new ConceptRanker(THESAURUS, { language: 'da' });
const first = (text: string) => ranker.rank(text, 3)[0]?.conceptId;

describe('ConceptRanker', () => {
  it('finds an occupation by its name, its plural, a compound, a slip of the pen and a name in another language', () => {
    expect(
      ['tømrer', 'Tømrere', 'Tømrersvend (m/k)', 'bygningmaler', 'Leder, byggeplads', 'carpenter'].map(first),
    ).toEqual(['carpenter', 'carpenter', 'carpenter', 'painter', 'manager', 'carpenter']);
  });

  it('gives probabilities that fall and tells the words that speak for the concept', () => {
    const text = 'Erfaren tømrer søges';
    const ranked = ranker.rank(text, 6);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(ranked[0]).toMatchObject({ conceptId: 'carpenter', label: 'tømrer' });
    expect(ranked[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['tømrer']);
  });

  it('answers the same every time, and nothing to nothing', () => {
    expect(new ConceptRanker(THESAURUS, { language: 'da' }).rank('maler', 5)).toEqual(
      ranker.rank('maler', 5),
    );
    expect(ranker.rank('', 5)).toEqual([]);
    expect(ranker.rank('???', 5)).toEqual([]);
  });

  it('tells all names of a concept, the nearest first', () => {
    expect(ranker.rankWithLabels('bygningsmaler', 1)[0]?.labels).toEqual(['bygningsmaler', 'maler']);
  });
});

describe('inOrder', () => {
  const ones = Array.from({ length: 12 }, (_, at) => ({ id: at, points: 100 - at, isGroup: false }));

  it('puts two groups after the five best that are none, and further groups by their points after ten', () => {
    const order = inOrder([
      { id: -1, points: 500, isGroup: true },
      { id: -2, points: 89.5, isGroup: true },
      { id: -3, points: 89.2, isGroup: true },
      ...ones,
    ]);
    expect(order.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, -1, -2, 5, 6, 7, 8, 9, 10, -3, 11]);
  });
});

describe('SparseIndex', () => {
  const index = new SparseIndex([bagOf([1, 2]), bagOf([2, 3]), bagOf([4])], { space: 5 });
  const scores = (features: number[]) => {
    const into = new Float32Array(3);
    index.addScores(bagOf(features), into);
    return [...into].map((score) => Number(score.toFixed(3)));
  };

  it('answers 1 for the same, 0 for nothing in common, and more for rarer things in common', () => {
    expect(scores([4])).toEqual([0, 0, 1]);
    expect(scores([1, 2])[0]).toBe(1);
    expect(scores([1, 2])[1]).toBeLessThan(0.5);
    expect(scores([])).toEqual([0, 0, 0]);
  });

  it('counts what no row has against the likeness', () => {
    expect(scores([4, 999])[2]).toBeCloseTo(0.577, 1);
  });
});

describe('jaroWinkler', () => {
  it('answers as in the paper', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3);
    expect(jaroWinkler('abc', 'abc')).toBe(1);
    expect(jaroWinkler('abc', 'xyz')).toBe(0);
  });
});

describe('top', () => {
  it('takes the highest above zero, of equal ones the first', () => {
    expect(top(Float32Array.of(1, 3, 0, 3, 2), 3)).toEqual([1, 3, 4]);
    expect(top(Float32Array.of(0, 0), 3)).toEqual([]);
  });
});

describe('placesOf', () => {
  it('puts rows that share features near each other and others far apart', () => {
    const rows = [
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
    ];
    const places = placesOf(
      {
        columns: 4,
        features: rows.map((row) => Int32Array.from(row)),
        weights: rows.map(() => Float32Array.of(1, 1)),
      },
      2,
    );
    const dot = (a: number, b: number) =>
      places[2 * a]! * places[2 * b]! + places[2 * a + 1]! * places[2 * b + 1]!;
    expect(dot(0, 1)).toBeCloseTo(1, 4);
    expect(dot(2, 3)).toBeCloseTo(1, 4);
    expect(Math.abs(dot(0, 2))).toBeLessThan(0.01);
  });
});
