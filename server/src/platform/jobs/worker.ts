import { setTimeout as pause } from 'node:timers/promises';
import { run } from 'graphile-worker';
import type { Runner } from 'graphile-worker';
import type { AppServices } from '../app-services.ts';
import { taskListOf } from './tasks.ts';
import { workerLog } from './worker-log.ts';

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
  await freeAbandonedJobs(app);
  let runner = await start(app, pollInterval);

  const watch = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      // Ends when it has failed too often in a row; that is when it is begun anew.
      await runner.promise.catch(() => undefined);
      while (!stopped.signal.aborted) {
        try {
          await pause(1_000, undefined, { signal: stopped.signal });
          runner = await start(app, pollInterval);
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
  }, 60_000);

  return {
    async stop() {
      stopped.abort();
      clearInterval(freeing);
      await runner.stop().catch(() => undefined);
      await watching;
    },
  };
}

/** Gives back what a killed process had in hand: no job of ours takes minutes, and each may run twice. */
export async function freeAbandonedJobs(app: AppServices): Promise<void> {
  await app.orm.em.fork().execute(
    `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
      where locked_at < now() - interval '5 minutes' having count(*) > 0`,
  );
}

function start(app: AppServices, pollInterval: number): Promise<Runner> {
  return run({
    connectionString: app.settings.databaseUrl,
    taskList: taskListOf(app),
    concurrency: 5,
    maxPoolSize: 8,
    pollInterval,
    noHandleSignals: true,
    logger: workerLog(app.log),
    // In batches, because only there graphile-worker takes care of an outcome that it cannot write at once.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}
