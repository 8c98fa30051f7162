import { spawn } from 'node:child_process';
import { CHECKOUT } from './checkout.ts';

/** A command that did not succeed, with everything it said. */
export class CommandFailed extends Error {
  readonly output: string;
  readonly exitCode: number | null;

  constructor(title: string, output: string, exitCode: number | null) {
    super(`${title} failed: its words are above.`);
    this.output = output;
    this.exitCode = exitCode;
  }
}

/** Runs a script with this Node and returns what it wrote; a failure carries the whole output. */
export async function runNode(
  title: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; show?: boolean } = {},
): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd ?? CHECKOUT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
      if (options.show) process.stdout.write(text);
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (exitCode !== 0) throw new CommandFailed(title, output, exitCode);
  return output;
}
