import path from 'node:path';
import { EscoProblem, type BrokenRow } from '../features/vocabulary/esco/esco-problem.ts';
import { importEsco, type ImportOutcome, type ImportPhase } from '../features/vocabulary/esco/import-esco.ts';
import type { EscoProgress } from '../features/vocabulary/esco/read-esco-folder.ts';
import { dataDirOf, readEnv } from '../env.ts';
import { readArguments, runCommand } from './command.ts';
import { seconds } from './progress.ts';
import { Stop } from './sentence.ts';
import { withClient } from './with-client.ts';
import { withDatabase } from './with-database.ts';

const HELP = `
pnpm esco:import <folder or zip …>: brings ESCO, the European Commission's classification of occupations and skills, into
the database that pnpm start uses. Takes the zips and the CSV files as they are downloaded from
https://esco.ec.europa.eu/en/use-esco/download, in one or more languages and versions, in a folder or one by one.

The same files a second time change nothing. A concept that a newer version no longer has stays readable where it is used.

  --strict        change nothing at all when a row is broken; else broken rows are left out
  --version V     the version of files whose name, zip and folder tell none, e.g. 1.2.0
  --help, -h      this text
`;

const PHASES: Record<ImportPhase, string> = {
  CONCEPTS: 'Concepts are put in',
  WORDS: 'Names and descriptions are put in',
  RELATIONS: 'Relations are put in',
};
/** More broken rows than this are counted and not shown. */
const SHOWN = 20;

/** Imports, tells how far it is, and says at the end what has changed. */
async function escoImport(): Promise<void> {
  const { values, positionals } = readArguments({
    help: HELP,
    options: { strict: { type: 'boolean' }, version: { type: 'string' } },
    positionals: true,
  });
  if (positionals.length === 0) throw new Stop('Say which folder or zips to import. --help says more.');
  if (values.version !== undefined && !/^\d+(\.\d+){1,2}$/.test(values.version))
    throw new Stop(`--version ${values.version} is no version: 1.2.0 is one.`);
  // pnpm runs the script in the checkout, whatever folder it was called in.
  const places = positionals.map((place) => path.resolve(process.env['INIT_CWD'] ?? '', place));
  const broken: BrokenRow[] = [];
  const began = performance.now();
  try {
    const outcome = await withDatabase((url) =>
      withClient(url, (client) =>
        importEsco(client, places, {
          version: values.version,
          isStrict: values.strict ?? false,
          startedBy: 'pnpm esco:import',
          now: () => new Date(),
          onProgress: showProgress,
          onPhase: (phase) => say(`  … ${PHASES[phase]}`),
          onBroken: (row) => void broken.push(row),
        }),
      ),
    );
    showBroken(broken);
    say(summary(outcome));
    say(`It took ${seconds(performance.now() - began)}.`);
  } catch (error) {
    showBroken(broken);
    throw error instanceof EscoProblem ? new Stop(error.message, { cause: error }) : error;
  }
}

function showProgress({ file, rows, done }: EscoProgress): void {
  const line = `  ${done ? '✓' : '…'} ${file}: ${counted(rows, 'row')}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done ? '\n' : ''}`);
  else if (done) say(line);
}

function showBroken(broken: readonly BrokenRow[]): void {
  if (broken.length === 0) return;
  say(`\n${counted(broken.length, 'broken row')}:`);
  for (const { file, line, wrong } of broken.slice(0, SHOWN)) say(`  ${file}, line ${line}: ${wrong}.`);
  if (broken.length > SHOWN) say(`  … and ${counted(broken.length - SHOWN, 'more', '')}.`);
}

function summary({ version, changes, counts, leftOut, brokenRows }: ImportOutcome): string {
  const lines = [
    changes === 0
      ? `\n0 changes: the vocabulary had all of ESCO ${version} already.`
      : `\nESCO ${version} is in the database: ${counted(changes, 'change')}.`,
  ];
  if (changes > 0) {
    lines.push(
      `  concepts ${number(counts.concepts)}, given up ${number(counts.givenUp)}, names ${number(counts.names)}, ` +
        `descriptions ${number(counts.descriptions)}, broader ${number(counts.broader)}, ` +
        `skills of occupations ${number(counts.skills)}`,
    );
  }
  if (brokenRows > 0) lines.push(`Left out: ${counted(brokenRows, 'broken row')}, shown above.`);
  if (leftOut.nameless > 0)
    lines.push(`Left out: ${counted(leftOut.nameless, 'concept')} without a Danish, English or German name.`);
  if (leftOut.loose > 0)
    lines.push(`Left out: ${counted(leftOut.loose, 'relation')} with an end that is no known concept.`);
  return lines.join('\n');
}

function counted(count: number, what: string, plural = 's'): string {
  return `${number(count)} ${what}${count === 1 ? '' : plural}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await runCommand(escoImport, () => ({ dataDir: dataDirOf(), databaseUrl: readEnv().databaseUrl }));
process.exit();
