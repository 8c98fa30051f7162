import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dataDirOf } from '../env.ts';
import { readKeeperState } from '../platform/postgres/keeper-state.ts';
import { placesFor } from '../platform/postgres/places.ts';
import { isAlive } from '../platform/postgres/postmaster.ts';
import { choosePostgresUser } from '../platform/postgres/run-as.ts';
import { readArguments, runCommand } from './command.ts';
import { Stop } from './sentence.ts';

const HELP = `
pnpm reset: removes the embedded database and everything else in DATA_DIR (.data in the checkout).

The next start begins with an empty database and plants the demonstration world anew. A database that DATABASE_URL
names is never touched.

  --yes, -y     do not ask
  --help, -h    this text
`;

/** Removes the data folder, after a question, and never while a start uses it. */
async function reset(): Promise<void> {
  const { values } = readArguments({ help: HELP, options: { yes: { type: 'boolean', short: 'y' } } });
  const dataDir = dataDirOf();
  const folders = [...new Set([dataDir, placesFor(dataDir, choosePostgresUser()).home])].filter(existsSync);
  if (folders.length === 0) {
    process.stdout.write(`There are no data in ${dataDir}.\n`);
    return;
  }
  if (isInUse(dataDir)) throw new Stop(`A start is using ${dataDir}: stop it first.`);
  for (const folder of folders) requireOurs(folder);
  if (!values.yes && !(await agrees(folders.join(' and ')))) throw new Stop('Nothing was removed.');
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  process.stdout.write(`Removed ${folders.join(' and ')}.\n`);
}

function isInUse(dataDir: string): boolean {
  const keeper = readKeeperState(dataDir);
  return keeper !== null && isAlive(keeper.pid);
}

/** A mistyped DATA_DIR must not cost anybody their home folder. */
function requireOurs(folder: string): void {
  const marks = ['session-secret', 'postgres', 'postgres-port', 'postgres.log'];
  if (marks.some((mark) => existsSync(path.join(folder, mark)))) return;
  throw new Stop(`${folder} does not look like a data folder of Vækstbro; nothing was removed.`);
}

async function agrees(what: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new Stop(`Nothing was removed: say --yes to remove ${what} without being asked.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(y|yes|j|ja)$/i.test((await terminal.question(`Remove ${what}? (y/N) `)).trim());
  } finally {
    terminal.close();
  }
}

await runCommand(reset);
process.exit();
