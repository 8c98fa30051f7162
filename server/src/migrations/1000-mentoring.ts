import { Migration } from '@mikro-orm/migrations';

/** Requests for a mentor and the matches made for them. */
export class Mentoring extends Migration {
  override up(): void {
    this.addSql(`
      create table mentor_request (
        id uuid primary key,
        venture_id uuid not null unique references venture on delete cascade,
        state text not null check (state in ('WAITING', 'SUGGESTED', 'MATCHED', 'CLOSED')),
        opened_at timestamptz(3) not null,
        due_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql('create index mentor_request_queue on mentor_request (opened_at, id)');
    this.addSql('create index mentor_request_queue_of_state on mentor_request (state, opened_at, id)');
    this.addSql(`
      create table mentor_match (
        id uuid primary key,
        request_id uuid not null references mentor_request on delete cascade,
        mentor_id uuid not null references mentor on delete cascade,
        state text not null check (state in ('HELD', 'ASKED', 'QUESTION', 'MATCHED', 'DECLINED', 'UNDONE', 'ENDED')),
        score double precision not null,
        rationale jsonb not null,
        rule_version int not null,
        override_reason text,
        suggested_by uuid references person on delete set null,
        suggested_at timestamptz(3) not null,
        release_at timestamptz(3) not null,
        due_at timestamptz(3),
        answered_at timestamptz(3),
        decline_reason text check (decline_reason in
          ('NO_TIME', 'OUTSIDE_MY_FIELD', 'CONFLICT_OF_INTEREST', 'TOO_FAR', 'OTHER')),
        words text,
        question text,
        question_answer text,
        ended_at timestamptz(3),
        idempotency_key uuid not null unique,
        version int not null default 1,
        check ((state = 'DECLINED') = (decline_reason is not null)),
        check (state <> 'QUESTION' or question is not null)
      )`);
    this.addSql(`
      create unique index one_open_match_per_request on mentor_match (request_id)
        where state in ('HELD', 'ASKED', 'QUESTION', 'MATCHED')`);
    this.addSql('create index mentor_match_of_request on mentor_match (request_id, suggested_at, id)');
    this.addSql('create index mentor_match_of_mentor on mentor_match (mentor_id, suggested_at, id)');
    this.addSql(`
      create index mentor_match_places on mentor_match (mentor_id)
        where state in ('HELD', 'ASKED', 'QUESTION', 'MATCHED')`);
    this.addSql(
      'create index mentor_match_suggested_by on mentor_match (suggested_by) where suggested_by is not null',
    );
    // A place is used while the mentor is about to be asked, is asked, thinks, or has said yes.
    this.addSql(`
      create or replace view mentor_places_used as
        select mentor_id, count(*)::int as used from mentor_match
         where state in ('HELD', 'ASKED', 'QUESTION', 'MATCHED') group by mentor_id`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ]) {
      this.addSql(`
        create trigger mentor_match_${event}_noted after ${event} on mentor_match
          referencing ${rows} table as changed for each statement execute function note_mentor_change()`);
    }
  }
}
