import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { canReach, type RunAs } from './run-as.ts';

/** Where the files of one embedded PostgreSQL lie. */
export type Places = { home: string; cluster: string; logFile: string };

/**
 * Where the embedded database of a data folder lies: in the data folder itself, unless PostgreSQL's unprivileged user
 * cannot walk there (root with a checkout in /root); then in a folder below /var/lib that is this data folder's own.
 */
export function placesFor(dataDir: string, user: RunAs | null): Places {
  const home = canReach(dataDir, user) ? path.resolve(dataDir) : reachableHome(dataDir);
  return { home, cluster: path.join(home, 'postgres'), logFile: path.join(home, 'postgres.log') };
}

/** Makes the data folder so that PostgreSQL's user can walk through it, whatever mask the shell has. */
export function makeDataDir(dataDir: string): void {
  const wanted = path.resolve(dataDir);
  const topmost = mkdirSync(wanted, { recursive: true });
  if (topmost === undefined) return;
  for (let made = wanted; made.length >= topmost.length; made = path.dirname(made)) chmodSync(made, 0o711);
}

function reachableHome(dataDir: string): string {
  const own = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12);
  // Both survive a restart of the machine; the second is for systems whose /var/lib is read-only.
  const roots = ['/var/lib', '/var/tmp'];
  const root = roots.find(isWritable) ?? '/var/tmp';
  return path.join(root, 'vaekstbro', own);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
