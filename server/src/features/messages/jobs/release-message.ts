import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { lockIntroduction } from '../../introductions/index.ts';
import { Notification, notify } from '../../notifications/index.ts';
import { Message } from '../model/message.entity.ts';

/** When the time to undo is over the other one gets the message. Run again, or after the undo, it does nothing. */
export async function releaseMessage({ messageId }: JobPayload, { em, clock }: JobContext): Promise<void> {
  if (!messageId) return;
  await em.transactional(async (tx) => {
    const found = await tx.findOne(Message, messageId, { fields: ['threadId'] });
    if (!found) return;
    // The talk first: two messages of it that are released at once tell the other one once.
    await lockIntroduction(tx, found.threadId);
    const message = await tx.findOneOrFail(Message, messageId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    if (message.undoneAt !== null || message.releasedAt !== null) return;
    if (!message.release(clock.now())) {
      // The database's clock, by which jobs are started, may be a little ahead of ours.
      return queueJob(tx, 'release-message', { messageId }, { runAt: message.releaseAt });
    }
    await tx.flush();
    if (message.receiverId) await tellOnce(tx, message.receiverId, message.threadId, clock.now());
  });
}

/** One "there is something for you" per thread is enough until it is seen. */
async function tellOnce(em: EntityManager, personId: string, threadId: string, now: Date): Promise<void> {
  const told = { personId, kind: 'MESSAGE_RECEIVED', subjectId: threadId, readAt: null } as const;
  if (await em.count(Notification, told)) return;
  await notify(em, personId, 'MESSAGE_RECEIVED', threadId, now);
}
