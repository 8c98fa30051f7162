import { Migration } from '@mikro-orm/migrations';

/** Mails of a Vækstbro without a mail server, and the memory of which mails have been sent. */
export class OutboxMail extends Migration {
  override up(): void {
    this.addSql(`create table outbox_mail (
      id uuid primary key,
      message_id text not null unique,
      recipient text not null,
      language text not null,
      subject text not null,
      text text not null,
      html text not null,
      attachments jsonb not null default '[]',
      created_at timestamptz not null,
      sent_at timestamptz
    )`);
    this.addSql('create index outbox_mail_newest on outbox_mail (created_at desc, id desc)');
  }
}
