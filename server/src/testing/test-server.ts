import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { borrowPostgres } from '../platform/postgres/borrow-postgres.ts';
import { canReach, choosePostgresUser } from '../platform/postgres/run-as.ts';

/** A PostgreSQL server for tests, which forgets everything when it stops. */
export type TestServer = { url: string; stop(): Promise<void> };

const SOURCES = path.resolve(import.meta.dirname, '..');

/** Starts a PostgreSQL that exists for one test run only: unsafe against power cuts, fast, and gone without a trace. */
export async function startTestServer(): Promise<TestServer> {
  const user = choosePostgresUser();
  const base = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => existsSync(folder) && canReach(folder, user));
  const home = await mkdtemp(path.join(base ?? tmpdir(), 'vaekstbro-test-'));
  await chmod(home, 0o711);
  const postgres = await borrowPostgres(home, 'throwaway');
  return { url: withDatabase(postgres.url, 'postgres'), stop: postgres.giveBack };
}

/** Makes the migrated database that every test database is a copy of, once for each state of the migrations. */
export async function prepareTemplate(serverUrl: string): Promise<string> {
  const template = `vaekstbro_template_${await fingerprintOfMigrations()}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    // Two runs on one lent server must not make the same template at the same time.
    await client.query('select pg_advisory_lock(715517)');
    const known = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (known.rowCount) return template;
    await client.query(`drop database if exists ${template}`);
    await client.query(`create database ${template}`);
    await migrateIfPossible(withDatabase(serverUrl, template));
    await client.query(`alter database ${template} is_template true`);
    return template;
  } finally {
    await client.end();
  }
}

/** The same server's address with another database. */
export function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function migrateIfPossible(url: string): Promise<void> {
  const file = path.join(SOURCES, 'platform/database/migrate.ts');
  if (!existsSync(file)) return;
  const { migrate } = (await import(file)) as { migrate(databaseUrl: string): Promise<unknown> };
  await migrate(url);
}

async function fingerprintOfMigrations(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(SOURCES, { recursive: true }))
    .filter(
      (file) => /(^|[\\/])migrations?[\\/]|platform[\\/]database[\\/]/.test(file) && file.endsWith('.ts'),
    )
    .sort();
  for (const file of files) hash.update(file).update(await readFile(path.join(SOURCES, file)));
  return hash.digest('hex').slice(0, 12);
}
