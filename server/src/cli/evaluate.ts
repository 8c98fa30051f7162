import { readArguments, runCommand } from './command.ts';
import { readAnnotations } from './ranking/annotations.ts';
import { type Figure, FIGURES, figuresOf, type Measured, measured } from './ranking/figures.ts';
import { fromCaller } from './ranking/from-caller.ts';
import { rowsOfFile } from './ranking/tsv-files.ts';
import { Stop } from './sentence.ts';

const HELP = `
pnpm --filter server evaluate --data <folder> --run <run.tsv>: how good a ranking is, judged by annotations.tsv of the
folder: means over the annotated queries, and the interval that 95 of 100 draws of as many queries fall into.

  --data FOLDER   the folder that was ranked
  --run FILE      what rank wrote
  --json          as JSON
  --help, -h      this text
`;

/** Reads a run and what experts say, and prints the figures. */
async function evaluate(): Promise<void> {
  const { values } = readArguments({
    help: HELP,
    options: { data: { type: 'string' }, run: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (!values.data || !values.run)
    throw new Stop(
      'Say which folder was ranked (--data) and which file tells how (--run). --help says more.',
    );
  const relevant = readAnnotations(fromCaller(values.data));
  const run = readRun(fromCaller(values.run));
  const queries = [...relevant].map(([query, elements]) => figuresOf(run.get(query) ?? [], elements));
  if (queries.length === 0)
    throw new Stop('annotations.tsv names no relevant element, so nothing can be judged.');
  const figures = measured(queries);
  const missing = [...relevant.keys()].filter((query) => !run.has(query)).length;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ queries: queries.length, missing, figures }, null, 2)}\n`
      : table(figures, queries.length, missing),
  );
  await Promise.resolve();
}

/** The elements of each query in the order of their ranks, each once. */
function readRun(file: string): Map<string, string[]> {
  const run = new Map<string, { element: string; rank: number }[]>();
  for (const [at, [query = '', element = '', rank = '']] of rowsOfFile(file, 4).entries()) {
    if (!/^\d+$/.test(rank)) throw new Stop(`${file}, row ${at + 1}: ${rank} is no rank.`);
    const row = { element, rank: Number(rank) };
    const rows = run.get(query);
    if (rows) rows.push(row);
    else run.set(query, [row]);
  }
  return new Map(
    [...run].map(([query, rows]) => [
      query,
      [...new Set(rows.sort((a, b) => a.rank - b.rank).map(({ element }) => element))],
    ]),
  );
}

function table(figures: Record<Figure, Measured>, queries: number, missing: number): string {
  const line = (figure: Figure) => {
    const { mean, low, high } = figures[figure];
    return `  ${figure.padEnd(10)} ${mean.toFixed(4)}   ${low.toFixed(4)} to ${high.toFixed(4)}\n`;
  };
  const told = missing === 0 ? '' : `, ${missing} of them not in the run`;
  return `${queries} annotated queries${told}\n  ${'figure'.padEnd(10)} mean     95 % interval\n${FIGURES.map(line).join('')}`;
}

await runCommand(evaluate);
