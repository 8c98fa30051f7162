import type { ClientBase } from 'pg';
import { VOCABULARY_LOCK } from '../model/plant-own-words.ts';
import { compareVersions, type EscoFile, listEscoFiles } from './esco-files.ts';
import { type BrokenRow, EscoProblem } from './esco-problem.ts';
import { mergeConcepts } from './merge-concepts.ts';
import { mergeRelations } from './merge-relations.ts';
import { mergeWords } from './merge-words.ts';
import { type LeftOut, type Merge, type MergeCounts } from './merge.ts';
import { newestVersion, readEscoFiles, type ReadEscoOptions } from './read-esco-folder.ts';
import { makeStage, measureStage, stageFacts } from './stage.ts';

/** What happens after the files are read, in this order. */
export type ImportPhase = 'CONCEPTS' | 'WORDS' | 'RELATIONS';

export interface ImportOptions extends Pick<ReadEscoOptions, 'onProgress' | 'onBroken'> {
  /** The version of files whose name tells none. */
  version?: string | undefined;
  /** Stop before anything is changed when a row is broken; else broken rows are left out. */
  isStrict?: boolean;
  /** Called before each phase. */
  onPhase?: (phase: ImportPhase) => void;
  /** The command that imports. Never a person. */
  startedBy: string;
  now: () => Date;
}

export interface ImportOutcome {
  version: string;
  counts: MergeCounts;
  leftOut: LeftOut;
  brokenRows: number;
  /** Rows of tables changed; 0 when the vocabulary had said all of it before. */
  changes: number;
}

/**
 * Brings ESCO's files into the database of this connection (the owner's), in one transaction: all of it, or nothing. The
 * same files a second time change nothing. Servers that run take up the new vocabulary by themselves.
 * @throws EscoProblem in one sentence: nothing to read, no version, broken rows when strict, another import under way.
 */
export async function importEsco(
  client: ClientBase,
  places: readonly string[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const files = (await listEscoFiles(places)).map((file) => withVersion(file, options.version));
  const version = newestVersion(files);
  if (version === null)
    throw new EscoProblem(
      'No name of a file or folder tells the version of ESCO (as in "esco_v1.2.0.zip"): say it with --version.',
    );
  await client.query('begin');
  try {
    const outcome = await importInTransaction(client, files, version, options);
    await client.query('commit');
    return outcome;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function withVersion(file: EscoFile, version: string | undefined): EscoFile {
  return { ...file, version: file.version ?? version ?? null };
}

async function importInTransaction(
  client: ClientBase,
  files: readonly EscoFile[],
  version: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const startedAt = options.now();
  await lock(client);
  const brokenRows = await stageAll(client, files, options);
  const merge = await startMerge(client, version);
  options.onPhase?.('CONCEPTS');
  await mergeConcepts(client, merge, files);
  options.onPhase?.('WORDS');
  await mergeWords(client, merge);
  options.onPhase?.('RELATIONS');
  await mergeRelations(client, merge);
  const { counts, leftOut } = merge;
  const changes = Object.values(counts).reduce((sum: number, count: number) => sum + count, 0);
  if (changes > 0) await record(client, files, merge, options, startedAt);
  return { version, counts, leftOut, brokenRows, changes };
}

async function lock(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ isOurs: boolean }>(
    'select pg_try_advisory_xact_lock($1) as "isOurs"',
    [VOCABULARY_LOCK],
  );
  if (!rows[0]?.isOurs) throw new EscoProblem('Another import is under way: wait until it has ended.');
}

async function stageAll(
  client: ClientBase,
  files: readonly EscoFile[],
  { isStrict, onProgress, onBroken }: ImportOptions,
): Promise<number> {
  let broken = 0;
  const countBroken = (row: BrokenRow) => {
    broken += 1;
    onBroken?.(row);
  };
  await makeStage(client);
  let rank = 0;
  for await (const { file, facts } of readEscoFiles(files, {
    ...(onProgress && { onProgress }),
    onBroken: countBroken,
  })) {
    await stageFacts(client, file, facts, rank);
    rank += facts.length;
  }
  if (isStrict && broken > 0)
    throw new EscoProblem(
      `${broken === 1 ? 'One row is' : `${broken} rows are`} broken: nothing was changed.`,
    );
  await measureStage(client);
  return broken;
}

async function startMerge(client: ClientBase, version: string): Promise<Merge> {
  await client.query(`set local work_mem = '64MB'`);
  const { rows } = await client.query<{ version: string }>(
    'select distinct esco_version as version from concept',
  );
  const newest = newestVersion(rows);
  return {
    version,
    isNewest: compareVersions(version, newest) >= 0,
    counts: { concepts: 0, givenUp: 0, names: 0, descriptions: 0, broader: 0, skills: 0 },
    leftOut: { nameless: 0, loose: 0 },
  };
}

async function record(
  client: ClientBase,
  files: readonly EscoFile[],
  { version, counts, leftOut }: Merge,
  { startedBy, now }: ImportOptions,
  startedAt: Date,
): Promise<void> {
  await client.query('update vocabulary_version set revision = revision + 1');
  await client.query(
    `insert into vocabulary_import (version, files, counts, started_by, started_at, finished_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      version,
      JSON.stringify(files.map(({ name, version: of, size }) => ({ name, version: of, size }))),
      JSON.stringify({ ...counts, ...leftOut }),
      startedBy,
      startedAt,
      now(),
    ],
  );
}
