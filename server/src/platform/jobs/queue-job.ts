import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobPayload } from './job.ts';

export interface QueueJobOptions {
  /** Not before this moment; at once when not said. */
  runAt?: Date;
  /** A second job with the same key replaces the first, as long as that one has not begun. */
  jobKey?: string;
  /** Jobs of one queue run one after the other. */
  queueName?: string;
}

/** Queues a job in the transaction of `em`: it is there exactly when the change that asks for it is. */
export async function queueJob(
  em: EntityManager,
  name: string,
  payload: JobPayload,
  options: QueueJobOptions = {},
): Promise<void> {
  await em.execute(
    `select graphile_worker.add_job(identifier => ?, payload => ?::json, queue_name => ?, run_at => ?::timestamptz, job_key => ?)`,
    [
      name,
      JSON.stringify(payload),
      options.queueName ?? null,
      options.runAt?.toISOString() ?? null,
      options.jobKey ?? null,
    ],
    'run',
  );
}
