import type { ClientBase } from 'pg';

/** What remembers how the database came to be, not what happened in it. */
const OUTSIDE_TIME = ['migration'];

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
      where t.table_type = 'BASE TABLE' and c.table_name <> all($1)
        and c.data_type in ('date', 'timestamp with time zone')
        and (c.table_schema = 'public' or (c.table_schema = 'graphile_worker' and c.table_name = '_private_jobs'))
      group by 1`,
    [OUTSIDE_TIME],
  );
  await client.query('begin');
  for (const { table, assignments } of rows) await client.query(`update ${table} set ${assignments}`, [days]);
  // What runs by itself at night would have run meanwhile.
  await client.query(
    `select graphile_worker.add_job(identifier, job_key => identifier) from graphile_worker._private_known_crontabs`,
  );
  await client.query('commit');
}
