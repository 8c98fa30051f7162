import { readEnv, type Env } from '../env.ts';
import { borrowPostgres } from '../platform/postgres/borrow-postgres.ts';
import { makeDataDir } from '../platform/postgres/places.ts';
import { step } from './progress.ts';

/** Runs a command's work on the database that `pnpm start` uses, as its owner, migrated; an embedded one runs as long as that takes. */
export async function withDatabase<T>(work: (databaseUrl: string, env: Env) => Promise<T>): Promise<T> {
  const env = readEnv();
  if (env.databaseUrl !== null) {
    const owner = env.databaseOwnerUrl ?? env.databaseUrl;
    await bringUpToDate(owner);
    return work(owner, env);
  }
  makeDataDir(env.dataDir);
  const postgres = await step('The embedded PostgreSQL runs', () => borrowPostgres(env.dataDir));
  try {
    await bringUpToDate(postgres.url);
    return await work(postgres.url, env);
  } finally {
    await postgres.giveBack();
  }
}

/** Runs the migrations that this database has not seen yet. */
export async function bringUpToDate(databaseUrl: string): Promise<void> {
  await step('The database is up to date', async () => {
    const { migrate } = await import('../platform/database/migrate.ts');
    await migrate(databaseUrl);
  });
}
