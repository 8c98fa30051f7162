import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { conceptIdOf } from './concept-id.ts';
import type { EscoFile } from './esco-files.ts';
import type { EscoFact } from './facts.ts';

type Cell = string | number | boolean | null;

/** The temporary tables that take what the files tell, row by row. A smaller `rank` stands in a newer file, or before. */
const STAGED = {
  staged_concept: 'uri text, id text, scheme text, is_group boolean, isco_uri text, version text, rank int',
  staged_label: 'uri text, language text, kind text, text text, version text, rank int',
  staged_description: 'uri text, language text, text text, version text, rank int',
  staged_broader: 'uri text, broader_uri text, version text',
  staged_edge: 'occupation_uri text, skill_uri text, is_essential boolean, version text',
} as const;
type Staged = keyof typeof STAGED;

/** Makes the tables that {@link stageFacts} fills; they go with the transaction. */
export async function makeStage(client: ClientBase): Promise<void> {
  for (const [name, columns] of Object.entries(STAGED))
    await client.query(`create temp table ${name} (${columns}) on commit drop`);
}

/** Tells the planner how much there is. */
export async function measureStage(client: ClientBase): Promise<void> {
  await client.query(`analyze ${Object.keys(STAGED).join(', ')}`);
}

/** Puts facts into the temporary tables; `rank` counts on from batch to batch. */
export async function stageFacts(
  client: ClientBase,
  { version }: EscoFile,
  facts: readonly EscoFact[],
  rank: number,
): Promise<void> {
  const rows: Record<Staged, Cell[][]> = {
    staged_concept: [],
    staged_label: [],
    staged_description: [],
    staged_broader: [],
    staged_edge: [],
  };
  for (const [index, fact] of facts.entries()) stageFact(rows, fact, version, rank + index);
  for (const [name, staged] of Object.entries(rows)) await copyRows(client, name, staged);
}

function stageFact(
  rows: Record<Staged, Cell[][]>,
  fact: EscoFact,
  version: string | null,
  rank: number,
): void {
  if (fact.is === 'BROADER') {
    rows.staged_broader.push([fact.uri, fact.broaderUri, version]);
  } else if (fact.is === 'SKILL_EDGE') {
    rows.staged_edge.push([fact.occupationUri, fact.skillUri, fact.isEssential, version]);
  } else {
    const { uri, scheme, isGroup, labels, description, language, iscoUri } = fact;
    rows.staged_concept.push([uri, conceptIdOf(uri), scheme, isGroup, iscoUri, fact.version, rank]);
    for (const label of labels)
      rows.staged_label.push([uri, label.language, label.kind, label.text, fact.version, rank]);
    if (description !== '') rows.staged_description.push([uri, language, description, fact.version, rank]);
  }
}

async function copyRows(client: ClientBase, table: string, rows: readonly Cell[][]): Promise<void> {
  if (rows.length === 0) return;
  const into = client.query(copyFrom(`copy ${table} from stdin`));
  await pipeline(Readable.from(lines(rows)), into);
}

/** COPY's text format, a thousand rows at a time. */
function* lines(rows: readonly Cell[][]): Generator<string> {
  for (let from = 0; from < rows.length; from += 1000) {
    yield rows
      .slice(from, from + 1000)
      .map((row) => `${row.map(cell).join('\t')}\n`)
      .join('');
  }
}

function cell(value: Cell): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign);
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
