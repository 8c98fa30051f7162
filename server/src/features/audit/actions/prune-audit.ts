import type { EntityManager } from '@mikro-orm/postgresql';

/** How long it is kept who did what: two years, so that a complaint can still be looked into. */
export const AUDIT_KEPT_DAYS = 730;

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
