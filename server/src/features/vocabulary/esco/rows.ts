import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { EscoFile } from './esco-files.ts';
import { type BrokenRow, EscoProblem } from './esco-problem.ts';

/** One row of a file: its cells by the names of the columns, and the line it begins on. */
export interface EscoRow {
  line: number;
  /** A cell by its column; empty when the column is missing. */
  cell(column: string): string;
}

/** More than the longest row of ESCO's twenty times over: past this a quote was opened that nobody closed. */
const LONGEST_ROW = 1_000_000;

/**
 * The rows of a file, one by one; what no row can be made of goes to `onBroken`.
 * @throws EscoProblem when the file as a whole makes no sense: no header, a quote that is never closed, not a whole zip.
 */
export async function* readRows(
  file: EscoFile,
  needed: readonly string[],
  onBroken: (row: BrokenRow) => void,
): AsyncGenerator<EscoRow> {
  let columns: ReadonlyMap<string, number> | null = null;
  let line = 1;
  try {
    for await (const { record, info } of records(file)) {
      if (columns === null) columns = columnsOf(file, record, needed);
      else if (record.length === columns.size) yield rowOf(columns, record, line);
      else onBroken({ file: file.name, line, wrong: `it has ${record.length} columns, not ${columns.size}` });
      line = info.lines + 1;
    }
  } catch (error) {
    throw problemOf(file, line, error);
  }
  if (columns === null) throw new EscoProblem(`${file.name} is empty.`);
}

function rowOf(columns: ReadonlyMap<string, number>, record: readonly string[], line: number): EscoRow {
  return { line, cell: (column) => record[columns.get(column) ?? -1]?.replaceAll('\0', '').trim() ?? '' };
}

type Parsed = { record: string[]; info: { lines: number } };

async function* records(file: EscoFile): AsyncGenerator<Parsed> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(file),
    info: true,
    relax_column_count: true,
    // 5" is not a mistake where nothing is quoted.
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  pipeline(await file.open(), parser, () => undefined);
  yield* parser as AsyncIterable<Parsed>;
}

const ENDLESS: ReadonlySet<unknown> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

function problemOf(file: EscoFile, line: number, error: unknown): EscoProblem {
  if (error instanceof EscoProblem) return error;
  const wrong =
    error instanceof CsvError && ENDLESS.has(error.code)
      ? `a quote that opens on line ${line} or later is never closed`
      : (error as Error).message;
  return new EscoProblem(`${file.name} cannot be read: ${wrong}.`, { cause: error });
}

/** The official files have commas; some copies have tabs, as a spreadsheet writes them. */
async function delimiterOf(file: EscoFile): Promise<string> {
  const stream = await file.open();
  for await (const chunk of stream) {
    const text = String(chunk);
    const end = text.indexOf('\n');
    return text.slice(0, end < 0 ? undefined : end).includes('\t') ? '\t' : ',';
  }
  return ',';
}

function columnsOf(file: EscoFile, names: readonly string[], needed: readonly string[]): Map<string, number> {
  const columns = new Map(names.map((name, index) => [name.trim(), index]));
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length > 0)
    throw new EscoProblem(
      `${file.name} is not as ESCO makes it: the column ${missing.join(', ')} is missing.`,
    );
  return columns;
}
