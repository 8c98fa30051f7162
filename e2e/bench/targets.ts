import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { CHECKOUT, inCheckout } from '@vaekstbro/server/src/cli/checkout.ts';
import { freePort } from '@vaekstbro/server/src/platform/postgres/free-port.ts';

/** What is compared. Our server comes twice: how far it is from itself is the noise of the run. */
export const TARGET_NAMES = ['limit', 'vaekstbro', 'postgraphile', 'vaekstbro-again'] as const;
export type TargetName = (typeof TARGET_NAMES)[number];
export type Target = { name: TargetName; url: string; pid: number };

const PATIENCE = 60_000;
const running = new Set<ChildProcess>();

/** Starts all three on the same database; each answers only when it is ready. */
export async function startTargets(
  databaseUrl: string,
  dataDir: string,
  profile: string | undefined,
): Promise<Target[]> {
  const secret = randomBytes(48).toString('base64url');
  const [ours, limit, postgraphile] = [await freePort(), await freePort(), await freePort()];
  const publicUrl = `http://localhost:${ours}`;
  const vaekstbro = await startOurs(ours, { databaseUrl, dataDir, secret, publicUrl, profile });
  return [
    await startOther('limit', 'limit/server.ts', limit, [databaseUrl, secret, publicUrl]),
    vaekstbro,
    await startOther('postgraphile', 'postgraphile/server.ts', postgraphile, [databaseUrl]),
    { ...vaekstbro, name: 'vaekstbro-again' },
  ];
}

/** Our server alone, on this database. */
export async function startAlone(
  databaseUrl: string,
  dataDir: string,
  profile: string | undefined,
): Promise<Target> {
  const port = await freePort();
  const secret = randomBytes(48).toString('base64url');
  return startOurs(port, { databaseUrl, dataDir, secret, publicUrl: `http://localhost:${port}`, profile });
}

/** Ends whatever was started. */
export async function stopTargets(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      const late = pause(10_000, null, { ref: false }).then(() => child.kill('SIGKILL'));
      await Promise.race([ended, late]);
    }),
  );
}

type Ours = {
  databaseUrl: string;
  dataDir: string;
  secret: string;
  publicUrl: string;
  profile: string | undefined;
};

/** Our server as production runs it, but for the bench's own queries and for plain http on this machine. */
async function startOurs(
  port: number,
  { databaseUrl, dataDir, secret, publicUrl, profile }: Ours,
): Promise<Target> {
  const args = [
    '--enable-source-maps',
    '--no-warnings',
    ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${path.resolve(profile)}`] : []),
    '--import',
    pathToFileURL(inCheckout('server', 'src', 'cli', 'end-with-parent.ts')).href,
    inCheckout('server', 'dist', 'main.js'),
  ];
  const settings = {
    NODE_ENV: 'production',
    ROLE: 'web',
    QUERIES: 'any',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SESSION_SECRET: secret,
    // All sign-ups come from this machine.
    SIGN_UP_LIMIT: '9999999',
  };
  const child = start(args, { ...settings, PATH: process.env['PATH'] });
  for (const deadline = performance.now() + PATIENCE; !(await answers(port, '/health/ready'));) {
    if (child.exitCode !== null) throw new Error('Our server ended while it started.');
    if (performance.now() > deadline) throw new Error('Our server was not ready in time.');
    await pause(100);
  }
  return { name: 'vaekstbro', url: `http://127.0.0.1:${port}/graphql`, pid: child.pid ?? 0 };
}

async function startOther(name: TargetName, file: string, port: number, args: string[]): Promise<Target> {
  const child = start(['--no-warnings', path.join(import.meta.dirname, file), String(port), ...args], {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('close', (code) => reject(new Error(`The server "${name}" ended with code ${code}: ${said}`)));
  });
  return { name, url: `http://127.0.0.1:${port}/graphql`, pid: child.pid ?? 0 };
}

function start(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: CHECKOUT,
    env,
    // Ctrl-C goes to the whole terminal; only the bench decides when its servers end.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

function answers(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get({ host: '127.0.0.1', port, path: address, timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
