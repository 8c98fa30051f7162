import { Migration } from '@mikro-orm/migrations';

/** What two people write to each other; a talk is there with the introduction it belongs to. */
export class Messages extends Migration {
  override up(): void {
    this.addSql(`
      create table message (
        id uuid primary key,
        thread_id uuid not null references introduction on delete cascade,
        sender_id uuid references person on delete set null,
        receiver_id uuid references person on delete set null,
        body text not null,
        written_at timestamptz(3) not null,
        release_at timestamptz(3) not null,
        undone_at timestamptz(3),
        released_at timestamptz(3),
        read_at timestamptz(3),
        idempotency_key uuid not null,
        payload_hash text not null,
        unique (sender_id, idempotency_key),
        check (undone_at is null or (released_at is null and body = '')),
        check (read_at is null or released_at is not null)
      )`);
    this.addSql(
      'create index message_of_thread on message (thread_id, written_at desc, id desc) where undone_at is null',
    );
    this.addSql(
      'create index message_unread on message (receiver_id, thread_id) where released_at is not null and read_at is null',
    );
    this.addSql('create index message_of_sender on message (sender_id, written_at)');
  }
}
