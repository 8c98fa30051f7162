import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { borrowPostgres } from './borrow-postgres.ts';
import { readKeeperState } from './keeper-state.ts';
import { findPostmaster, isAlive } from './postmaster.ts';
import { waitUntilReady } from './wait-until-ready.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vaekstbro-postgres-'));
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const postmaster = () => findPostmaster(path.join(folder, 'postgres'));

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Another start, as a process of its own that can be killed. */
async function otherStart(): Promise<{ kill(): Promise<void> }> {
  const module = JSON.stringify(path.join(import.meta.dirname, 'borrow-postgres.ts'));
  const script = `const { borrowPostgres } = await import(${module});
    console.log((await borrowPostgres(${JSON.stringify(folder)})).url); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await once(child.stdout, 'data');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data and its port from one start to the next and runs only in between', async () => {
    const first = await borrowPostgres(folder);
    await query(first.url, "create table letter (text text); insert into letter values ('æøå')");
    const running = postmaster();
    await first.giveBack();
    expect(running && isAlive(running.pid)).toBe(false);
    expect(readKeeperState(folder)).toBeNull();

    const second = await borrowPostgres(folder);
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select text from letter')).toEqual([{ text: 'æøå' }]);
    await second.giveBack();
    expect(postmaster()).toBeNull();
  }, 60_000);

  it('is shared by two starts at once and stopped by the last one, even when that one is killed', async () => {
    const [mine, other] = await Promise.all([borrowPostgres(folder), otherStart()]);
    const shared = postmaster();
    await mine.giveBack();
    expect(postmaster()).toEqual(shared);
    await other.kill();
    await until(() => postmaster() === null && readKeeperState(folder) === null);
  }, 60_000);

  it('comes back by itself on the same port when it is killed', async () => {
    const postgres = await borrowPostgres(folder);
    const before = postmaster();
    process.kill(before?.pid ?? 0, 'SIGKILL');
    await until(() => postmaster() !== null && postmaster()?.pid !== before?.pid);
    await waitUntilReady(postgres.url);
    expect(postmaster()?.port).toBe(before?.port);
    await postgres.giveBack();
    expect(postmaster()).toBeNull();
  }, 60_000);

  it('goes on when its keeper is killed, and still stops at the end', async () => {
    const postgres = await borrowPostgres(folder);
    const before = postmaster();
    const keeper = readKeeperState(folder)?.pid ?? 0;
    process.kill(keeper, 'SIGKILL');
    await until(() => (readKeeperState(folder)?.pid ?? keeper) !== keeper);
    expect(postmaster()).toEqual(before);
    expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await postgres.giveBack();
    await until(() => postmaster() === null);
  }, 60_000);

  it('is not fooled by what a killed machine left behind', async () => {
    await (await borrowPostgres(folder)).giveBack();
    // The number in the file now belongs to another process: this one.
    const leftover = [process.pid, path.join(folder, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready'];
    await writeFile(path.join(folder, 'postgres', 'postmaster.pid'), leftover.join('\n'));
    await writeFile(
      path.join(folder, 'postgres-keeper.json'),
      JSON.stringify({ pid: process.pid, port: 9, token: 'gone' }),
    );
    const postgres = await borrowPostgres(folder);
    expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await postgres.giveBack();
  }, 60_000);

  it('sorts and folds letters the same on every machine', async () => {
    const postgres = await borrowPostgres(folder);
    const settings = await query(
      postgres.url,
      "select pg_encoding_to_char(encoding) as encoding, datlocale as locale, upper('æøå') as upper from pg_database where datname = current_database()",
    );
    expect(settings).toEqual([{ encoding: 'UTF8', locale: 'C.UTF-8', upper: 'ÆØÅ' }]);
    await postgres.giveBack();
  }, 60_000);

  it('lets nobody in without the password, which only its owner can read', async () => {
    const postgres = await borrowPostgres(folder);
    const foreign = new URL(postgres.url);
    foreign.password = 'postgres';
    await expect(query(foreign.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(await readFile(path.join(folder, 'postgres-keeper.json'), 'utf8')).not.toContain('postgres://');
    await postgres.giveBack();
  }, 60_000);
});
