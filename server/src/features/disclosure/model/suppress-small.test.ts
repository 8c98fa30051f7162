import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { suppressSmall } from './suppress-small.ts';
import type { ShownTable } from './suppress-small.ts';

/** Every table of whole numbers that differs by at most one in each hidden cell and shows the same. */
function alternatives(table: readonly (readonly number[])[], shown: ShownTable): number[][][] {
  const width = table[0]?.length ?? 0;
  const found: number[][][] = [];
  const flat = table.flat();
  const visible = shown.cells.flat();
  const next = (at: number, sofar: number[]): void => {
    if (at === flat.length) {
      const other = table.map((_, r) => sofar.slice(r * width, (r + 1) * width));
      if (looksTheSame(other, shown)) found.push(other);
      return;
    }
    const count = flat[at] ?? 0;
    const choices = visible[at] === null ? [count - 1, count, count + 1].filter((n) => n >= 0) : [count];
    for (const choice of choices) next(at + 1, [...sofar, choice]);
  };
  next(0, []);
  return found;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const totalsOf = (table: readonly (readonly number[])[]) => ({
  rows: table.map(sum),
  columns: (table[0] ?? []).map((_, c) => sum(table.map((row) => row[c] ?? 0))),
  total: sum(table.map(sum)),
});

function looksTheSame(other: readonly (readonly number[])[], shown: ShownTable): boolean {
  const { rows, columns, total } = totalsOf(other);
  const same = (count: number | undefined, visible: number | null) => visible === null || visible === count;
  return (
    shown.rowTotals.every((visible, r) => same(rows[r], visible)) &&
    shown.columnTotals.every((visible, c) => same(columns[c], visible)) &&
    same(total, shown.total)
  );
}

/** The hidden counts that an attacker who knows all that is shown can work out. */
function pinned(table: readonly (readonly number[])[], shown: ShownTable): string[] {
  const others = alternatives(table, shown);
  const isPinned = (of: (table: readonly (readonly number[])[]) => number | undefined) =>
    new Set(others.map(of)).size < 2;
  return [
    ...shown.cells.flatMap((row, r) =>
      row.flatMap((visible, c) => (visible === null && isPinned((t) => t[r]?.[c]) ? [`${r},${c}`] : [])),
    ),
    ...shown.rowTotals.flatMap((visible, r) =>
      visible === null && isPinned((t) => totalsOf(t).rows[r]) ? [`row ${r}`] : [],
    ),
    ...shown.columnTotals.flatMap((visible, c) =>
      visible === null && isPinned((t) => totalsOf(t).columns[c]) ? [`column ${c}`] : [],
    ),
    ...(shown.total === null && isPinned((t) => totalsOf(t).total) ? ['total'] : []),
  ];
}

const allOf = ({ cells, rowTotals, columnTotals, total }: ShownTable) => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];

describe('counts', () => {
  it('of one to four are hidden, and so is another in the same row and column', () => {
    expect(
      suppressSmall([
        [20, 3, 11],
        [7, 30, 9],
        [12, 8, 40],
      ]),
    ).toEqual({
      cells: [
        [null, null, 11],
        [7, 30, 9],
        [null, null, 40],
      ],
      rowTotals: [34, 46, 60],
      columnTotals: [39, 41, 60],
      total: 140,
    });
  });

  it('of none and of many are shown as they are', () => {
    const table = [
      [0, 5],
      [60, 0],
    ];
    expect(suppressSmall(table)).toEqual({
      cells: table,
      rowTotals: [5, 60],
      columnTotals: [60, 5],
      total: 65,
    });
  });

  it('in one row alone cannot be worked out from its total', () => {
    const { cells, rowTotals, total } = suppressSmall([[12, 2, 6]]);
    expect(cells).toEqual([[12, null, null]]);
    expect([rowTotals, total]).toEqual([[20], 20]);
  });

  it('that are a total of few are hidden with what would tell them', () => {
    const shown = suppressSmall([
      [0, 2],
      [30, 40],
    ]);
    expect(shown.rowTotals[0]).toBeNull();
    expect(
      pinned(
        [
          [0, 2],
          [30, 40],
        ],
        shown,
      ),
    ).toEqual([]);
  });

  it('can be worked out by nobody: every small table of two by two', () => {
    const wrong: number[][][] = [];
    for (let n = 0; n < 7 ** 4; n += 1) {
      const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((place) => Math.floor(n / 7 ** place) % 7);
      const table = [
        [a, b],
        [c, d],
      ];
      const shown = suppressSmall(table);
      const isSmall = allOf(shown).some((count) => count !== null && count >= 1 && count <= 4);
      if (isSmall || pinned(table, shown).length > 0) wrong.push(table);
    }
    expect(wrong).toEqual([]);
  });

  it('can be worked out by nobody: larger tables of every kind', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.oneof(fc.nat(5), fc.nat(60)), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(table, (counts) => {
        const shown = suppressSmall(counts);
        expect(allOf(shown).filter((count) => count !== null && count >= 1 && count <= 4)).toEqual([]);
        expect(pinned(counts, shown)).toEqual([]);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('are pinned where only they are hidden: the attacker of these tests is a real one', () => {
    const table = [
      [20, 3],
      [7, 30],
    ];
    const naive = {
      cells: [
        [20, null],
        [7, 30],
      ],
      rowTotals: [23, 37],
      columnTotals: [27, 33],
      total: 60,
    };
    expect(pinned(table, naive)).toEqual(['0,1']);
  });
});
