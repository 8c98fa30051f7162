import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildServer, compileServerFile, generateClientTypes, isServerSource } from './build.ts';
import { inCheckout } from './checkout.ts';
import { readArguments, runCommand } from './command.ts';
import { demoPeopleIn, plantWhenEmpty } from './demo-world.ts';
import { whenAskedToStop } from './asked-to-stop.ts';
import { requirePort } from './port.ts';
import { step } from './progress.ts';
import { CommandFailed } from './run.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
pnpm dev: runs Vækstbro so that a saved change shows at once.

The page is on http://localhost:4000 (PORT) and reloads by itself; the API behind it is on the next port and restarts.
Settings are the environment variables of pnpm start.

  --help, -h    this text
`;

/** Runs the API from its compiled sources and the page from Vite, and follows every saved file. */
async function dev(): Promise<void> {
  readArguments({ help: HELP, options: {} });
  await step('The server is built', buildServer);
  await step('The client’s types are generated', generateClientTypes);
  await withDatabase(async (databaseUrl, env) => {
    const apiPort = env.port + 1;
    for (const port of [env.port, apiPort]) await requirePort(port, env.host);
    if (env.demo) await step('The demonstration world is planted', () => plantWhenEmpty(databaseUrl));
    const stopped = whenAskedToStop();
    const api = follow(
      ['--watch', '--enable-source-maps', '--no-warnings', inCheckout('server', 'dist', 'main.js')],
      {
        DATABASE_URL: env.databaseUrl ?? databaseUrl,
        PORT: String(apiPort),
        PUBLIC_URL: env.publicUrl,
      },
    );
    const vite = inCheckout('client', 'node_modules', 'vite', 'bin', 'vite.js');
    const page = follow(
      [vite, '--port', String(env.port), '--strictPort', '--host', env.host],
      {
        API_URL: `http://localhost:${apiPort}`,
      },
      inCheckout('client'),
    );
    const watchers = [recompileOnSave(), regenerateOnSave()];
    const demo = env.demo ? await demoPeopleIn(databaseUrl) : null;
    process.stdout.write(`\nVækstbro is being developed on ${env.publicUrl}; Ctrl-C stops.\n`);
    if (demo)
      process.stdout.write(
        `Log in as ${demo.people.map((person) => person.email).join(', ')}: ${demo.password}\n\n`,
      );
    await Promise.race([stopped, ended(api), ended(page)]);
    for (const watcher of watchers) watcher.close();
    await Promise.all([api, page].map(stop));
  });
}

function follow(args: string[], env: Record<string, string>, cwd: string = inCheckout()): ChildProcess {
  return spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
}

function recompileOnSave() {
  const source = inCheckout('server', 'src');
  return watch(source, { recursive: true }, (_event, name) => {
    const file = path.join(source, name ?? '');
    if (!name || !isServerSource(file)) return;
    compileServerFile(file).catch((error: NodeJS.ErrnoException) => {
      const built = inCheckout('server', 'dist', name.replace(/\.ts$/, '.js'));
      if (error.code === 'ENOENT') void rm(built, { force: true });
      else process.stderr.write(`${error.message}\n`);
    });
  });
}

/** A changed document of the client gets its types anew, which Vite then picks up. */
function regenerateOnSave() {
  const source = inCheckout('client', 'src');
  return watch(source, { recursive: true }, (_event, name) => {
    if (!name || name.startsWith('gql') || !/\.tsx?$/.test(name)) return;
    readFile(path.join(source, name), 'utf8')
      .then((text) => (text.includes('graphql(') ? generateClientTypes() : 'known'))
      .catch((error: Error) => {
        if (error instanceof CommandFailed) process.stderr.write(`${error.output}\n`);
      });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = ended(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 9_000);
  await end;
  clearTimeout(timer);
}

await runCommand(dev);
process.exit();
