import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@vaekstbro/server/src/platform/postgres/free-port.ts';

/** A whole Vækstbro, started by the same command as people start it, with data of its own. */
export type Product = { url: string; dataDir: string; output(): string; stop(): Promise<void> };

const START = path.resolve(import.meta.dirname, '../../server/src/cli/start.ts');

/** Starts Vækstbro with an empty database and the demonstration world on a free port, and resolves when it greets. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vaekstbro-product-'));
  const port = settings['PORT'] ?? String(await freePort());
  const url = `http://localhost:${port}`;
  const environment = { ...process.env };
  delete environment['DATABASE_URL'];
  const child = spawn(process.execPath, [START], {
    env: { ...environment, NODE_ENV: 'development', PORT: port, DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const copy = createWriteStream(path.join(dataDir, 'start.log'));
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const greeted = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        copy.write(text);
        if (output.includes('Ctrl-C stops everything')) resolve(true);
      });
    }
    void exited.then(() => resolve(false));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    copy.destroy();
    await rm(dataDir, { recursive: true, force: true });
  };
  if (await greeted) return { url, dataDir, output: () => output, stop };
  const log = await readFile(path.join(dataDir, `server-${port}.log`), 'utf8').catch(() => '');
  await stop();
  throw new Error(`Vækstbro did not start:\n${output}\n${log}`);
}
