import type { MikroORM } from '@mikro-orm/postgresql';
import type { Clock } from '../clock.ts';
import { newId } from '../ids.ts';
import { checkMail } from './checked-mail.ts';
import type { Mail, Mailer } from './mailer.ts';
import { OutboxMail } from './outbox-mail.entity.ts';

/** Without a mail server: every mail is kept, once per `messageId`, to be read at /outbox. */
export function outboxMailer(orm: MikroORM, clock: Clock): Mailer {
  return {
    async send(mail) {
      checkMail(mail);
      await orm.em.fork().upsert(OutboxMail, rowOf(mail, clock.now()), {
        onConflictFields: ['messageId'],
        onConflictAction: 'ignore',
      });
    },
  };
}

function rowOf({ to, attachments = [], ...mail }: Mail, createdAt: Date) {
  return { ...mail, id: newId(), recipient: to, attachments, createdAt, sentAt: null };
}
