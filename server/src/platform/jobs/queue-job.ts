import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobPayload } from './job.ts';

export interface QueueJobOptions {
  /** Not before this moment; at once when not said. */
  runAt?: Date;
}

/** Queues a job in the transaction of `em`: it is there exactly when the change that asks for it is. */
export async function queueJob(
  em: EntityManager,
  name: string,
  payload: JobPayload,
  options: QueueJobOptions = {},
): Promise<void> {
  await em.execute(
    'select graphile_worker.add_job(identifier => ?, payload => ?::json, run_at => ?::timestamptz)',
    [name, JSON.stringify(payload), options.runAt?.toISOString() ?? null],
    'run',
  );
}
