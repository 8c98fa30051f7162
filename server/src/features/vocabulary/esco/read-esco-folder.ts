import { createHash } from 'node:crypto';
import { Thesaurus } from '../model/thesaurus.ts';
import { compareVersions, type EscoFile, listEscoFiles } from './esco-files.ts';
import type { BrokenRow } from './esco-problem.ts';
import { type EscoFact, readFacts } from './facts.ts';
import { GatheredConcepts } from './gathered-concepts.ts';

/** How far the reading is: after each file, and every 20,000 rows of a long one. */
export interface EscoProgress {
  /** The file being read. */
  file: string;
  /** Rows of it read so far. */
  rows: number;
  done: boolean;
}

export interface ReadEscoOptions {
  onProgress?: (progress: EscoProgress) => void;
  /** Rows nothing usable could be read from; they are left out. */
  onBroken?: (row: BrokenRow) => void;
}

/**
 * ESCO from a folder (or zips) as it comes from the European Commission, or like `../shared/data/esco`, without a
 * database. The id of a concept is its address. Files may be missing: what they would have told is missing then.
 * Of several versions all names are kept, and the newest one's preferred name is the preferred one.
 * @throws EscoProblem with one sentence when there is no such folder, nothing of ESCO in it, or a file makes no sense.
 */
export async function readEscoFolder(
  places: string | readonly string[],
  options: ReadEscoOptions = {},
): Promise<Thesaurus> {
  const files = await listEscoFiles(typeof places === 'string' ? [places] : places);
  const gathered = new GatheredConcepts();
  for await (const { facts } of readEscoFiles(files, options)) for (const fact of facts) gathered.add(fact);
  const { concepts, edges } = gathered.close();
  return new Thesaurus(versionOf(files), concepts, edges);
}

/** Everything these files tell, in their order, some thousand facts at a time. */
export async function* readEscoFiles(
  files: readonly EscoFile[],
  { onProgress, onBroken = () => undefined }: ReadEscoOptions,
): AsyncGenerator<{ file: EscoFile; facts: EscoFact[] }> {
  for (const file of files) {
    let facts: EscoFact[] = [];
    let rows = 0;
    for await (const fact of readFacts(file, onBroken)) {
      facts.push(fact);
      rows += 1;
      if (facts.length < BATCH) continue;
      yield { file, facts };
      facts = [];
      onProgress?.({ file: file.name, rows, done: false });
    }
    yield { file, facts };
    onProgress?.({ file: file.name, rows, done: true });
  }
}

const BATCH = 20_000;

/** Of the newest file, with a mark of what all of them hold. */
function versionOf(files: readonly EscoFile[]): string {
  const newest = newestVersion(files) ?? 'unversioned';
  const mark = createHash('sha256');
  for (const { name, size, mark: content } of files) mark.update(`${name} ${size} ${content}\n`);
  return `esco ${newest} ${mark.digest('hex').slice(0, 12)}`;
}

/** The newest version any of the files tells; null when none does. */
export function newestVersion(files: readonly Pick<EscoFile, 'version'>[]): string | null {
  return files.map(({ version }) => version).reduce((a, b) => (compareVersions(a, b) >= 0 ? a : b), null);
}
