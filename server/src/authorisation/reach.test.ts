import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { EVERY_ACTOR } from './actors.ts';
import type { Actor } from './actors.ts';
import { MATRIX } from './matrix.ts';
import { markersOf } from './markers.ts';
import { everythingShown } from './testing/everything.ts';
import { variablesOf } from './testing/operation.ts';
import { useWorld } from './testing/use-world.ts';

const matrix = useWorld();

describe('x', () => {
  it('y', async () => {
    const found: Record<string, Record<string, string[]>> = {};
    for (const actor of EVERY_ACTOR) {
      for (const root of matrix.roots().filter(({ kind, name }) => kind === 'query' && !['Query.ticket','Query.profileReceipt'].includes(name))) {
        for (const row of MATRIX[root.name] ?? []) {
          const shown = await everythingShown(matrix.api, matrix.schema(), matrix.world(), root, variablesOf(root, row, matrix.world(), actor), actor);
          for (const [name, { text }] of Object.entries(markersOf(matrix.world()))) {
            for (const { field, value } of shown) if (value.includes(text)) {
              const of = ((found[name] ??= {})[actor] ??= []);
              if (!of.includes(field)) of.push(field);
            }
          }
        }
      }
    }
    writeFileSync('/tmp/found.json', JSON.stringify(found, null, 1));
    expect(1).toBe(1);
  }, 100000);
});
