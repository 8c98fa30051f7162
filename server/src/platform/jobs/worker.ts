import { run } from 'graphile-worker';
import type { AppServices } from '../app-services.ts';
import { taskListOf } from './tasks.ts';
import { workerLog } from './worker-log.ts';

/** Does the queued jobs until it is stopped. Any number of processes may: each job is done by one of them. */
export async function startWorker(app: AppServices): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: app.settings.databaseUrl,
    taskList: taskListOf(app),
    concurrency: 5,
    maxPoolSize: 8,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: workerLog(app.log),
  });
  return { stop: () => runner.stop() };
}
