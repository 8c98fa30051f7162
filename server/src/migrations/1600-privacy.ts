import { Migration } from '@mikro-orm/migrations';

/** What people have agreed to, in which words; and who has been erased. */
export class Privacy extends Migration {
  override up(): void {
    this.addSql('alter table person add column erased_at timestamptz(3)');
    this.addSql(`
      create table consent_text (
        key text not null,
        version int not null check (version > 0),
        purpose text not null,
        words jsonb not null,
        primary key (key, version)
      )`);
    this.addSql(`
      create table consent (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        text_key text not null,
        text_version int not null,
        purpose text not null,
        channel text not null check (channel in ('SELF', 'STAFF')),
        given_by uuid references person on delete set null,
        given_at timestamptz(3) not null,
        withdrawn_at timestamptz(3) check (withdrawn_at >= given_at),
        foreign key (text_key, text_version) references consent_text (key, version)
      )`);
    this.addSql(`
      create unique index consent_once on consent (person_id, text_key, text_version) where withdrawn_at is null`);
    this.addSql('create index consent_of on consent (person_id, given_at desc, id desc)');
    this.addSql('create index consent_given_by on consent (given_by) where given_by is not null');
    // A visitor's profile is nobody's yet: what they agreed to waits with it for the proof of the address.
    this.addSql('alter table venture add column consent_version int');
  }
}
