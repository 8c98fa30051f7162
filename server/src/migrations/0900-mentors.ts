import { Migration } from '@mikro-orm/migrations';

/** Mentors with their cases, the rules they are matched by, and what the match index needs to stay in step. */
export class Mentors extends Migration {
  override up(): void {
    this.addSql(`
      create table mentor (
        id uuid primary key,
        person_id uuid not null unique references person on delete cascade,
        headline text not null,
        languages text[] not null check (cardinality(languages) >= 1),
        town_id text not null references town,
        meeting text not null check (meeting in ('IN_PERSON', 'ONLINE', 'EITHER')),
        travel_limit_minutes int not null check (travel_limit_minutes between 5 and 120),
        capacity int not null check (capacity between 1 and 20),
        paused_until date,
        approved_at timestamptz(3),
        approved_by uuid references person on delete set null,
        conflict_cvrs text[] not null default '{}',
        registered_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql(
      'create index mentor_approved on mentor (registered_at desc, id desc) where approved_at is not null',
    );
    this.addSql('create index mentor_to_approve on mentor (registered_at, id) where approved_at is null');
    this.addSql(`
      create table mentor_case (
        id uuid primary key,
        mentor_id uuid not null references mentor on delete cascade,
        title text not null,
        story text not null,
        industry_id text not null references concept,
        topic_ids text[] not null check (cardinality(topic_ids) between 1 and 5),
        stage text not null check (stage in ('IDEA', 'STARTING', 'RUNNING')),
        position int not null
      )`);
    this.addSql('create index mentor_case_of_mentor on mentor_case (mentor_id, position)');
    this.addSql('create index mentor_case_topics on mentor_case using gin (topic_ids)');
    this.addSql('create index mentor_case_industry on mentor_case (industry_id)');
    this.addSql(`
      insert into rule_set (kind, version, weights, valid_from) values ('MENTOR', 1,
        '{"TOPICS": "HIGH", "INDUSTRY": "MEDIUM", "STAGE": "LOW", "LANGUAGE": "MUST", "TRAVEL": "MEDIUM", "ROOM": "LOW"}',
        '2026-01-01')`);
    // How many of a mentor's places are used. Mentors do not know by what: whoever fills places says it (see mentoring).
    this.addSql('create view mentor_places_used as select null::uuid as mentor_id, 0 as used where false');
    this.addChangeFeed();
  }

  /**
   * One row per mentor, with the last transaction that changed them. A reader asks for everything at or after the
   * oldest transaction that was still open when it last looked, so that a late commit is never missed.
   */
  private addChangeFeed(): void {
    this.addSql(`
      create table mentor_change (
        mentor_id uuid primary key,
        changed_by xid8 not null default pg_current_xact_id()
      )`);
    this.addSql('create index mentor_change_order on mentor_change (changed_by)');
    this.addSql(`
      create function note_mentor_change() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'mentor' then
          insert into mentor_change (mentor_id) select distinct id from changed order by id
            on conflict (mentor_id) do update set changed_by = excluded.changed_by;
        else
          insert into mentor_change (mentor_id) select distinct mentor_id from changed order by mentor_id
            on conflict (mentor_id) do update set changed_by = excluded.changed_by;
        end if;
        return null;
      end $$`);
    for (const table of ['mentor', 'mentor_case']) {
      for (const [event, rows] of [
        ['insert', 'new'],
        ['update', 'new'],
        ['delete', 'old'],
      ]) {
        this.addSql(`
          create trigger ${table}_${event}_noted after ${event} on ${table}
            referencing ${rows} table as changed for each statement execute function note_mentor_change()`);
      }
    }
  }
}
