import { Migration } from '@mikro-orm/migrations';
import { FRESHNESS_OF_MENTORS } from '../features/mentors/model/freshness-of-mentors.ts';

/** What is listed and by whom it was last confirmed; and mentors, the first who are asked. */
export class Freshness extends Migration {
  override up(): void {
    this.addSql(`
      create table freshness (
        record_kind text not null,
        record_id uuid not null,
        person_id uuid not null references person on delete cascade,
        confirmed_at timestamptz(3) not null,
        asked_at timestamptz(3),
        ask_id uuid unique,
        state text not null check (state in ('FRESH', 'ASKED', 'FADED', 'HIDDEN')),
        next_at timestamptz(3),
        primary key (record_kind, record_id),
        check ((state = 'HIDDEN') = (next_at is null)),
        check (state = 'FRESH' or (asked_at is not null and ask_id is not null))
      )`);
    this.addSql('create index freshness_next on freshness (next_at) where next_at is not null');
    this.addSql('create index freshness_of_person on freshness (person_id)');
    this.addSql('alter table mentor add column faded_at timestamptz(3), add column hidden_at timestamptz(3)');
    this.addSql(FRESHNESS_OF_MENTORS);
  }
}
