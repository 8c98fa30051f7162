import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../language.ts';
import type { MailAttachment } from './mailer.ts';

const OutboxMailSchema = defineEntity({
  name: 'OutboxMail',
  tableName: 'outbox_mail',
  properties: {
    id: p.uuid().primary(),
    messageId: p.text().unique(),
    recipient: p.text(),
    language: p.text().$type<Language>(),
    subject: p.text(),
    text: p.text(),
    html: p.text(),
    attachments: p.json<readonly MailAttachment[]>().default('[]'),
    createdAt: p.datetime().columnType('timestamptz'),
    sentAt: p.datetime().columnType('timestamptz').nullable(),
  },
});

/** A mail laid where it can be read, or, with `sentAt`, the memory of one that was sent. */
export class OutboxMail extends OutboxMailSchema.class {}
OutboxMailSchema.setClass(OutboxMail);
