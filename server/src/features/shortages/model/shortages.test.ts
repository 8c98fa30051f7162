import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TOWNS } from '../../places/index.ts';
import type { CompetenceCount } from './competence-sources.ts';
import { shortagesOf } from './shortages.ts';
import type { CountedShortage } from './shortages.ts';

const of = (conceptId: string, towns: Record<string, number>): CompetenceCount[] =>
  Object.entries(towns).map(([townId, count]) => ({ conceptId, townId, count }));
const row = (rows: CountedShortage[], conceptId: string, townId: string | null = null) =>
  rows.find((one) => one.conceptId === conceptId && one.townId === townId);

describe('what is short', () => {
  it('is what more people ask for than are found, the shortest first', () => {
    const rows = shortagesOf(
      [...of('budget', { herning: 10 }), ...of('patents', { herning: 8 }), ...of('sales', { herning: 30 })],
      [...of('budget', { herning: 10 }), ...of('sales', { herning: 10 })],
    );
    expect(rows.filter(({ townId }) => townId === null)).toEqual([
      { conceptId: 'patents', townId: null, asked: 8, found: 0, foundInRegion: 0 },
      { conceptId: 'sales', townId: null, asked: 30, found: 10, foundInRegion: 10 },
      { conceptId: 'budget', townId: null, asked: 10, found: 10, foundInRegion: 10 },
    ]);
  });

  it('says beside a town whether somebody is found in the region', () => {
    const rows = shortagesOf(of('budget', { sunds: 6 }), of('budget', { herning: 12 }));
    expect(row(rows, 'budget', 'sunds')).toMatchObject({ asked: 6, found: 0, foundInRegion: 12 });
    expect(row(rows, 'budget', 'herning')).toBeUndefined();
  });

  it('leaves out what is found and asked for by nobody', () => {
    expect(shortagesOf([], of('budget', { herning: 12 }))).toEqual([]);
  });
});

describe('the order', () => {
  const regionOf = (rows: CountedShortage[]) =>
    rows.filter(({ townId }) => townId === null).map(({ conceptId }) => conceptId);
  const found = (few: number) => [
    ...of('sales', { herning: 5 }),
    ...of('budget', { herning: 40 }),
    ...of('hidden-b', { herning: few }),
    ...of('hidden-a', { herning: 5 - few }),
  ];
  const asked = [
    ...of('sales', { herning: 50 }),
    ...of('budget', { herning: 40 }),
    ...of('patents', { herning: 6 }),
    ...of('board', { herning: 9 }),
    ...of('hidden-a', { herning: 99 }),
    ...of('hidden-b', { herning: 98 }),
  ];

  it('has first what nobody can, then the ratios, and last what is hidden', () => {
    expect(regionOf(shortagesOf(asked, found(2)))).toEqual([
      'board',
      'patents',
      'sales',
      'budget',
      'hidden-a',
      'hidden-b',
    ]);
  });

  it('of what is hidden follows the names, whatever the counts are', () => {
    const names: Record<string, string> = { 'hidden-a': 'Økonomi', 'hidden-b': 'Bestyrelse' };
    const last = (few: number) => regionOf(shortagesOf(asked, found(few), (id) => names[id] ?? id)).slice(-2);
    expect(last(1)).toEqual(['hidden-b', 'hidden-a']);
    expect(last(4)).toEqual(['hidden-b', 'hidden-a']);
  });
});

describe('a small count', () => {
  it('is not shown', () => {
    const rows = shortagesOf(of('patents', { herning: 3 }), of('patents', { herning: 2 }));
    expect(row(rows, 'patents')).toEqual({
      conceptId: 'patents',
      townId: null,
      asked: null,
      found: null,
      foundInRegion: null,
    });
  });

  it('cannot be had by taking the other towns from the region', () => {
    const rows = shortagesOf(of('patents', { herning: 9, ikast: 6, sunds: 2 }), []);
    expect(row(rows, 'patents', 'sunds')?.asked).toBeNull();
    expect(row(rows, 'patents')?.asked).toBe(17);
    // Seventeen less nine were eight: of Ikast and Sunds together, and some town where nobody asks.
    const hidden = rows.filter(({ townId, asked }) => townId !== null && asked === null);
    expect(hidden.map(({ townId }) => townId)).toEqual(expect.arrayContaining(['ikast', 'sunds']));
    expect(row(rows, 'patents', 'herning')?.asked).toBe(9);
  });

  it('has the same place whatever it is, so that the order tells nothing of it', () => {
    const order = (few: number) =>
      shortagesOf(
        [...of('board', { herning: few }), ...of('budget', { herning: 6 })],
        of('budget', { herning: 99 }),
      ).map(({ conceptId, townId }) => `${conceptId} ${townId}`);
    expect(order(1)).toEqual(order(4));
    expect(order(4)[0]).toBe('board null');
  });

  it('can be another one, however somebody adds and subtracts what is shown', () => {
    const [one, two, three, four] = TOWNS.map(({ id }) => id) as [string, string, string, string];
    const few = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.tuple(few, few, few, few), (counts) => {
        const asked = of('board', {
          [one]: counts[0],
          [two]: counts[1],
          [three]: counts[2],
          [four]: counts[3],
        }).filter(({ count }) => count > 0);
        const rows = shortagesOf(asked, []);
        const total = row(rows, 'board')?.asked;
        const shown = TOWNS.map(({ id }) => {
          const here = row(rows, 'board', id);
          return here === undefined ? 0 : here.asked;
        });
        if (asked.length === 0) return;
        for (const count of [...shown, total]) expect([1, 2, 3, 4]).not.toContain(count);
        const hidden = shown.filter((count) => count === null).length;
        // Of one unknown, or of some that are small together, the difference tells something.
        if (total !== null && total !== undefined && hidden > 0) {
          const left = total - shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
          expect(hidden).toBeGreaterThan(1);
          expect(left).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
