import type { TaskList } from 'graphile-worker';
import { runOnce } from 'graphile-worker';
import pg from 'pg';
import type { AppServices } from '../platform/app-services.ts';
import { taskListOf } from '../platform/jobs/tasks.ts';
import { silentWorkerLog } from '../platform/jobs/worker-log.ts';

const JOBS = 'graphile_worker._private_jobs';
const HOLD_BACK = `
  with later as (
    select id, run_at::text as moment from ${JOBS} where not id = any($1) and run_at <> 'infinity')
  update ${JOBS} job set run_at = 'infinity' from later where job.id = later.id returning job.id, later.moment`;

/**
 * Does every job that is due by the test's clock, including those that these queue. Jobs for later wait.
 * Throws the words of a job that failed.
 */
export async function runJobs(app: AppServices, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let round = 0; round < 20; round++) {
      // "At once" was written by the database's clock, everything else by ours: run_at is then when the row was written.
      const due = await client.query(
        `update ${JOBS} set run_at = now() - interval '1 second'
          where attempts = 0 and (run_at <= $1 or run_at in (created_at, updated_at)) returning id`,
        [app.clock.now()],
      );
      if (due.rowCount === 0) return;
      const ids = due.rows.map(({ id }: { id: string }) => id);
      const later: { id: string; moment: string }[] = [];
      const holdBack = async () => {
        const { rows } = await client.query<{ id: string; moment: string }>(HOLD_BACK, [ids]);
        later.push(...rows);
      };
      // On a slow machine the second try of a job would fall due within the same round.
      const giveUp = (id: string) =>
        client.query(`update ${JOBS} set max_attempts = attempts where id = $1`, [id]);
      await holdBack();
      await runOnce({
        connectionString: databaseUrl,
        taskList: eachThen(taskListOf(app), { always: holdBack, failed: giveUp }),
        logger: silentWorkerLog,
        noHandleSignals: true,
      });
      for (const { id, moment } of later) {
        await client.query(`update ${JOBS} set run_at = $2 where id = $1`, [id, moment]);
      }
      const failed = await client.query(
        `select last_error from ${JOBS} where id = any($1) and last_error is not null`,
        [ids],
      );
      const [first] = failed.rows as { last_error: string }[];
      if (first) throw new Error(`A job failed: ${first.last_error}`);
    }
    throw new Error('The jobs queue new jobs without end.');
  } finally {
    await client.end();
  }
}

/** What a job queues is due by our clock or not, whatever the database's says: it is held back before the next one is taken. */
function eachThen(
  tasks: TaskList,
  then: { always: () => Promise<void>; failed: (jobId: string) => Promise<unknown> },
): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (...called: Parameters<NonNullable<typeof task>>) => {
        try {
          await task?.(...called);
        } catch (error) {
          await then.failed(called[1].job.id);
          throw error;
        } finally {
          await then.always();
        }
      },
    ]),
  );
}
