/**
 * A job queued as a part of a larger statement, for the one that many people run in the same second: `from` names the
 * part whose rows each bring a job, `payload` is a json expression.
 *
 * queueJob's function writes a NOTIFY, under which PostgreSQL lets transactions commit one after the other, and looks
 * through the whole queue for a job to replace; measured with eight connections that is a tenth of the sign-ups. This
 * row is found when a worker next looks (worker.ts, pollInterval). The task must be known, see `knowTask`; a job
 * without one is an error, never a job that is lost.
 */
export function insertJobs(name: string, payload: string, from: string): string {
  return `insert into graphile_worker._private_jobs (task_id, payload)
    select (select id from graphile_worker._private_tasks where identifier = '${name}'), ${payload} from ${from}`;
}

/** Makes the task known before a worker has ever run; belongs into the migration of the feature that has it. */
export function knowTask(name: string): string {
  return `insert into graphile_worker._private_tasks (identifier) values ('${name}') on conflict do nothing`;
}
