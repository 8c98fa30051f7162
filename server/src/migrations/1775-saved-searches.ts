import { Migration } from '@mikro-orm/migrations';

/** What people look for again and again, what has come for it, and the last day they were told. */
export class SavedSearches extends Migration {
  override up(): void {
    this.addSql(`
      create table saved_search (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        kind text not null,
        name text not null,
        filters jsonb not null,
        alert text not null check (alert in ('NONE', 'DAILY')),
        created_at timestamptz(3) not null,
        checked_at timestamptz(3) not null,
        seen_at timestamptz(3) not null,
        gone_at timestamptz(3),
        deleted_at timestamptz(3)
      )`);
    this.addSql(
      'create unique index saved_search_once on saved_search (person_id, kind, filters) where deleted_at is null',
    );
    this.addSql(`
      create table saved_search_hit (
        search_id uuid not null references saved_search on delete cascade,
        subject_kind text not null,
        subject_id uuid not null,
        found_at timestamptz(3) not null,
        told_at timestamptz(3),
        primary key (search_id, subject_kind, subject_id)
      )`);
    this.addSql('create index saved_search_hit_untold on saved_search_hit (search_id) where told_at is null');
    this.addSql(`
      create table saved_search_alert (
        person_id uuid primary key references person on delete cascade,
        told_on date not null
      )`);
  }
}
