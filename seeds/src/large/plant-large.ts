import type { Client } from 'pg';
import { copyRows } from '../world/copy-rows.ts';
import { NotEmpty } from '../world/plant-world.ts';
import { largeWorld, type LargeSize } from './large-world.ts';

/** Plants a large world, telling each table as it is done. All of it, or nothing when something fails. */
export async function plantLarge(
  client: Client,
  size: LargeSize,
  now: Date,
  tell: (table: string, rows: number) => void,
): Promise<number> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ taken: boolean }>('select exists (select from person) as taken');
    if (rows[0]?.taken === true) throw new NotEmpty();
    // Foreign keys are checked once at the end of each COPY; the generator only ever points backwards.
    let written = 0;
    for (const [table, tableRows] of largeWorld(size, now)) {
      const count = await copyRows(client, table, tableRows);
      tell(table, count);
      written += count;
    }
    await client.query('commit');
    await client.query('analyze');
    return written;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
