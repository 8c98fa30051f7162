import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@vaekstbro/server/src/platform/postgres/free-port.ts';

/** A whole Vækstbro, started by the same command as people start it, with data of its own. */
export type Product = {
  url: string;
  dataDir: string;
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

const START = path.resolve(import.meta.dirname, '../../server/src/cli/start.ts');

/**
 * Starts Vækstbro on a free port with the demonstration world in an empty database, and resolves when it greets.
 * The data are gone after it has stopped, unless DATA_DIR is set: then they belong to the caller.
 */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const dataDir = settings['DATA_DIR'] ?? (await mkdtemp(path.join(tmpdir(), 'vaekstbro-product-')));
  // PostgreSQL's own user has to walk through it when root starts this.
  await chmod(dataDir, 0o711);
  const port = settings['PORT'] ?? String(await freePort());
  const url = `http://localhost:${port}`;
  const environment = { ...process.env };
  delete environment['DATABASE_URL'];
  const child = spawn(process.execPath, [START], {
    env: { ...environment, NODE_ENV: 'development', PORT: port, DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const greeted = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Ctrl-C stops everything')) resolve(true);
      });
    }
    void exited.then(() => resolve(false));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    const exitCode = await exited;
    if (!settings['DATA_DIR']) await rm(dataDir, { recursive: true, force: true });
    return exitCode;
  };
  if (await greeted) return { url, dataDir, output: () => output, stop };
  const log = await readFile(path.join(dataDir, `server-${port}.log`), 'utf8').catch(() => '');
  await stop();
  throw new Error(`Vækstbro did not start:\n${output}\n${log}`);
}
