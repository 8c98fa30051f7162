import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Step } from './steps.ts';
import type { Tally } from './tally.ts';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const running = new Set<ChildProcess>();

/** Runs one step in a process group of its own; what it said is kept and shown only when it failed. */
export async function runStep(step: Step, temporary: string): Promise<Tally & { output: string }> {
  const child = spawn(process.execPath, step.args, {
    cwd: CHECKOUT,
    // Everything temporary of every tool goes where it is removed afterwards.
    env: {
      ...cleanEnvironment(),
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      NO_COLOR: '1',
      ...step.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  endGroup(child, 'SIGKILL');
  running.delete(child);
  return { ...(await step.count(exitCode)), output };
}

/** Ends what is under way, when the person stops the run; resolves when it has ended. */
export async function endRunningSteps(): Promise<void> {
  await Promise.all(
    [...running].map((child) => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      endGroup(child, 'SIGTERM');
      return ended;
    }),
  );
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left, which is what was asked for.
  }
}

/** The person's own settings for `pnpm start` must not decide whether the tests pass. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  const ours = [
    'NODE_ENV',
    'PORT',
    'HOST',
    'PUBLIC_URL',
    'DATABASE_URL',
    'DATA_DIR',
    'SESSION_SECRET',
    'SMTP_URL',
  ];
  const more = [
    'MAIL_FROM',
    'LOG_LEVEL',
    'QUERIES',
    'TRUST_PROXY',
    'DEMO',
    'ROLE',
    'NODE_OPTIONS',
    'FORCE_COLOR',
  ];
  for (const name of [...ours, ...more]) delete environment[name];
  return environment;
}
