import type { ClientBase } from 'pg';

/** Writes reference rows so that the table says what the code says; rows that people point to stay. */
export async function plantRows<Row extends object>(
  client: ClientBase,
  table: string,
  key: string & keyof Row,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const updates = columns
    .filter((column) => column !== key)
    .map((column) => `${column} = excluded.${column}`);
  const all = (of: string) => columns.map((column) => `${of}.${column}`).join(', ');
  await client.query(
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (${key}) do update set ${updates.join(', ')}
     where (${all(table)}) is distinct from (${all('excluded')})`,
    [JSON.stringify(rows)],
  );
}
