import { Migration } from '@mikro-orm/migrations';

/** What waits for a person inside Vækstbro; the mail about it says only that there is something. */
export class Notifications extends Migration {
  override up(): void {
    this.addSql(`
      create table notification (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        kind text not null,
        subject_id uuid,
        created_at timestamptz not null,
        read_at timestamptz
      )`);
    this.addSql('create index notification_newest on notification (person_id, created_at desc, id desc)');
    this.addSql('create index notification_unread on notification (person_id) where read_at is null');
  }
}
