import type { EntityManager } from '@mikro-orm/postgresql';
import { RequestTurn } from '../model/request-turn.entity.ts';
import type { Request } from '../model/request.entity.ts';

/** Whoever is asked now, or has asked something first and waits for the asker's answer; null when nobody is. */
export async function askedNow(em: EntityManager, request: Request): Promise<string | null> {
  const [latest] = await em.find(
    RequestTurn,
    { requestId: request.id, party: 'ASKED' },
    { orderBy: { beganAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!latest) return null;
  return latest.endedBy === null || latest.endedBy === 'ASKED_FIRST' ? latest.personId : null;
}
