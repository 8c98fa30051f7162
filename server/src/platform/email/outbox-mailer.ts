import type { MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../clock.ts';
import { newId } from '../ids.ts';
import type { Mailer } from './mailer.ts';
import { OutboxMail } from './outbox-mail.entity.ts';

/** Without a mail server: every mail is kept, once per `messageId`, to be read at /outbox. */
export function outboxMailer(orm: MikroORM, clock: Clock): Mailer {
  return {
    async send({ to, attachments = [], ...mail }) {
      const row = { ...mail, id: newId(), recipient: to, attachments, createdAt: clock.now(), sentAt: null };
      const em = orm.em.fork();
      await em.upsert(OutboxMail, row, { onConflictFields: ['messageId'], onConflictAction: 'ignore' });
    },
  };
}
