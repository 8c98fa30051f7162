import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../platform/postgres/free-port.ts';
import { oldPostgres } from '../testing/old-postgres.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vaekstbro-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of ours as a person would, and returns what it said and how it ended. */
async function command(
  name: string,
  settings: Record<string, string>,
  args: string[] = [],
): Promise<{ exitCode: number | null; output: string; complaint: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [path.join(import.meta.dirname, `${name}.ts`), ...args], {
    env: { PATH, HOME, DATA_DIR: path.join(folder, 'data'), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, output, complaint: complaint.trim() };
}

describe('a start that cannot work', () => {
  it('names the taken port and a way out, and makes no database', async () => {
    const holder = createServer();
    const port = await new Promise<number>((resolve) =>
      holder.listen(0, '127.0.0.1', () => resolve((holder.address() as { port: number }).port)),
    );
    const { exitCode, complaint } = await command('start', { PORT: String(port) });
    holder.close();
    expect(complaint).toBe(
      `Port ${port} is taken: stop what listens there, or choose another port with PORT=${port + 1}.`,
    );
    expect(exitCode).toBe(1);
    expect(existsSync(path.join(folder, 'data', 'postgres'))).toBe(false);
  });

  it('names the database that nobody answers for, without its password', async () => {
    const [port, nobody] = [await freePort(), await freePort()];
    const { exitCode, complaint } = await command('start', {
      PORT: String(port),
      DATABASE_URL: `postgres://anne:hemmelig@127.0.0.1:${nobody}/vaekstbro`,
    });
    expect(complaint).toBe(
      `The database (DATABASE_URL) cannot be reached: nobody answers at 127.0.0.1:${nobody}.`,
    );
    expect(exitCode).toBe(1);
  });

  it.each(['start', 'plant'])(
    'says at `%s` that the server is too old, and asks nothing else of it',
    async (name) => {
      const old = await oldPostgres('170005');
      const settings = { PORT: String(await freePort()), DATABASE_URL: old.url };
      const { exitCode, complaint } = await command(name, settings, name === 'plant' ? ['herning'] : []);
      old.end();
      expect(complaint).toBe(
        'The server of DATABASE_URL is PostgreSQL 17; Vækstbro needs PostgreSQL 18 or later.',
      );
      expect(exitCode).toBe(1);
      expect(old.asked).toEqual(['show server_version_num']);
      expect(existsSync(path.join(folder, 'data', 'postgres'))).toBe(false);
    },
  );

  it('asks for the secret in production, and leaves nothing behind', async () => {
    const { exitCode, complaint } = await command('start', { NODE_ENV: 'production' });
    expect(complaint).toMatch(/^SESSION_SECRET is missing: it must be at least 32 random characters[^\n]*$/);
    expect(exitCode).toBe(1);
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });

  it('names a wrong setting', async () => {
    const { exitCode, complaint } = await command('start', { PORT: 'four thousand' });
    expect(complaint).toBe('PORT must be a whole number from 1 to 65535, not "four thousand".');
    expect(exitCode).toBe(1);
  });

  it('names an option that does not exist', async () => {
    const { exitCode, complaint } = await command('start', {}, ['--fast']);
    expect(complaint).toBe("Unknown option '--fast'. --help says what there is.");
    expect(exitCode).toBe(1);
  });
});

describe('help', () => {
  it.each(['start', 'dev', 'reset', 'generate', 'build-all', 'plant'])(
    'is what %s --help says',
    async (name) => {
      const { exitCode, output, complaint } = await command(name, {}, ['--help']);
      expect(complaint).toBe('');
      expect(output).toMatch(/pnpm \w+/);
      expect(exitCode).toBe(0);
      expect(existsSync(path.join(folder, 'data'))).toBe(false);
    },
  );
});

describe('reset', () => {
  it('removes nothing without a yes, and nothing that is not ours', async () => {
    const refused = await command('reset', { DATA_DIR: folder }, ['--yes']);
    expect(refused.complaint).toBe(
      `${folder} does not look like a data folder of Vækstbro; nothing was removed.`,
    );
    expect(existsSync(folder)).toBe(true);
    const empty = await command('reset', {}, ['--yes']);
    expect(empty.output).toBe(`There are no data in ${path.join(folder, 'data')}.\n`);
  });
});
