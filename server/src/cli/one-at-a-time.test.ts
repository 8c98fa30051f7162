import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { inCheckout } from './checkout.ts';
import { oneAtATime } from './one-at-a-time.ts';

const NAME = `test-${process.pid}`;
afterEach(() => rm(inCheckout('.cache', `${NAME}.lock`), { force: true }));

describe('work that one does at a time', () => {
  it('is done by one after the other, in one process as well', async () => {
    let inside = 0;
    let most = 0;
    const work = () =>
      oneAtATime(NAME, async () => {
        most = Math.max(most, (inside += 1));
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
      });
    await Promise.all([work(), work(), work()]);
    expect(most).toBe(1);
  });

  it('is not blocked by a holder that was killed', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    await mkdir(inCheckout('.cache'), { recursive: true });
    await writeFile(inCheckout('.cache', `${NAME}.lock`), String(dead));
    expect(await oneAtATime(NAME, () => Promise.resolve('done'))).toBe('done');
  });

  it('lets the next one in after a failure', async () => {
    await expect(oneAtATime(NAME, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await oneAtATime(NAME, () => Promise.resolve('done'))).toBe('done');
  });
});
