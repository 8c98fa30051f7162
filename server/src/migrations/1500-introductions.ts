import { Migration } from '@mikro-orm/migrations';

/** Two sides are brought together: who was asked when, what they said, and what came of it. */
export class Introductions extends Migration {
  override up(): void {
    this.addSql(`
      create table introduction (
        id uuid primary key,
        kind text not null,
        request_id uuid,
        subject_kind text not null,
        subject_id uuid not null,
        is_exclusive boolean not null,
        first_person_id uuid references person on delete set null,
        second_person_id uuid references person on delete set null,
        state text not null check (state in ('PROPOSED', 'APPROVAL', 'FIRST_SIDE', 'SECOND_SIDE', 'INTRODUCED',
          'DECLINED', 'WITHDRAWN', 'LOST', 'ENDED')),
        proposed_by uuid references person on delete set null,
        proposed_at timestamptz(3) not null,
        approved_by uuid references person on delete set null,
        approved_at timestamptz(3),
        first_asked_at timestamptz(3),
        first_answer text check (first_answer in ('YES', 'NO')),
        first_answered_at timestamptz(3),
        second_asked_at timestamptz(3),
        second_answer text check (second_answer in ('YES', 'NO')),
        second_answered_at timestamptz(3),
        talk_opened_at timestamptz(3),
        introduced_at timestamptz(3),
        ended_at timestamptz(3),
        outcome text,
        outcome_reason text,
        outcome_on date,
        version int not null default 1,
        check ((first_answer is null) = (first_answered_at is null)),
        check ((second_answer is null) = (second_answered_at is null)),
        check (state <> 'INTRODUCED' or introduced_at is not null),
        check ((ended_at is not null) = (state in ('DECLINED', 'WITHDRAWN', 'LOST', 'ENDED'))),
        check (outcome is null or (state = 'ENDED' and outcome_on is not null))
      )`);
    // The last word when two could win what is one.
    this.addSql(`
      create unique index introduction_one_winner on introduction (subject_kind, subject_id)
        where is_exclusive and state = 'INTRODUCED'`);
    this.addSql('create index introduction_of_subject on introduction (subject_kind, subject_id, id)');
    for (const side of ['first', 'second']) {
      this.addSql(`
        create index introduction_of_${side} on introduction (${side}_person_id, proposed_at desc, id desc)
          where ${side}_person_id is not null`);
    }
  }
}
