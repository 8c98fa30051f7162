import type { MikroORM } from '@mikro-orm/postgresql';
import nodemailer from 'nodemailer';
import type { Clock } from '../clock.ts';
import { newId } from '../ids.ts';
import { checkMail } from './checked-mail.ts';
import type { Mail, Mailer } from './mailer.ts';

/** Sends by a mail server. Which mails have been sent is remembered, so that a job that runs twice sends once. */
export function smtpMailer(
  orm: MikroORM,
  clock: Clock,
  options: { smtpUrl: string; from: string },
): Mailer & { close(): void } {
  const transport = nodemailer.createTransport(
    { url: options.smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
    { from: options.from, disableFileAccess: true, disableUrlAccess: true },
  );
  const domain = new URL(`http://${/@([^\s>]+)/.exec(options.from)?.[1] ?? 'localhost'}`).hostname;

  return {
    async send(mail) {
      checkMail(mail);
      await orm.em.fork().transactional(async (em) => {
        // The name is taken first and kept only if the server has taken the mail: a second runner waits here.
        const now = clock.now();
        const taken = await em.execute(
          `insert into outbox_mail (id, message_id, recipient, language, subject, text, html, created_at, sent_at)
           values (?, ?, '', ?, '', '', '', ?, ?) on conflict (message_id) do nothing returning id`,
          [newId(), mail.messageId, mail.language, now, now],
        );
        if (taken.length > 0) await transport.sendMail(messageOf(mail, domain));
      });
    },
    close: () => transport.close(),
  };
}

function messageOf(mail: Mail, domain: string) {
  return {
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}@${domain}>`,
    headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
    attachments: (mail.attachments ?? []).map(({ filename, contentType, content, encoding, cid }) => ({
      filename,
      contentType,
      content,
      encoding,
      cid,
    })),
  };
}
