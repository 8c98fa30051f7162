import { closeSync, openSync, writeSync } from 'node:fs';
import { ConceptRanker } from '../features/linking/model/ranking/concept-ranker.ts';
import type { WordLanguage } from '../features/linking/model/words/index.ts';
import { readEscoFolder } from '../features/vocabulary/esco/read-esco-folder.ts';
import { Thesaurus } from '../features/vocabulary/model/thesaurus.ts';
import { readArguments, runCommand } from './command.ts';
import { seconds } from './progress.ts';
import { fromCaller } from './ranking/from-caller.ts';
import { readLanguage } from './ranking/language-option.ts';
import { ElementRanker, meloThesaurus, rankedConcepts, readMeloFolder } from './ranking/melo-folder.ts';
import { rankTitles } from './ranking/titles-layout.ts';
import { tsvRows } from './ranking/tsv-files.ts';
import { Stop } from './sentence.ts';

const HELP = `
pnpm --filter server rank --lang <language> --data <folder> --out <run.tsv>: ranks the titles of a corpus for each
query, as ConceptRanker and OccupationSimilarity do. Writes query, corpus element, rank and score, tabs between.

  --layout melo     the folder has queries.tsv, corpus_elements.tsv and concept_mapping.tsv: ranks concepts, the best
                    100 titles of each query, the best title of a concept before its others (this one unless told)
  --layout titles   the folder has queries.tsv and corpus_elements.tsv: ranks all titles by the likeness of the work
  --lang LANGUAGE   the language of the queries: da, en, de (sv, no, nl for tuning)
  --esco FOLDER     a folder of ESCO's files; without it only the titles themselves are known
  --data FOLDER     what is ranked
  --out FILE        what is written; what was in it is gone
  --help, -h        this text
`;
const BEST = 100;
const TELL_EVERY = 500;

interface Row {
  readonly elementId: string;
  readonly score: number;
}
interface Order {
  readonly queryId: string;
  readonly rows: readonly Row[];
}

/** Reads, ranks, writes. */
async function rank(): Promise<void> {
  const { values } = readArguments({
    help: HELP,
    options: {
      layout: { type: 'string', default: 'melo' },
      lang: { type: 'string' },
      esco: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (!values.data || !values.out)
    throw new Stop('Say which folder to rank (--data) and which file to write (--out). --help says more.');
  const language = readLanguage(values.lang);
  const layout = LAYOUTS[values.layout as keyof typeof LAYOUTS];
  if (!layout) throw new Stop(`--layout ${values.layout} is neither melo nor titles.`);
  const began = performance.now();
  const known = values.esco ? await readEscoFolder(fromCaller(values.esco)) : null;
  const count = write(fromCaller(values.out), layout(fromCaller(values.data), language, known));
  process.stderr.write(`  ✓ ${count} queries ranked (${seconds(performance.now() - began)})\n`);
}

const LAYOUTS: Record<
  'melo' | 'titles',
  (folder: string, language: WordLanguage, known: Thesaurus | null) => Iterable<Order>
> = { melo, titles };

function* melo(path: string, language: WordLanguage, known: Thesaurus | null): Generator<Order> {
  const folder = readMeloFolder(path);
  const ranker = new ConceptRanker(meloThesaurus(folder, known, language), {
    language,
    ranks: rankedConcepts(folder, known),
  });
  const elements = new ElementRanker(folder, known, ranker);
  for (const { id, text } of folder.queries) yield { queryId: id, rows: elements.rank(text, BEST) };
}

function* titles(path: string, language: WordLanguage, known: Thesaurus | null): Generator<Order> {
  const read = (name: string) => tsvRows(path, name, 2).map(([id = '', text = '']) => ({ id, text }));
  const thesaurus = known ?? new Thesaurus('none', [], []);
  const ranked = rankTitles(thesaurus, language, read('queries.tsv'), read('corpus_elements.tsv'));
  for (const { queryId, titles: all } of ranked)
    yield { queryId, rows: all.map(({ id, score }) => ({ elementId: id, score })) };
}

/** Writes each query's rows as soon as they are known. */
function write(file: string, orders: Iterable<Order>): number {
  const out = openForWriting(file);
  let count = 0;
  for (const { queryId, rows } of orders) {
    const lines = rows.map(
      ({ elementId, score }, at) => `${queryId}\t${elementId}\t${at + 1}\t${score.toFixed(6)}\n`,
    );
    writeSync(out, lines.join(''));
    count += 1;
    if (count % TELL_EVERY === 0) process.stderr.write(`  … ${count} queries\n`);
  }
  closeSync(out);
  return count;
}

function openForWriting(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new Stop(`${file} cannot be written.`, { cause: error });
  }
}

await runCommand(rank);
