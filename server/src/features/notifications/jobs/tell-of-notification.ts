import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { Person } from '../../people/index.ts';
import { Notification } from '../model/notification.entity.ts';
import { notificationMail } from './notification.email.ts';

/** Mails a person that there is something for them, unless they have seen it already. Run again, it sends nothing more. */
export async function tellOfNotification(
  { notificationId }: JobPayload,
  { em, mail, app }: JobContext,
): Promise<void> {
  const notification = await em.findOne(Notification, { id: notificationId ?? '', readAt: null });
  if (!notification) return;
  const person = await em.findOne(Person, notification.personId);
  if (!person?.email) return;
  await mail.send({
    to: person.email,
    messageId: `notification-${notification.id}`,
    ...notificationMail(person.language, app.settings.publicUrl),
  });
}
