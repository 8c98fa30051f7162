import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConceptRanker } from '../../features/linking/model/ranking/concept-ranker.ts';
import { inCheckout } from '../checkout.ts';
import { readEscoFolder } from '../../features/vocabulary/esco/read-esco-folder.ts';
import { readAnnotations } from './annotations.ts';
import { figuresOf, measured, meansOf } from './figures.ts';
import { fit } from './fit.ts';
import { readLanguage } from './language-option.ts';
import { ElementRanker, meloThesaurus, rankedConcepts, readMeloFolder } from './melo-folder.ts';

describe('figuresOf', () => {
  it('reckons by hand', () => {
    expect(figuresOf(['x', 'a', 'y', 'b'], new Set(['a', 'b', 'c']))).toEqual({
      MRR: 1 / 2,
      MAP: (1 / 2 + 2 / 4) / 3,
      'A@1': 0,
      'A@5': 1,
      'recall@40': 1,
    });
  });

  it('gives nothing for a query whose relevant elements are not ranked', () => {
    expect(Object.values(figuresOf([], new Set(['a'])))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('measured', () => {
  it('has the mean within its interval and draws the same every time', () => {
    const queries = Array.from({ length: 50 }, (_, at) => figuresOf([at % 2 ? 'a' : 'b'], new Set(['a'])));
    const { MRR } = measured(queries, 200);
    expect(MRR.mean).toBe(0.5);
    expect(MRR.low).toBeLessThan(0.5);
    expect(MRR.high).toBeGreaterThan(0.5);
    expect(measured(queries, 200).MRR).toEqual(MRR);
  });
});

describe('fit', () => {
  it('finds which feature tells the right candidate, and leaves the one that does not', () => {
    const examples = [
      { values: Float32Array.of(1, 0, 0, 1), candidates: 2, weight: 0.5 },
      { values: Float32Array.of(1, 1, 0, 0), candidates: 2, weight: 0.5 },
    ];
    const [telling = 0, idle = 0] = fit(examples, 2, 1e-2);
    expect(telling).toBeGreaterThan(2);
    expect(Math.abs(idle)).toBeLessThan(0.1);
  });
});

describe('readLanguage', () => {
  it('says in one sentence what it can read', () => {
    expect(readLanguage('da')).toBe('da');
    expect(() => readLanguage('fi')).toThrow(
      '--lang fi is not one of the languages read here: da, en, de, sv, no, nl.',
    );
  });
});

describe('readMeloFolder', () => {
  it('says which folder is not there', () => {
    expect(() => readMeloFolder('/nowhere/at/all')).toThrow('There is no folder /nowhere/at/all.');
  });
});

const DATA = path.resolve(inCheckout('.'), '../shared/data');
const NORWAY = path.join(DATA, 'melo-tuning/nor_q_no_c_no');
// The data are not part of the project; without them there is nothing to measure.
const withData = existsSync(NORWAY) ? describe : describe.skip;

withData('ranking Norwegian titles (../shared/data)', () => {
  it('finds two in three at once, and writes the best name of each concept before further ones', async () => {
    const folder = readMeloFolder(NORWAY);
    const known = await readEscoFolder(path.join(DATA, 'esco'));
    const ranker = new ConceptRanker(meloThesaurus(folder, known, 'no'), {
      language: 'no',
      ranks: rankedConcepts(folder, known),
    });
    const elements = new ElementRanker(folder, known, ranker);
    const runs = new Map(folder.queries.map(({ id, text }) => [id, elements.rank(text, 100)]));
    for (const run of runs.values()) {
      expect(run.length).toBeLessThanOrEqual(100);
      expect(new Set(run.map(({ elementId }) => elementId)).size).toBe(run.length);
      const concepts = run.slice(0, 30).map(({ elementId }) => folder.conceptOf.get(elementId));
      expect(new Set(concepts).size).toBe(concepts.length);
    }
    const figures = meansOf(
      [...readAnnotations(NORWAY)].map(([query, relevant]) =>
        figuresOf(
          runs.get(query)!.map(({ elementId }) => elementId),
          relevant,
        ),
      ),
    );
    expect(figures.MRR).toBeGreaterThan(0.7);
    expect(figures['A@1']).toBeGreaterThan(0.62);
  }, 90_000);
});
