import type { EntityManager } from '@mikro-orm/postgresql';
import { OPEN_STATES } from '../model/mentoring-words.ts';
import { lockMatch } from './lock-match.ts';
import type { LockedMatch } from './lock-match.ts';

/** The one match of a request that is open, under lock; null when there is none. */
export async function openMatchOf(em: EntityManager, requestId: string): Promise<LockedMatch | null> {
  const [open] = await em.execute<{ id: string }[]>(
    'select id from mentor_match where request_id = ? and state = any(?)',
    [requestId, `{${OPEN_STATES.join(',')}}`],
  );
  return open ? lockMatch(em, open.id) : null;
}
