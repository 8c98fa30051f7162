import type { Rows } from '@vaekstbro/server/src/platform/database/rows.ts';
import pg from 'pg';

/** As many connections as the server has. */
const CONNECTIONS = 10;

/** Runs a named prepared statement. */
export type Ask = <Row>(name: string, text: string, values: unknown[]) => Promise<Row[]>;

/** A bare pool; moments stay the texts PostgreSQL writes. */
export function openPool(databaseUrl: string): Ask {
  pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  return async <Row>(name: string, text: string, values: unknown[]) =>
    (await pool.query({ name, text, values })).rows as Row[];
}

/** The same for the server's own reads, such as that of the vocabulary. */
export function rowsOf(ask: Ask): Rows {
  const all: Rows['all'] = ({ name, text }, values = []) => ask(name, text, [...values]);
  return {
    all,
    one: async <Row>(...asked: Parameters<Rows['all']>) => (await all<Row>(...asked))[0] ?? null,
  };
}

/** PostgreSQL's text of a moment in UTC as ISO 8601 with milliseconds. */
export function isoOf(text: string): string {
  const fraction = text.slice(20, text.length - 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0')}Z`;
}
