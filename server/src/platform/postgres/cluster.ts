import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { systemEnvironment } from '../../env.ts';
import type { Binaries } from './binaries.ts';
import type { RunAs } from './run-as.ts';

const run = promisify(execFile);

/** `kept` data survive a power cut; `throwaway` data are for one test run and trade that for speed. */
export type Durability = 'kept' | 'throwaway';

/** The superuser of every cluster that Vækstbro makes for itself. */
export const CLUSTER_USER = 'vaekstbro';

const PASSWORD_FILE = 'vaekstbro.password';

/** A PostgreSQL server process, and how it ends. */
export type RunningServer = { pid: number; exited: Promise<number | null>; stop(): Promise<void> };

/**
 * Makes an empty cluster in the folder, or does nothing where there is one already. A half-made cluster never shows:
 * it is prepared beside its place and moved there whole.
 */
export async function createCluster(
  folder: string,
  binaries: Binaries,
  user: RunAs | null,
  durability: Durability,
): Promise<void> {
  if (await hasCluster(folder)) return;
  const password = randomBytes(24).toString('base64url');
  const unfinished = `${folder}.making-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (user) for (const file of [unfinished, passwordFile]) await chown(file, user.uid, user.gid);
    const options = [
      `--pgdata=${unfinished}`,
      `--username=${CLUSTER_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order and case rules on every machine; Danish order is asked for by name where people read lists.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(durability === 'throwaway' ? ['--no-sync'] : []),
    ];
    await run(binaries.initdb, options, { ...user, cwd: path.parse(folder).root, env: systemEnvironment() });
    await rename(passwordFile, path.join(unfinished, PASSWORD_FILE));
    await rename(unfinished, folder);
  } catch (cause) {
    if (await hasCluster(folder)) return;
    throw new Error(`PostgreSQL could not make its data folder ${folder}: ${lastLine(cause)}`, { cause });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Whether a finished cluster lies in the folder. */
export async function hasCluster(folder: string): Promise<boolean> {
  return stat(path.join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** The address of a database of a cluster that listens on this port. */
export async function databaseUrl(folder: string, port: number, database: string): Promise<string> {
  const password = (await readFile(path.join(folder, PASSWORD_FILE), 'utf8')).trim();
  return `postgres://${CLUSTER_USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Starts a server on the cluster. It writes to `logFile`, listens on the loopback address only and is a child of this process. */
export async function startServer(options: {
  folder: string;
  port: number;
  binaries: Binaries;
  user: RunAs | null;
  durability: Durability;
  logFile: string;
}): Promise<RunningServer> {
  const { folder, port, binaries, user, durability, logFile } = options;
  const log = await open(logFile, 'a', 0o600);
  const settings = { ...COMMON_SETTINGS, ...(durability === 'throwaway' ? THROWAWAY_SETTINGS : {}) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', folder, '-p', String(port), ...flags], {
    ...user,
    cwd: path.parse(folder).root,
    env: systemEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
  await log.close();
  return {
    pid: child.pid ?? 0,
    exited,
    stop: async () => {
      await stopServer(child.pid ?? 0, folder, binaries);
      await exited;
    },
  };
}

/** Ends a server politely: running statements are rolled back, everything acknowledged is on disk. */
export async function stopServer(pid: number, folder: string, binaries: Binaries): Promise<void> {
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w']).catch(() => undefined);
    return;
  }
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It has ended by itself, which is what was asked for.
  }
}

const COMMON_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '200',
  max_wal_size: '512MB',
  min_wal_size: '80MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  // Details name the values that clash: addresses, which have no place in a log.
  log_error_verbosity: 'terse',
  // Compiling a plan costs more than any statement of ours gains by it.
  jit: 'off',
};

const THROWAWAY_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '300',
};

function lastLine(error: unknown): string {
  const text =
    error instanceof Error && 'stderr' in error && String(error.stderr).trim() !== ''
      ? String(error.stderr)
      : String(error instanceof Error ? error.message : error);
  return text.trim().split('\n').at(-1) ?? '';
}
