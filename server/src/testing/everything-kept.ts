import { readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import pg from 'pg';
import { pino } from 'pino';
import type { Logger } from '../platform/log.ts';

/** A log at its most talkative, and what it has written so far. */
export function capturedLog(): { log: Logger; text: () => string } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { log: pino({ level: 'trace', base: undefined }, stream), text: () => lines.join('') };
}

/**
 * Where one of these words stands: every row of every table of every schema of the database as text, and the files that
 * were written. `table: row` or `file: …`, so that a failing test says what was forgotten.
 */
export async function placesOf(
  words: readonly string[],
  { databaseUrl, files = [] }: { databaseUrl: string; files?: readonly string[] },
): Promise<string[]> {
  const patterns = words.map((word) => word.toLowerCase());
  const holds = (text: string): boolean => patterns.some((pattern) => text.toLowerCase().includes(pattern));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const found: string[] = [];
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      found.push(...rows.filter(({ row }) => holds(row)).map(({ row }) => `${name}: ${row}`));
    }
  } finally {
    await client.end();
  }
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (holds(text)) found.push(`${file}: ${text}`);
  }
  return found;
}
