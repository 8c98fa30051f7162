import { LockMode } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { isId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { Message } from '../model/message.entity.ts';

/** Takes a message of one's own back before the other one gets it, words and all; again, nothing changes. Returns its id. */
export async function undoMessage(
  context: ActionContext,
  { messageId }: { messageId: string },
): Promise<string> {
  const { viewer, clock } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  if (!isId(messageId)) throw new Problem('NOT_FOUND', 'messageId');
  return context.em.transactional(async (em) => {
    const own = { id: messageId, senderId: viewer.personId };
    const message = await em.findOne(Message, own, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!message) throw new Problem('NOT_FOUND', 'messageId');
    if (message.undoneAt === null && !message.undo(clock.now()))
      throw new Problem('TOO_LATE_TO_UNDO', 'messageId');
    return message.id;
  });
}
