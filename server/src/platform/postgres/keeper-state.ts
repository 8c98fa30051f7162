import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How a start finds the keeper of a data folder: where it listens, and the word that opens. */
export type KeeperState = { pid: number; port: number; token: string };

const FILE = 'postgres-keeper.json';
const PORT_FILE = 'postgres-port';

/** Reads who keeps the database of this data folder; what is said there may be out of date. */
export function readKeeperState(dataDir: string): KeeperState | null {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, FILE), 'utf8')) as KeeperState;
  } catch {
    return null;
  }
}

/** Says who keeps the database of this data folder, readable for its owner only. */
export function writeKeeperState(dataDir: string, state: KeeperState): void {
  const unfinished = path.join(dataDir, `${FILE}.${randomBytes(4).toString('hex')}`);
  writeFileSync(unfinished, JSON.stringify(state), { mode: 0o600 });
  renameSync(unfinished, path.join(dataDir, FILE));
}

/** The port the database had the last time, so that tools that were pointed at it go on working; 0 at first. */
export function rememberedPort(dataDir: string): number {
  try {
    const port = Number(readFileSync(path.join(dataDir, PORT_FILE), 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
  } catch {
    return 0;
  }
}

/** Remembers the port for the next start. */
export function rememberPort(dataDir: string, port: number): void {
  writeFileSync(path.join(dataDir, PORT_FILE), String(port));
}

/** Takes back what this keeper said, unless another keeper has said something since. */
export function forgetKeeperState(dataDir: string, pid: number): void {
  if (readKeeperState(dataDir)?.pid === pid) rmSync(path.join(dataDir, FILE), { force: true });
}
