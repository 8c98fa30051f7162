import type { EntityManager } from '@mikro-orm/postgresql';
import { Message } from '../model/message.entity.ts';

/** What somebody who is no longer here has written and nobody has got yet is got by nobody. */
export async function takeBackUnsent(em: EntityManager, senderId: string, now: Date): Promise<void> {
  await em.nativeUpdate(Message, { senderId, releasedAt: null, undoneAt: null }, { undoneAt: now, body: '' });
}
