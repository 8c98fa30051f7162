import { expect, it } from '@jest/globals';
import type { RankedConcept } from '../ranking/concept-ranker.ts';
import { blended } from './blend.ts';
import type { FoundConcept } from './find-concepts.ts';

const found = (conceptId: string, score: number): FoundConcept => ({
  conceptId,
  matchedLabel: `${conceptId} as typed`,
  matchedLanguage: 'da',
  score,
});
const ranked = (conceptId: string, score: number, evidence = [{ start: 0, end: 4 }]): RankedConcept => ({
  conceptId,
  score,
  label: `${conceptId} as meant`,
  evidence,
});
const asFound = ({ conceptId, label }: RankedConcept, score: number): FoundConcept => ({
  conceptId,
  matchedLabel: label,
  matchedLanguage: 'da',
  score,
});
const names = (list: readonly FoundConcept[]) =>
  list.map(({ matchedLabel, score }) => [matchedLabel, Number(score.toFixed(3))]);

it('puts what is meant between what is typed, by how sure it is', () => {
  const list = blended(
    'typed',
    [found('a', 0.95), found('b', 0.7)],
    [ranked('c', 0.9), ranked('d', 0.1)],
    8,
    asFound,
  );
  expect(names(list)).toEqual([
    ['a as typed', 0.95],
    ['c as meant', 0.86],
    ['b as typed', 0.7],
    ['d as meant', 0.54],
  ]);
});

it('keeps the better of two ways to find one concept, and as many as are wanted', () => {
  const list = blended(
    'typed',
    [found('a', 0.6), found('b', 0.9)],
    [ranked('b', 0.9), ranked('a', 0.5)],
    2,
    asFound,
  );
  expect(names(list)).toEqual([
    ['b as typed', 0.9],
    ['a as meant', 0.7],
  ]);
});

it('takes a whole name with one slip of the fingers for what was typed, however sure the ranker is of another', () => {
  const slipped = { ...found('welding', 0.7), matchedLabel: 'Svejsning' };
  const both = (typed: string) =>
    names(blended(typed, [slipped, found('b', 0.68)], [ranked('welder', 1)], 8, asFound));
  expect(both(' svejsnig ')).toEqual([
    ['Svejsning', 0.91],
    ['welder as meant', 0.9],
    ['b as typed', 0.68],
  ]);
  for (const further of ['svejsni', 'svejsninger mm'])
    expect(both(further)[0]).toEqual(['welder as meant', 0.9]);
});

it('offers nothing for letters that mean nothing', () => {
  expect(blended('typed', [], [ranked('a', 0.9, [])], 8, asFound)).toEqual([]);
  expect(blended('typed', [], [ranked('a', 0.1)], 8, asFound)).toHaveLength(1);
  expect(blended('typed', [found('b', 0.6)], [], 8, asFound)).toEqual([found('b', 0.6)]);
});
