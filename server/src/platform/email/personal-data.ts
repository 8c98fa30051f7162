import type { PersonalTable } from '../personal-data.ts';

/** Mails that are kept because no mail server is set, and the memory of which mails have been sent. */
export const MAIL_DATA: readonly PersonalTable[] = [
  {
    table: 'outbox_mail',
    section: 'mails',
    purpose: 'COMMUNICATION',
    whose: 'recipient = $2',
    columns: {
      id: 'KEEP',
      message_id: 'KEEP',
      recipient: 'KEEP',
      language: 'KEEP',
      subject: 'KEEP',
      text: 'KEEP',
      html: 'KEEP',
      attachments: 'KEEP',
      created_at: 'KEEP',
      sent_at: 'KEEP',
    },
    shown: ['created_at', 'recipient', 'subject', 'text'],
    rowsGo: true,
    kept: { days: 30, after: 'created_at', then: 'DELETE' },
  },
];

/** What the platform itself keeps that is about nobody. */
export const PLATFORM_TABLES: Readonly<Record<string, string>> = {
  migration: 'Which changes of the database have run.',
};
