import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import pg from 'pg';
import { withDatabase } from './test-server.ts';

/**
 * Gives the test file a migrated, empty database of its own on a real PostgreSQL. Call it at the top of the file;
 * `url()` is known from the first `beforeAll` on.
 */
export function useTestDatabase(): { url(): string } {
  const server = process.env['TEST_DATABASE_SERVER'];
  const template = process.env['TEST_DATABASE_TEMPLATE'];
  if (!server || !template) throw new Error('No test server: run the tests through the Jest configuration.');
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;

  beforeAll(async () => {
    await onServer(server, async (client) => {
      await dropFinished(client);
      await client.query(`create database ${name} template ${template}`);
      await client.query(`comment on database ${name} is 'in use by ${process.pid}'`);
    });
  }, 60_000);

  // The file may still hold connections here (its own afterAll runs later), so the database is only marked;
  // the next file, or the end of the test server, removes it.
  afterAll(() => onServer(server, (client) => client.query(`comment on database ${name} is 'finished'`)));

  return { url: () => withDatabase(server, name) };
}

async function dropFinished(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; comment: string | null }>(
    `select datname as name, shobj_description(oid, 'pg_database') as comment
       from pg_database d
      where datname like 'test\\_%' and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
  );
  for (const { name, comment } of rows) {
    if (comment === 'finished' || isOfADeadRun(comment)) {
      // Two files may meet at the same leftover, or a connection may come back to it: then somebody else drops it.
      await client.query(`drop database if exists ${name}`).catch(() => undefined);
    }
  }
}

function isOfADeadRun(comment: string | null): boolean {
  const pid = Number(comment?.match(/^in use by (\d+)$/)?.[1] ?? 0);
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
