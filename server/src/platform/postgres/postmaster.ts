import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A PostgreSQL server process on a cluster, whoever started it. */
export type Postmaster = { pid: number; port: number };

/**
 * The server that runs on the cluster, or null. The file PostgreSQL leaves behind when it is killed does not count,
 * and is removed where its number has gone to another process meanwhile (PostgreSQL itself would refuse to start).
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const file = path.join(cluster, 'postmaster.pid');
  const lines = readLines(file);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  if (!isPostgresOf(pid, cluster)) {
    rmSync(file, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]) };
}

/** Whether a process with this number exists, be it ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isZombie(pid: number): boolean {
  return existsSync('/proc/self/stat') && /\) [ZX] /.test(readLines(`/proc/${pid}/stat`)[0] ?? '');
}

function isPostgresOf(pid: number, cluster: string): boolean {
  if (!existsSync('/proc/self/cmdline')) return true;
  return (readLines(`/proc/${pid}/cmdline`)[0] ?? '').split('\0').includes(cluster);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
