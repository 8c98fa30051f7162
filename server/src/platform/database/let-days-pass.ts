import { DatabaseError } from 'pg';
import type { ClientBase } from 'pg';

/** What remembers how the database came to be, not what happened in it. */
const OUTSIDE_TIME = ['migration'];
/** Shorter than PostgreSQL waits before it ends somebody's deadlock: whoever is at work goes first. */
const PATIENCE_MS = 500;
const MOST_ATTEMPTS = 100;
/** lock_not_available and deadlock_detected. */
const BUSY = ['55P03', '40P01'];

/**
 * Makes everything in the database so many days older, queued jobs included: for whoever looks at it now, the days have
 * passed. Due times fall due, links run out, events come nearer. For demonstrations and journeys; the clock of the
 * machine is nobody's to move.
 */
export async function letDaysPass(client: ClientBase, days: number): Promise<void> {
  const { rows } = await client.query<{ table: string; assignments: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as "table",
            string_agg(format(case c.data_type when 'date' then '%1$I = %1$I - $1::int' else '%1$I = %1$I - make_interval(days => $1::int)' end,
              c.column_name), ', ') as assignments
       from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_name <> all($1) and c.is_generated = 'NEVER'
        and c.data_type in ('date', 'timestamp with time zone')
        and (c.table_schema = 'public' or (c.table_schema = 'graphile_worker' and c.table_name = '_private_jobs'))
      group by 1`,
    [OUTSIDE_TIME],
  );
  for (let attempt = 1; !(await moved(client, rows, days)); attempt += 1)
    if (attempt === MOST_ATTEMPTS) throw new Error('The database is too busy for days to pass.');
}

/** Moves all tables or none; false when somebody else is at work on one of them. */
async function moved(
  client: ClientBase,
  tables: readonly { table: string; assignments: string }[],
  days: number,
): Promise<boolean> {
  await client.query(`begin; set local lock_timeout = '${PATIENCE_MS}ms'`);
  try {
    for (const { table, assignments } of tables)
      await client.query(`update ${table} set ${assignments}`, [days]);
    // What runs by itself at night would have run meanwhile.
    await client.query(
      `select graphile_worker.add_job(identifier, job_key => identifier) from graphile_worker._private_known_crontabs`,
    );
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    if (isBusy(error)) return false;
    throw error;
  }
}

const isBusy = (error: unknown): boolean => error instanceof DatabaseError && BUSY.includes(error.code ?? '');
