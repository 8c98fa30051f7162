import type { EntityManager } from '@mikro-orm/postgresql';
import { AUDIT_KEPT_DAYS } from '../model/kept.ts';

/**
 * Removes what is older than is kept, and says how many entries that were. The database itself lets nobody remove
 * what its own clock calls younger than a year, so a clock that was moved ahead removes no more than that.
 */
export async function pruneAudit(em: EntityManager, now: Date): Promise<number> {
  const [pruned] = await em.execute<{ gone: string }[]>(
    `select audit_prune(least(?::timestamptz - make_interval(days => ?), now() - interval '365 days')) as gone`,
    [now, AUDIT_KEPT_DAYS],
  );
  return Number(pruned?.gone ?? 0);
}
