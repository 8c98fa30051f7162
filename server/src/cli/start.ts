import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { dataDirOf, readEnv, type Env } from '../env.ts';
import { requireServerVersion } from '../platform/database/server-version.ts';
import { borrowPostgres, type BorrowedPostgres } from '../platform/postgres/borrow-postgres.ts';
import { makeDataDir } from '../platform/postgres/places.ts';
import { buildClient, buildServer } from './build.ts';
import { readArguments, runCommand } from './command.ts';
import { demoPeopleIn, plantWhenEmpty, type DemoPeople } from './demo-world.ts';
import { whenAskedToStop } from './asked-to-stop.ts';
import { requirePort } from './port.ts';
import { step } from './progress.ts';
import { Stop } from './sentence.ts';
import { withClient } from './with-client.ts';
import { bringUpToDate } from './with-database.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

const HELP = `
pnpm start: builds and runs Vækstbro on http://localhost:4000.

It starts an embedded PostgreSQL (or uses DATABASE_URL), brings the database up to date, plants the demonstration
world when the database is empty, serves client and API and runs the worker. Ctrl-C stops it all; the data stay.

Settings are environment variables (PORT, DATABASE_URL, DATA_DIR, PUBLIC_URL, SMTP_URL, SESSION_SECRET, NODE_ENV, …);
the table in README.md explains each. Example:  PORT=5000 pnpm start

  --help, -h    this text
`;

const ROOM_NEEDED = 200 * 1024 * 1024;

let env: Env | null = null;
let postgres: BorrowedPostgres | null = null;
let server: ServerProcess | null = null;

async function start(): Promise<void> {
  readArguments({ help: HELP, options: {} });
  const began = performance.now();
  const settings = (env = readEnv());
  await requirePort(settings.port, settings.host);
  if (settings.databaseUrl !== null) await withClient(settings.databaseUrl, requireServerVersion);
  makeDataDir(settings.dataDir);
  if (settings.databaseUrl === null) requireRoom(settings.dataDir);
  process.stdout.write('\nVækstbro starts\n');

  const stopped = whenAskedToStop();
  const running = (async () => {
    await step('The server is built', buildServer);
    await step('The client is built', buildClient);
    const databaseUrl = await bringDatabase(settings);
    const logFile =
      settings.mode === 'production' ? null : path.join(settings.dataDir, `server-${settings.port}.log`);
    server = await step('Server and worker are ready', () =>
      startServerProcess(settings, databaseUrl, logFile),
    );
    greet(
      settings,
      settings.demo ? await demoPeopleIn(databaseUrl) : null,
      logFile,
      performance.now() - began,
    );
    const sentence = await server.ended;
    if (sentence) throw new Stop(sentence);
  })();
  await Promise.race([stopped, running]);
}

async function bringDatabase(settings: Env): Promise<string> {
  const url =
    settings.databaseUrl ??
    (await step('The embedded PostgreSQL runs', async () => {
      postgres = await borrowPostgres(settings.dataDir);
      return postgres.url;
    }));
  const owner = settings.databaseOwnerUrl ?? url;
  await bringUpToDate(owner);
  if (settings.demo) await step('The demonstration world is planted', () => plantWhenEmpty(owner));
  return url;
}

function requireRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < ROOM_NEEDED && !existsSync(path.join(folder, 'postgres'))) {
    throw new Stop(`The disk is full: ${folder} has less than 200 MB of room, which a new database needs.`);
  }
}

function greet(settings: Env, demo: DemoPeople | null, logFile: string | null, took: number): void {
  const lines = ['', `Vækstbro runs on ${settings.publicUrl} (after ${(took / 1000).toFixed(1)} s)`, ''];
  if (demo) {
    const width = Math.max(...demo.people.map((person) => person.email.length));
    lines.push(
      `  Log in at ${settings.publicUrl}/log-in as one of these; they all have the password ${demo.password}`,
    );
    for (const { email, name, hat } of demo.people)
      lines.push(`    ${email.padEnd(width)}  ${name}, ${hat.toLowerCase().replaceAll('_', ' ')}`);
    lines.push('');
  }
  if (settings.mode !== 'production' && settings.smtpUrl === null) {
    lines.push(`  Mails are read at ${settings.publicUrl}/outbox`);
  }
  if (settings.mode === 'production' && settings.smtpUrl === null) {
    lines.push('  SMTP_URL is not set: no mail leaves this machine.');
  }
  if (logFile) lines.push(`  The log is ${path.relative(process.cwd(), logFile) || logFile}`);
  lines.push('  Ctrl-C stops everything; the data stay.', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

await runCommand(start, () => ({ dataDir: env?.dataDir ?? dataDirOf(), databaseUrl: env?.databaseUrl }));
// Held in variables, not in the flow above: whatever was under way is ended, wherever the start had got to.
await (server as ServerProcess | null)?.stop();
await (postgres as BorrowedPostgres | null)?.giveBack();
process.exit();
