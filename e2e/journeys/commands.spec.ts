import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findPostmaster } from '@vaekstbro/server/src/platform/postgres/postmaster.ts';
import { startProduct } from '../src/product.ts';

// The one command, as the person at the keyboard meets it. No browser is needed for that.
test.describe('the one command', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let dataDir = '';
  test.beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'vaekstbro-commands-'));
  });
  test.afterAll(() => rm(dataDir, { recursive: true, force: true }));
  const database = () => findPostmaster(path.join(dataDir, 'postgres'));

  test('says where it runs, whom one can log in as and where mails are read', async () => {
    const product = await startProduct({ DATA_DIR: dataDir });
    expect(product.output()).toContain(`Vækstbro runs on ${product.url}`);
    expect(product.output()).toMatch(/anne@example\.org +\S.*, adviser/);
    expect(product.output()).toContain(`Mails are read at ${product.url}/outbox`);
    expect(await product.stop()).toBe(0);
    expect(database()).toBeNull();
  });

  test('is up again in under ten seconds, with the same data, and plants nothing twice', async () => {
    const began = performance.now();
    const product = await startProduct({ DATA_DIR: dataDir });
    // Ten seconds on a machine that has nothing else to do; longer in proportion on one that is busy.
    const busy = Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
    expect(performance.now() - began).toBeLessThan(10_000 * busy);
    expect(product.output()).toMatch(/anne@example\.org/);
    expect(await product.stop('SIGINT')).toBe(0);
  });

  test('runs twice at once on different ports over one database, which the last one stops', async () => {
    const [one, two] = await Promise.all([
      startProduct({ DATA_DIR: dataDir }),
      startProduct({ DATA_DIR: dataDir }),
    ]);
    expect(one.url).not.toBe(two.url);
    await one.stop();
    expect((await fetch(`${two.url}/health/ready`)).status).toBe(200);
    expect(database()).not.toBeNull();
    await two.stop();
    expect(database()).toBeNull();
    await expect(fetch(`${two.url}/health/live`)).rejects.toThrow();
  });

  test('leaves nothing running when it is killed', async () => {
    const product = await startProduct({ DATA_DIR: dataDir });
    await product.stop('SIGKILL');
    await expect.poll(database, { timeout: 15_000 }).toBeNull();
    await expect
      .poll(
        () =>
          fetch(`${product.url}/health/live`).then(
            () => 'answers',
            () => 'gone',
          ),
        { timeout: 15_000 },
      )
      .toBe('gone');
  });
});
