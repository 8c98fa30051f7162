import type { EntityManager } from '@mikro-orm/postgresql';

/** So long others can be published until all of them are looked for at once. */
const TOGETHER_MS = 5 * 60_000;

/**
 * Has searches looked for in a few minutes, because something has just become findable; in the transaction in which it
 * does. However much is published meanwhile, they are looked for once.
 */
export async function lookForHitsSoon(em: EntityManager, now: Date): Promise<void> {
  await em.execute(
    `select graphile_worker.add_job(identifier => 'look-for-hits', payload => '{}'::json, run_at => ?::timestamptz,
                                    job_key => 'look-for-hits-soon', job_key_mode => 'preserve_run_at')`,
    [new Date(now.getTime() + TOGETHER_MS).toISOString()],
    'run',
  );
}
