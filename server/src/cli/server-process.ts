import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Env } from '../env.ts';
import { CHECKOUT, inCheckout } from './checkout.ts';
import { Stop } from './sentence.ts';

/** A running server: web and worker. */
export type ServerProcess = {
  /** Resolves when it ends without having been asked to, with a sentence that says so. */
  ended: Promise<string>;
  /** Ends it: requests in flight are answered, at most ten seconds. */
  stop(): Promise<void>;
};

const PATIENCE_STARTING = 60_000;
const PATIENCE_STOPPING = 9_000;

/** Starts the built server and resolves when it is ready for people. Its log goes to the terminal in production, else to `logFile`. */
export async function startServerProcess(
  env: Env,
  databaseUrl: string,
  logFile: string | null,
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--no-warnings',
      '--import',
      pathToFileURL(inCheckout('server', 'src', 'cli', 'end-with-parent.ts')).href,
      inCheckout('server', 'dist', 'main.js'),
    ],
    {
      cwd: CHECKOUT,
      env: { ...process.env, ...asVariables(env, databaseUrl) },
      // Ctrl-C goes to the whole terminal; only this command decides when the server ends.
      detached: process.platform !== 'win32',
      stdio: ['ignore', logFile === null ? 'inherit' : 'pipe', logFile === null ? 'inherit' : 'pipe', 'ipc'],
    },
  );
  const log = logFile === null ? null : createWriteStream(logFile, { mode: 0o600 });
  if (log) for (const stream of [child.stdout, child.stderr]) stream?.pipe(log, { end: false });
  let stopping = false;
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      log?.end();
      resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`);
    });
  });
  const ended = exited.then(async (how) => {
    const words = logFile === null ? '' : await lastWords(logFile);
    return stopping ? '' : words || `The server ${how}.`;
  });
  const stop = async () => {
    stopping = true;
    await endGently(child, exited);
  };
  try {
    await untilReady(env, ended);
    return { ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function asVariables(env: Env, databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: env.mode,
    PORT: String(env.port),
    HOST: env.host,
    PUBLIC_URL: env.publicUrl,
    DATABASE_URL: databaseUrl,
    DATA_DIR: env.dataDir,
    SESSION_SECRET: env.sessionSecret,
  };
}

async function endGently(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const outcome = await Promise.race([
    exited.then(() => 'ended'),
    pause(PATIENCE_STOPPING, 'late', { ref: false }),
  ]);
  if (outcome === 'late') child.kill('SIGKILL');
  await exited;
}

async function untilReady(env: Env, ended: Promise<string>): Promise<void> {
  const deadline = performance.now() + PATIENCE_STARTING;
  let lastWord: string | null = null;
  void ended.then((words) => (lastWord = words));
  while (performance.now() < deadline) {
    if (lastWord !== null) throw new Stop(lastWord);
    if (await isReady(env)) return;
    await pause(50);
  }
  throw new Stop(`The server was not ready within ${PATIENCE_STARTING / 1000} s.`);
}

function isReady(env: Env): Promise<boolean> {
  const host = env.host === '0.0.0.0' || env.host === '::' ? 'localhost' : env.host;
  return new Promise((resolve) => {
    const request = http.get({ host, port: env.port, path: '/health/ready', timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

/** The last thing the server said for people; its log lines are JSON, a refused start is plain words. */
async function lastWords(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  for (const line of lines.reverse()) {
    const entry = parse(line);
    if (entry === null && line.trim() !== '' && !/^\s+at /.test(line)) return line.trim();
    if (entry && (entry.level ?? 0) >= 50) return entry.msg ?? '';
  }
  return '';
}

function parse(line: string): { level?: number; msg?: string } | null {
  try {
    return JSON.parse(line) as { level?: number; msg?: string };
  } catch {
    return null;
  }
}
