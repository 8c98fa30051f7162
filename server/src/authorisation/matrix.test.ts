import { describe, expect, it } from '@jest/globals';
import { cellsOf } from './cells.ts';
import type { Outcome } from './cells.ts';
import { MATRIX } from './matrix.ts';
import { documentOf, shortSelection, variablesOf } from './testing/operation.ts';
import { ask, askRow, lineOf, statedLine, withUnknownId } from './testing/run-cell.ts';
import { useWorld } from './testing/use-world.ts';

const matrix = useWorld();
/** After these something has happened, or was read. */
const DONE: readonly string[] = ['YES'] satisfies Outcome[];

describe('the authorisation matrix', () => {
  describe.each(Object.entries(MATRIX))('%s', (name, rows) => {
    it.each(rows.map((row) => [row.of, row] as const))('of %s', async (_, row) => {
      const { api } = matrix;
      const world = matrix.world();
      const database = matrix.database();
      const root = matrix.root(name);
      const found: Record<string, string> = {};
      const stated: Record<string, string> = {};
      for (const [actor, outcome] of cellsOf(row)) {
        await database.inPassing(async () => {
          const before = await database.rowsWritten();
          const answer = await askRow(api, world, root, row, actor);
          const happened = DONE.includes(outcome) ? [] : await matrix.changes(before);
          found[actor] = lineOf(answer, row, actor, happened);
          stated[actor] = statedLine(row, actor);
          if (outcome === 'NOT_THERE') {
            // What is another's and what never existed look the same.
            const variables = withUnknownId(variablesOf(root, row, world, actor), row, world);
            const unknown = await ask(
              api,
              world,
              actor,
              documentOf(root, variables, shortSelection(root, row)),
              variables,
            );
            expect({ actor, answer }).toEqual({ actor, answer: unknown });
          }
        });
      }
      expect(found).toEqual(stated);
    });
  });
});
