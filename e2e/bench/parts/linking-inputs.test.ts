import { chanceOf } from '@vaekstbro/seeds/src/world/chance.ts';
import { expect, it } from '@jest/globals';
import { ideas, shareOf, typed, typings, type Name } from './linking-inputs.ts';

const names: Name[] = (['da', 'en', 'de'] as const).flatMap((language) => [
  { conceptId: 'carpenter', text: `Carpenter ${language}`, language, kind: 'PREFERRED' },
  { conceptId: 'carpenter', text: `Joiner ${language}`, language, kind: 'ALTERNATIVE' },
]);

it('types the beginning of a name, or a name with one mistake', () => {
  expect(typed('Carpenter', 'beginning', chanceOf(1))).toBe('Carpe');
  const mistaken = typed('Carpenter', 'mistake', chanceOf(1));
  expect(mistaken).not.toBe('Carpenter');
  expect(['Carpenter'.length - 1, 'Carpenter'.length]).toContain(mistaken.length);
});

it('types each way as often as the others, the same in every run', () => {
  const all = typings(names, 40);
  expect(all.filter(({ how }) => how === 'mistake')).toHaveLength(10);
  expect(typings(names, 40)).toEqual(all);
});

it('writes ideas of 600 characters in three languages', () => {
  const written = ideas(names, 3);
  expect(written.map(({ text, language }) => [text.length, language])).toEqual([
    [600, 'DA'],
    [600, 'EN'],
    [600, 'DE'],
  ]);
});

it('says how much was found in all and in each way', () => {
  const all = typings(names, 8);
  expect(shareOf(all.slice(0, 4), all)).toBe('50 % (50 / 50 / 50 / 50)');
});
