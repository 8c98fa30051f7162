import { Migration } from '@mikro-orm/migrations';

/** What an entrepreneur wants to do and needs help with; nobody's until the contact's e-mail address is proven. */
export class Ventures extends Migration {
  override up(): void {
    this.addSql(`
      create table venture (
        id uuid primary key,
        person_id uuid references person on delete cascade,
        contact_name text not null,
        contact_email citext not null,
        language text not null check (language in ('da', 'en', 'de')),
        idea text not null,
        industry_id text not null references concept,
        stage text not null check (stage in ('IDEA', 'STARTING', 'RUNNING')),
        cvr char(8),
        town_id text not null references town,
        topic_ids text[] not null check (cardinality(topic_ids) between 1 and 5),
        languages text[] not null check (cardinality(languages) >= 1),
        meeting text not null check (meeting in ('IN_PERSON', 'ONLINE', 'EITHER')),
        travel_limit_minutes int not null check (travel_limit_minutes between 5 and 120),
        idempotency_key uuid not null unique,
        payload_hash text not null,
        submitted_at timestamptz(3) not null,
        confirmed_at timestamptz(3) check ((confirmed_at is null) = (person_id is null)),
        version int not null default 1
      )`);
    this.addSql(
      'create index venture_of_person on venture (person_id, submitted_at desc, id) where person_id is not null',
    );
    this.addSql('create index venture_unconfirmed on venture (contact_email) where person_id is null');
  }
}
