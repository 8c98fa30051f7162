import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TOWNS } from '@vaekstbro/server/src/features/places/model/towns.ts';
import { travelMinutes } from '@vaekstbro/server/src/features/places/model/travel-time.ts';
import { areNeighbours, STAGES, type Stage } from '@vaekstbro/server/src/features/ventures/model/stage.ts';
import { Competence } from '@vaekstbro/server/src/features/matching/model/competence.ts';
import { areRelated, CONCEPTS } from '@vaekstbro/server/src/features/vocabulary/model/concepts.ts';
import {
  STARTER_OCCUPATIONS,
  STARTER_SKILLS,
} from '@vaekstbro/server/src/features/vocabulary/model/starter/index.ts';
import { loadThesaurus } from '@vaekstbro/server/src/features/vocabulary/queries/load-thesaurus.ts';
import type { LargeSize } from '@vaekstbro/seeds/src/large/large-world.ts';
import { plantLarge } from '@vaekstbro/seeds/src/large/plant-large.ts';
import { migrate } from '@vaekstbro/server/src/platform/database/migrate.ts';
import pg from 'pg';
import { rowsOf } from './limit/pool.ts';
import { POSTGRAPHILE_FUNCTIONS } from './postgraphile/functions.sql.ts';

/** Makes the database ready: migrated, a large world planted, and what only the other two targets need beside it. */
export async function prepareWorld(databaseUrl: string, size: LargeSize, now: Date): Promise<void> {
  await migrate(databaseUrl);
  await withClient(databaseUrl, async (client) => {
    await plantLarge(client, size, now, () => undefined);
    await addHelpers(client);
    await client.query('vacuum analyze');
  });
}

/** Opens a connection for this work. */
export async function withClient<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the server looks up in memory, as tables for those who rank in SQL. */
async function addHelpers(client: pg.Client): Promise<void> {
  await client.query(`
    create schema bench;
    create table bench.related (wanted text, shown text, primary key (wanted, shown));
    create table bench.worth (wanted text, shown text, worth float8, primary key (wanted, shown));
    create table bench.travel (from_town text, to_town text, minutes int, primary key (from_town, to_town));
    create table bench.outbox (id bigint generated always as identity primary key, sign_up_id uuid not null);
  `);
  await insert(client, 'bench.related', related());
  await insert(client, 'bench.worth', await worth(client));
  await insert(client, 'bench.travel', travel());
  await client.query(POSTGRAPHILE_FUNCTIONS);
}

function related(): unknown[] {
  const related = CONCEPTS.flatMap(({ id: wanted }) =>
    CONCEPTS.filter(({ id }) => areRelated(wanted, id)).map(({ id: shown }) => ({ wanted, shown })),
  );
  const stages = Object.keys(STAGES) as Stage[];
  const neighbours = stages.flatMap((wanted) =>
    stages.filter((shown) => areNeighbours(wanted, shown)).map((shown) => ({ wanted, shown })),
  );
  return [...related, ...neighbours];
}

/** What occupations and skills are worth for each other, other than for themselves. */
async function worth(client: pg.Client): Promise<unknown[]> {
  const competence = new Competence(
    await loadThesaurus(
      rowsOf(async (name, text, values) => (await client.query({ name, text, values })).rows),
    ),
  );
  const ids = [...STARTER_OCCUPATIONS, ...STARTER_SKILLS].map(({ id }) => id);
  return ids.flatMap((wanted) =>
    ids.flatMap((shown) => {
      const match = wanted === shown ? null : competence.match(wanted, shown);
      return match ? [{ wanted, shown, worth: match.worth }] : [];
    }),
  );
}

function travel(): unknown[] {
  return TOWNS.flatMap((from) =>
    TOWNS.map((to) => ({ from_town: from.id, to_town: to.id, minutes: travelMinutes(from, to) })),
  );
}

async function insert(client: pg.Client, table: string, rows: unknown[]): Promise<void> {
  await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [
    JSON.stringify(rows),
  ]);
}

/** The process whose children do the database's work. */
export async function postmasterOf(databaseUrl: string): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ file: string }>(`select pg_read_file('postmaster.pid') as file`);
    return Number.parseInt(rows[0]?.file ?? '', 10);
  });
}

/** Which PostgreSQL this is. */
export async function postgresVersion(databaseUrl: string): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return `PostgreSQL ${rows[0]?.server_version ?? ''}`;
  });
}

/** Runs the work while PostgreSQL writes down every statement, and says how many it was asked. */
export async function countStatements(databaseUrl: string, work: () => Promise<unknown>): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    const log = path.join(path.dirname(rows[0]?.folder ?? ''), 'postgres.log');
    await setLogging(client, 'all');
    const before = (await readFile(log, 'utf8')).length;
    await work();
    const said = (await readFile(log, 'utf8')).slice(before);
    await setLogging(client, 'none');
    return said.split('\n').filter((line) => /LOG: {2}(execute|statement)/.test(line)).length;
  });
}

async function setLogging(client: pg.Client, what: string): Promise<void> {
  await client.query(`alter system set log_statement = '${what}'`);
  await client.query('select pg_reload_conf()');
  // Every connection looks for new settings before its next statement; the word reaches them by a signal.
  await client.query('select pg_sleep(0.3)');
}
