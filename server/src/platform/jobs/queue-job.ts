import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobPayload } from './job.ts';

export interface QueueJobOptions {
  /** Not before this moment; at once when not said. */
  runAt?: Date;
  /** Of jobs with one key only the last that waits is done, at the earlier of their moments. */
  key?: string;
}

/** Queues a job in the transaction of `em`: it is there exactly when the change that asks for it is. */
export async function queueJob(
  em: EntityManager,
  name: string,
  payload: JobPayload,
  options: QueueJobOptions = {},
): Promise<void> {
  await em.execute(
    'select graphile_worker.add_job(identifier => ?, payload => ?::json, run_at => ?::timestamptz, job_key => ?, job_key_mode => ?)',
    [
      name,
      JSON.stringify(payload),
      options.runAt?.toISOString() ?? null,
      options.key ?? null,
      options.key ? 'preserve_run_at' : null,
    ],
    'run',
  );
}
