import { describe, expect, it } from '@jest/globals';
import type { Competence } from '../competence.ts';
import { readNeed, readTold, scoreCases, sharedWords, TermRarity, type Told } from './index.ts';

const NEED = 'We want to export dairy products to Germany and need help with customs papers.';
const EXPORT_STORY =
  'I exported dairy products to Germany for ten years and wrote all customs papers myself.';
const OTHERS = [
  'Welding of steel frames for stables.',
  'Accounts and value added tax for small shops.',
  'Hiring the first employee of a bakery.',
];

const rarityOf = (...texts: string[]) => {
  const rarity = new TermRarity();
  for (const text of texts) rarity.count(readTold({ text }).terms);
  return rarity;
};
const RARITY = rarityOf(NEED, EXPORT_STORY, ...OTHERS);

const score = (
  need: Told | string,
  cases: readonly (Told | string)[],
  competence?: Pick<Competence, 'match'>,
) => {
  const read = (told: Told | string) => readTold(typeof told === 'string' ? { text: told } : told);
  return scoreCases(readNeed(read(need), RARITY), cases.map(read), competence);
};

const named = (conceptId: string, weight = 1) => ({ conceptId, weight, words: [] });
const WORTH: Readonly<Record<string, number>> = { same: 1, related: 0.5, inferred: 0.4 };
const COMPETENCE: Pick<Competence, 'match'> = {
  match: (_wanted, shown) => {
    const worth = WORTH[shown];
    return worth === undefined ? null : { how: 'SAME', worth };
  },
};

describe('scoreCases', () => {
  it('finds the case that speaks of the need, whatever endings its words have, and shows its words', () => {
    const { score: points, best } = score(NEED, [OTHERS[0] as string, EXPORT_STORY]);
    expect(best.map(({ caseIndex }) => caseIndex)).toEqual([1]);
    const { wanted, shown } = sharedWords(NEED, EXPORT_STORY, RARITY);
    expect(wanted).toEqual(['customs', 'dairy', 'export', 'Germany', 'papers', 'products']);
    expect(shown).toEqual(['customs', 'dairy', 'exported', 'Germany', 'papers', 'products']);
    expect(points).toBeCloseTo((best[0]?.points ?? 0) / 1.5, 12);
    expect(points).toBeGreaterThan(0.2);
  });

  it('is the mean of the best three, and two or one count for less than three', () => {
    const times = (count: number) =>
      score(
        NEED,
        Array.from({ length: count }, () => NEED),
      ).score;
    expect(times(1)).toBeCloseTo(2 / 3, 12);
    expect(times(2)).toBeCloseTo(8 / 9, 12);
    expect(times(3)).toBeCloseTo(1, 12);
    expect(times(9)).toBeCloseTo(1, 12);
  });

  it('is never lowered by another case', () => {
    const cases: string[] = [];
    let before = 0;
    for (const story of [EXPORT_STORY, ...OTHERS, 'Germany', NEED, 'dairy']) {
      cases.push(story);
      const now = score(NEED, cases).score;
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  it('gives 0 where there is nothing: no case, no word, or no common word', () => {
    for (const cases of [[], [''], [OTHERS[0] as string], ['<p>&nbsp;</p>', '$x^2$']])
      expect(score(NEED, cases)).toEqual({ score: 0, fitting: [], best: [] });
    expect(score('', [EXPORT_STORY]).score).toBe(0);
  });

  it('counts what is stated fully, what is related less, and what is inferred less still', () => {
    const need = { text: '', concepts: [named('wanted')] };
    const of = (shown: string) =>
      score(need, [{ text: '', concepts: [named(shown)] }], COMPETENCE).best[0]?.points ?? 0;
    expect([of('same'), of('related'), of('inferred'), of('other')]).toEqual([1, 0.5, 0.4, 0]);
  });

  it('counts a concept as much as its reading is sure', () => {
    const need = { text: '', concepts: [named('wanted')] };
    const sure = (weight: number) =>
      score(need, [{ text: '', concepts: [named('same', weight)] }], COMPETENCE).best[0]?.points;
    expect(sure(0.5)).toBeCloseTo(0.5, 12);
  });

  it('goes by the concepts alone where the need says nothing, and by both where it says something', () => {
    const shown = { text: EXPORT_STORY, concepts: [named('same')] };
    const points = (need: Told) => score(need, [shown], COMPETENCE).best[0]?.points ?? 0;
    const words = points({ text: NEED });
    expect(points({ text: '', concepts: [named('wanted')] })).toBe(1);
    expect(points({ text: NEED, concepts: [named('wanted')] })).toBeCloseTo(0.6 + 0.4 * words, 12);
  });

  it('goes by the words alone where the need names no concept', () => {
    const story = { text: EXPORT_STORY, concepts: [named('same')] };
    expect(score(NEED, [story], COMPETENCE).score).toBe(score(NEED, [EXPORT_STORY]).score);
  });
});
