import { beforeAll, describe, expect, it } from '@jest/globals';
import { EVERY_ACTOR } from './actors.ts';
import { markersOf } from './markers.ts';
import { WHO_FINDS } from './matrix/finds.ts';
import { MATRIX } from './matrix.ts';
import { BY_SECRET, findsOf, looksOf, wrongWith } from './testing/scan.ts';
import type { Find } from './testing/scan.ts';
import { useWorld } from './testing/use-world.ts';

const matrix = useWorld();
const finds: Find[] = [];

beforeAll(async () => {
  for (const actor of EVERY_ACTOR) {
    for (const look of looksOf(matrix, actor)) finds.push(...(await findsOf(matrix, look)));
  }
}, 120_000);

describe('whoever asks for everything they can reach', () => {
  it('finds of others exactly what is stated', () => {
    const markers = markersOf(matrix.world());
    expect(Object.keys(WHO_FINDS).sort()).toEqual(Object.keys(markers).sort());
    const found: Record<string, string[]> = {};
    const stated: Record<string, string[]> = {};
    for (const [marker, { whose }] of Object.entries(markers)) {
      const finders = EVERY_ACTOR.filter((actor) =>
        finds.some((one) => one.marker === marker && one.actor === actor),
      );
      const may = WHO_FINDS[marker];
      found[marker] = finders.filter((actor) => actor !== whose);
      stated[marker] = EVERY_ACTOR.filter(
        (actor) => actor !== whose && (may === 'EVERYBODY' || may?.includes(actor)),
      );
    }
    expect(found).toEqual(stated);
  });

  it('finds each thing in fields whose rule is for them', () => {
    const wrong = finds.flatMap((find) => wrongWith(matrix, find) ?? []);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('finds everything of their own that has a page', () => {
    const own = Object.entries(markersOf(matrix.world())).filter(([, { whose }]) =>
      (EVERY_ACTOR as string[]).includes(whose),
    );
    const missing = own.filter(
      ([marker, { whose }]) => !finds.some((find) => find.marker === marker && find.actor === whose),
    );
    expect(missing.map(([marker]) => marker)).toEqual([]);
  });
});

describe('whoever has a secret', () => {
  it('is shown one person’s things by it', async () => {
    const shown: Record<string, string[]> = {};
    for (const name of BY_SECRET) {
      for (const row of MATRIX[name] ?? []) {
        const found = await findsOf(matrix, { name, row, actor: 'visitor' });
        const markers = markersOf(matrix.world());
        const others = found.filter(({ marker }) => WHO_FINDS[marker] !== 'EVERYBODY');
        shown[`${name} of ${row.of}`] = [
          ...new Set(others.map(({ marker }) => markers[marker]?.whose ?? '')),
        ];
      }
    }
    expect(shown).toMatchObject({
      'Query.ticket of the secret of a ticket': ['guest'],
      'Query.ticket of the id instead': [],
      'Query.profileReceipt of the secret of a receipt': ['entrepreneur'],
      'Query.profileReceipt of the id instead': [],
    });
  });
});
