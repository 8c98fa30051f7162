import { beforeAll, describe, expect, it } from '@jest/globals';
import { cellOf, cellsOf } from './cells.ts';
import type { Row } from './cells.ts';
import type { Actor } from './actors.ts';
import { MATRIX } from './matrix.ts';
import { liftableRules } from './testing/lift-rules.ts';
import { askRow, lineOf, statedLine } from './testing/run-cell.ts';
import { useWorld } from './testing/use-world.ts';

// Negative controls: a matrix that does not notice when a rule is taken out proves nothing.
const rules = await liftableRules();
let doors: string[];
beforeAll(async () => {
  await import('../app.ts');
  doors = rules.names.doors();
}, 60_000);
const matrix = useWorld();

interface Cell {
  readonly name: string;
  readonly row: Row;
  readonly actor: Actor;
}
/** Which cells each policy refuses something in. */
const refusedIn = new Map<string, Cell[]>();

/** What is wrong in a cell; null when it is as stated. */
async function wrongIn({ name, row, actor }: Cell): Promise<string | null> {
  return matrix.database().inPassing(async () => {
    const answer = await askRow(matrix.api, matrix.world(), matrix.root(name), row, actor);
    const found = lineOf(answer, cellOf(row, actor), []);
    const stated = statedLine(row, actor);
    return found === stated ? null : `${name} of ${row.of}, ${actor}: ${found} instead of ${stated}`;
  });
}

async function firstWrong(cells: readonly Cell[], rule: string): Promise<string | null> {
  for (const cell of cells) {
    const wrong = await rules.without(rule, () => wrongIn(cell));
    if (wrong) return wrong;
  }
  return null;
}

function cellsWhere(is: (cell: Cell) => boolean): Cell[] {
  return Object.entries(MATRIX).flatMap(([name, rows]) =>
    rows.flatMap((row) =>
      cellsOf(row).flatMap(([actor]) => (is({ name, row, actor }) ? [{ name, row, actor }] : [])),
    ),
  );
}

describe('when the rule at a door is removed', () => {
  it('every root field that is not for everybody has one', () => {
    const closed = Object.entries(MATRIX).filter(([, rows]) =>
      rows.every((row) => cellOf(row, 'visitor') === 'LOG_IN'),
    );
    expect(doors.toSorted()).toEqual(closed.map(([name]) => name).sort());
  });

  it('the matrix fails, for each of them', async () => {
    const unnoticed: string[] = [];
    for (const door of doors) {
      const least = cellsWhere(({ name, row, actor }) => {
        const outcome = cellOf(row, actor);
        return name === door && (outcome === 'LOG_IN' || (outcome === 'NOT_YOURS' && actor === 'newcomer'));
      });
      for (const cell of least)
        if (!(await rules.without(door, () => wrongIn(cell)))) unnoticed.push(`${door} ${cell.actor}`);
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);
});

describe('when a policy is removed', () => {
  beforeAll(async () => {
    for (const cell of cellsWhere(() => true)) {
      const { result, refusals } = await rules.refusalsDuring(() => wrongIn(cell));
      // What is wrong by itself is not noticed because of a rule.
      if (result) continue;
      for (const rule of refusals) refusedIn.set(rule, [...(refusedIn.get(rule) ?? []), cell]);
    }
  }, 120_000);

  it.each(rules.names.policies)(
    'the matrix fails without %s',
    async (rule) => {
      expect(await firstWrong(refusedIn.get(rule) ?? [], rule)).not.toBeNull();
    },
    60_000,
  );
});
