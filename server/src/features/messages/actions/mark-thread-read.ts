import type { ActionContext } from '../../../platform/graphql/context.ts';
import { Problem } from '../../../platform/problem.ts';
import { Notification } from '../../notifications/index.ts';
import { Message } from '../model/message.entity.ts';
import { lockTalk } from './lock-talk.ts';

/** Remembers that the viewer has seen what is there for them in this thread, and what told of it. Returns its id. */
export async function markThreadRead(
  context: ActionContext,
  { threadId }: { threadId: string },
): Promise<string> {
  const { viewer, clock } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  return context.em.transactional(async (em) => {
    const talk = await lockTalk(em, viewer, threadId);
    await em.nativeUpdate(
      Message,
      { threadId: talk.id, receiverId: viewer.personId, releasedAt: { $ne: null }, readAt: null },
      { readAt: clock.now() },
    );
    await em.nativeUpdate(
      Notification,
      { personId: viewer.personId, kind: 'MESSAGE_RECEIVED', subjectId: talk.id, readAt: null },
      { readAt: clock.now() },
    );
    return talk.id;
  });
}
