import type { EntityManager } from '@mikro-orm/postgresql';
import { withdrawRequestsOf } from '../../requests/index.ts';
import { MENTOR_KIND } from '../model/mentor-request-kind.ts';

/** Locks the requests of an entrepreneur, as whoever answers and asks does before looking at the consent. */
export async function lockMentorRequestsOf(em: EntityManager, personId: string): Promise<void> {
  await em.execute('select id from request where asker_id = ? and kind = ? order by id for update', [
    personId,
    MENTOR_KIND,
  ]);
}

/** An idea that no mentor may see needs no mentor: its open requests are withdrawn, and nobody is asked any more. */
export async function endUnsharedRequests(em: EntityManager, personId: string, now: Date): Promise<void> {
  const wanted = { askerId: personId, kind: MENTOR_KIND };
  await withdrawRequestsOf(em, wanted, { clock: { now: () => now } });
}
