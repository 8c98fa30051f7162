import type { Api } from './run-operation.ts';

const WAITING = `select count(*)::int as count from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`;

/**
 * Starts the deeds one after the other while a row is held, each until it waits for a lock, and then lets go of the row.
 * So two deeds hold what they take first when they come for what they take second.
 */
export async function whileHeld(
  api: Pick<Api, 'em' | 'asOwner'>,
  row: { readonly table: string; readonly id: string },
  deeds: readonly (() => Promise<unknown>)[],
): Promise<PromiseSettledResult<unknown>[]> {
  const begun: Promise<unknown>[] = [];
  await api.em().transactional(async (em) => {
    await em.execute(`select 1 from ${row.table} where id = ? for update`, [row.id]);
    for (const deed of deeds) {
      const one = deed();
      one.catch(() => undefined);
      begun.push(one);
      await untilWaiting(api, begun.length);
    }
  });
  return Promise.allSettled(begun);
}

/** Asks again and again: nothing tells when a statement begins to wait. */
async function untilWaiting(api: Pick<Api, 'em' | 'asOwner'>, wanted: number): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const [waiting] = await api.asOwner<{ count: number }>(WAITING);
    if (waiting?.count === wanted) return;
  }
  throw new Error(`Never were ${wanted} deeds waiting for a lock.`);
}
