import { setTimeout as pause } from 'node:timers/promises';
import { parseCronItems, run } from 'graphile-worker';
import type { ParsedCronItem, Runner } from 'graphile-worker';
import pg from 'pg';
import type { AppServices } from '../app-services.ts';
import { asRole } from '../database/app-role.ts';
import type { Settings } from '../settings.ts';
import { taskListOf } from './tasks.ts';
import { workerLog } from './worker-log.ts';

/** How many jobs one process does at the same time. */
const CONCURRENCY = 5;

export interface Worker {
  /** Finishes the jobs in hand and takes on no more. */
  stop(): Promise<void>;
}

/**
 * Does the queued jobs until it is stopped. Any number of processes may: each job is done by one of them.
 * It outlives a database that goes away, and goes on when that is back.
 */
export async function startWorker(app: AppServices, pollInterval = 2_000): Promise<Worker> {
  const stopped = new AbortController();
  const pool = createPool(app.settings);
  await freeAbandonedJobs(app);
  let runner = await start(app, pool, pollInterval);

  const watch = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      // Ends when it has failed too often in a row; that is when it is begun anew.
      await runner.promise.catch(() => undefined);
      while (!stopped.signal.aborted) {
        try {
          await pause(1_000, undefined, { signal: stopped.signal });
          runner = await start(app, pool, pollInterval);
          break;
        } catch {
          app.log.debug({ part: 'jobs' }, 'The database is not back yet.');
        }
      }
    }
  };
  const watching = watch();
  const freeing = setInterval(() => {
    freeAbandonedJobs(app).catch(() =>
      app.log.debug({ part: 'jobs' }, 'Abandoned jobs could not be looked for.'),
    );
  }, 30_000);

  return {
    async stop() {
      stopped.abort();
      clearInterval(freeing);
      await runner.stop().catch(() => undefined);
      await watching;
      await pool.end();
    },
  };
}

/** Gives back what a killed process had in hand: no job of ours takes two minutes, and each may run twice. */
export async function freeAbandonedJobs(app: AppServices): Promise<void> {
  await app.orm.em.fork().execute(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
      where locked_at < now() - interval '2 minutes' having count(*) > 0`,
  );
}

function start(app: AppServices, pool: pg.Pool, pollInterval: number): Promise<Runner> {
  return run({
    pgPool: pool,
    taskList: taskListOf(app),
    parsedCronItems: cronOf(app),
    concurrency: CONCURRENCY,
    pollInterval,
    noHandleSignals: true,
    logger: workerLog(app.log),
    // In batches, because only there graphile-worker takes care of an outcome that it cannot write at once.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}

/** What runs by itself. A night in which nobody was up is made up for, once; however many processes there are. */
export function cronOf({ features }: Pick<AppServices, 'features'>): ParsedCronItem[] {
  const items = features.flatMap((feature) => feature.cron ?? []);
  return parseCronItems(
    items.map(({ job, at }) => ({
      task: job,
      match: at,
      identifier: job,
      options: { backfillPeriod: 24 * 60 * 60_000, jobKey: job },
    })),
  );
}

/** One connection for each job in hand, and some for taking jobs on and listening for new ones. */
function createPool({ databaseUrl, databaseRole }: Settings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    ...(databaseRole ? { options: asRole(databaseRole) } : {}),
    max: CONCURRENCY + 3,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // A lost connection fails what is asked on it, and that is where it is dealt with.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
