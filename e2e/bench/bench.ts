import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { whenAskedToStop } from '@vaekstbro/server/src/cli/asked-to-stop.ts';
import { buildServer } from '@vaekstbro/server/src/cli/build.ts';
import { inCheckout } from '@vaekstbro/server/src/cli/checkout.ts';
import { runCommand } from '@vaekstbro/server/src/cli/command.ts';
import { step } from '@vaekstbro/server/src/cli/progress.ts';
import { danishDay } from '@vaekstbro/server/src/platform/business-days.ts';
import {
  borrowPostgres,
  type BorrowedPostgres,
} from '@vaekstbro/server/src/platform/postgres/borrow-postgres.ts';
import { compared } from './compared.ts';
import { stopHarness } from './harness.ts';
import { readOptions, type Options } from './options.ts';
import { measurePart } from './parts/index.ts';
import { circumstances } from './report.ts';
import { stopTargets } from './targets.ts';
import { postgresVersion } from './world.ts';
import { worldsOf } from './worlds.ts';

const PAGE = inCheckout('docs', 'benchmarks.md');
const MARKS = ['<!-- measured by pnpm bench --write -->', '<!-- end -->'] as const;

let folder: string | null = null;
let postgres: BorrowedPostgres | null = null;

async function bench(): Promise<void> {
  const options = readOptions(process.env);
  const stopped = whenAskedToStop();
  folder = await mkdtemp(path.join(tmpdir(), 'vaekstbro-bench-'));
  // PostgreSQL's own user has to walk through it when root starts this.
  await chmod(folder, 0o711);
  await Promise.race([stopped, measureAll(options, folder)]);
}

async function measureAll(options: Options, dataDir: string): Promise<void> {
  const when = new Date();
  await step('The server is built', buildServer);
  const { url } = await step('The embedded PostgreSQL runs', async () => {
    postgres = await borrowPostgres(dataDir, 'kept');
    return postgres;
  });
  const worlds = worldsOf(url, options.mentors, when);
  const setting = { ...options, worlds, folder: dataDir, today: danishDay(when) };
  const sections: string[] = [];
  if (options.operations.length > 0) sections.push(await compared(setting));
  for (const part of options.parts) sections.push(await measurePart(part, setting));
  const text = [circumstances(when, await postgresVersion(url)), ...sections].join('\n\n');
  process.stdout.write(`\n${text}\n`);
  if (options.write) await writeResults(text);
}

async function writeResults(text: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [begin, end] = [page.indexOf(MARKS[0]) + MARKS[0].length, page.indexOf(MARKS[1])];
  await writeFile(PAGE, `${page.slice(0, begin)}\n\n${text}\n\n${page.slice(end)}`);
}

await runCommand(bench);
stopHarness();
await stopTargets();
await (postgres as BorrowedPostgres | null)?.giveBack();
if (folder) await rm(folder, { recursive: true, force: true });
process.exit();
