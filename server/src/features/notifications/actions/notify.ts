import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import { isToldByMail } from '../model/notification-kinds.ts';
import type { NotificationKind } from '../model/notification-kinds.ts';
import { Notification } from '../model/notification.entity.ts';

/**
 * Lays something down for a person, in the caller's transaction: it is there exactly when the change it tells of is.
 * Where the kind asks for it, a mail follows that says only that there is something. For somebody who is erased nothing is
 * laid down, and of somebody who is being erased it waits for that.
 */
export async function notify(
  em: EntityManager,
  personId: string,
  kind: NotificationKind,
  subjectId: string | null,
  now: Date,
): Promise<void> {
  const [here] = await em.execute<object[]>(
    'select 1 from person where id = ? and erased_at is null for key share',
    [personId],
  );
  if (!here) return;
  const notification = em.create(Notification, {
    id: newId(),
    personId,
    kind,
    subjectId,
    createdAt: now,
    readAt: null,
  });
  await em.flush();
  if (isToldByMail(kind)) await queueJob(em, 'tell-of-notification', { notificationId: notification.id });
}
