import { createHash } from 'node:crypto';
import { LIMITS } from '@vaekstbro/schema/limits';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { idempotencyKey } from '../../../platform/fields.ts';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { Problem } from '../../../platform/problem.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { mayWriteInTalk } from '../../introductions/index.ts';
import { Person, safeProse } from '../../people/index.ts';
import { Message } from '../model/message.entity.ts';
import { MOST_MESSAGES, UNDO_MS } from '../model/message-rules.ts';
import { lockTalk } from './lock-talk.ts';

const sendMessageSchema = z.object({
  threadId: z.string(),
  body: safeProse(LIMITS.message),
  idempotencyKey,
});
type Letter = z.output<typeof sendMessageSchema>;

/**
 * Writes to the other one; they get it when the time to undo is over. The same key again is the same message, with other
 * words it is refused. Returns the message's id.
 */
export async function sendMessage(context: ActionContext, input: unknown): Promise<string> {
  const { viewer, clock } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const letter = wellFormed(sendMessageSchema, input);
  const now = clock.now();
  return context.em.transactional(async (em) => {
    await oneAfterTheOther(em, viewer.personId);
    const talk = await lockTalk(em, viewer, letter.threadId);
    const repeated = await em.findOne(Message, {
      senderId: viewer.personId,
      idempotencyKey: letter.idempotencyKey,
    });
    if (repeated) return sameMessage(repeated, letter);
    if (!mayWriteInTalk(viewer, talk)) throw new Problem('THREAD_CLOSED', 'threadId');
    const receiverId = talk.firstPersonId === viewer.personId ? talk.secondPersonId : talk.firstPersonId;
    if (receiverId === null || !(await em.count(Person, { id: receiverId, erasedAt: null })))
      throw new Problem('THREAD_CLOSED', 'threadId');
    await mustNotWriteTooMuch(em, viewer.personId, now);
    const message = em.create(Message, {
      id: newId(now.getTime()),
      threadId: talk.id,
      senderId: viewer.personId,
      receiverId,
      body: letter.body,
      writtenAt: now,
      releaseAt: new Date(now.getTime() + UNDO_MS),
      undoneAt: null,
      releasedAt: null,
      readAt: null,
      idempotencyKey: letter.idempotencyKey,
      payloadHash: hashOf(letter),
    });
    await em.flush();
    await queueJob(em, 'release-message', { messageId: message.id }, { runAt: message.releaseAt });
    return message.id;
  });
}

/** What one person writes in several windows at once is counted, and its keys looked up, one after the other. */
async function oneAfterTheOther(em: EntityManager, senderId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`message by ${senderId}`]);
}

function sameMessage(message: Message, letter: Letter): string {
  if (message.payloadHash !== hashOf(letter)) throw new Problem('KEY_REUSED', 'idempotencyKey');
  return message.id;
}

async function mustNotWriteTooMuch(em: EntityManager, senderId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - MOST_MESSAGES.minutes * 60_000);
  const written = await em.count(Message, { senderId, writtenAt: { $gt: since } });
  if (written >= MOST_MESSAGES.count) throw new Problem('TOO_MANY_REQUESTS');
}

/** Tells whether a repeated key comes with the same words. */
function hashOf({ threadId, body }: Letter): string {
  return createHash('sha256')
    .update(JSON.stringify([threadId, body]))
    .digest('base64url');
}
