import type { EntityManager } from '@mikro-orm/postgresql';
import { notify } from '../../notifications/index.ts';
import type { NotificationKind } from '../../notifications/index.ts';

/** Lays the same word about a request down for each of these people, once; nobody is told of their own deed. */
export async function tell(
  em: EntityManager,
  personIds: readonly (string | null | undefined)[],
  kind: NotificationKind,
  requestId: string,
  now: Date,
): Promise<void> {
  for (const personId of new Set(personIds)) {
    if (personId) await notify(em, personId, kind, requestId, now);
  }
}
