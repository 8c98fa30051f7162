import { expect, it } from '@jest/globals';
import { inTurn } from './in-turn.ts';

it('lets others work between two that were asked at once, in the order of the asking', async () => {
  const seen: string[] = [];
  const other = () => {
    seen.push('other');
    if (seen.length < 6) setImmediate(other);
  };
  setImmediate(other);
  await Promise.all(['one', 'two'].map((name) => inTurn(() => void seen.push(name))));
  expect(seen.filter((name) => name !== 'other')).toEqual(['one', 'two']);
  expect(seen.slice(seen.indexOf('one'), seen.indexOf('two'))).toContain('other');
});

it('goes on after one that failed', async () => {
  await expect(
    inTurn(() => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await inTurn(() => 1)).toBe(1);
});
