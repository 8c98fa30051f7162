import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { silentWorkerLog } from '../jobs/worker-log.ts';
import { guarded, migrations, referenceData } from '../../migrations/index.ts';
import { prepareAppRole } from './app-role.ts';
import { requireServerVersion } from './server-version.ts';

const LOCK = 4_715_517;

/**
 * Brings the database to the state this version needs: our tables, the job queue's, the reference
 * data, and what the server's role may do with them.
 * Processes that start at the same time wait for each other, an interrupted run can be run again.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  // A connection that is lost fails the statement in flight, which is where it is told.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await requireServerVersion(client);
    // Held by this session, so that it goes with the process, however that ends.
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await runMigrations({ connectionString: databaseUrl, logger: silentWorkerLog });
    await runOurs(databaseUrl);
    for (const plant of referenceData) {
      await client.query('begin');
      await plant(client);
      await client.query('commit');
    }
    await prepareAppRole(client, guarded);
  } finally {
    await client.end();
  }
}

async function runOurs(databaseUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    forceUtcTimezone: true,
    migrations: {
      migrationsList: migrations,
      tableName: 'migration',
      snapshot: false,
      // One transaction each: what has run stays when a later one fails.
      allOrNothing: false,
      disableForeignKeys: false,
      silent: true,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
