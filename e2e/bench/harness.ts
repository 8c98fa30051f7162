import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Variables } from './inputs.ts';
import type { Target, TargetName } from './targets.ts';

/** What one target did in one round. */
export type Slice = {
  requests: number;
  rps: number;
  p50: number;
  p99: number;
  /** CPU milliseconds for each request: of the server's processes, and of PostgreSQL's. */
  srvMs: number;
  pgMs: number;
  rss: number;
  /** The share of the machine's CPU that others took meanwhile. */
  foreign: number;
  bad: number;
  gqlErrors: number;
};

/** The rounds of one operation by target. */
export type Rounds = Record<TargetName, Slice[]>;

/** How the harness is run. */
export type Harness = {
  file: string;
  folder: string;
  postmaster: number;
  calm: number;
};

export type Pace = { rounds: number; seconds: number; warmup: number };

let running: ChildProcess | null = null;

/** Runs one operation on all targets in turns, with the variables each gets. */
export async function runHarness(
  { file, folder, postmaster, calm }: Harness,
  operation: string,
  targets: readonly Target[],
  variables: (target: TargetName) => Variables[],
  { rounds, seconds, warmup }: Pace,
): Promise<Rounds> {
  const results = path.join(folder, 'results.json');
  const args = [file, '--only', operation, '--pg', String(postmaster), '--out', results];
  args.push('--rounds', String(rounds), '--seconds', String(seconds), '--warmup', String(warmup));
  args.push('--calm', String(calm), '--calmWait', '5');
  for (const { name, url, pid } of targets) {
    const vars = path.join(folder, `${name}.json`);
    await writeFile(vars, JSON.stringify({ [operation]: variables(name) }));
    args.push('--target', `${name}=${url},ops=${operationsOf(name)},vars=${vars},pid=${pid}`);
  }
  await run(args);
  const report = JSON.parse(await readFile(results, 'utf8')) as {
    ops: Record<string, Record<TargetName, { raw: Slice[] }>>;
  };
  const [measured] = Object.values(report.ops);
  if (!measured) throw new Error(`The harness measured nothing of ${operation}.`);
  return Object.fromEntries(targets.map(({ name }) => [name, measured[name].raw])) as Rounds;
}

/** The operations a target is asked, each in the words of its schema. */
export function operationsOf(target: TargetName): string {
  const file = target === 'postgraphile' ? 'postgraphile.graphql' : 'vaekstbro.graphql';
  return path.join(import.meta.dirname, 'operations', file);
}

/** Ends a run that is under way. */
export function stopHarness(): void {
  running?.kill('SIGTERM');
}

async function run(args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  running = child;
  child.stdout.setEncoding('utf8').on('data', (text: string) => process.stdout.write(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  running = null;
  if (code !== 0) throw new Error(`The harness ended with code ${code}.`);
}
