import { Migration } from '@mikro-orm/migrations';

/** Requests of every kind, whose turn it is and was, and what happened. */
export class Requests extends Migration {
  override up(): void {
    this.addSql(`
      create table request (
        id uuid primary key,
        kind text not null,
        focus_area int not null check (focus_area between 1 and 6),
        subject_kind text not null,
        subject_id uuid not null,
        asker_id uuid references person on delete set null,
        unit_id uuid references organisation on delete set null,
        assignee_id uuid references person on delete set null,
        state text not null check (state in ('OPEN', 'CLOSED')),
        outcome text check (outcome in ('FULFILLED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
        turn_id uuid,
        turn_party text check (turn_party in ('UNIT', 'ASKER', 'ASKED')),
        turn_person_id uuid references person on delete set null,
        turn_began_at timestamptz(3),
        turn_due_at timestamptz(3),
        reminded_at timestamptz(3),
        missed int not null default 0,
        escalated_to text check (escalated_to in ('UNIT', 'ADMINISTRATORS')),
        promised_at timestamptz(3) not null,
        opened_at timestamptz(3) not null,
        closed_at timestamptz(3),
        version int not null default 1,
        check ((state = 'OPEN') = (outcome is null)),
        check ((state = 'OPEN') = (closed_at is null)),
        -- Never dropped: while it is open somebody has the turn, until a certain moment.
        check ((state = 'OPEN') = (turn_id is not null)),
        check (num_nulls(turn_id, turn_party, turn_began_at, turn_due_at) in (0, 4))
      )`);
    this.addSql(`create index request_queue on request (turn_due_at, id) where state = 'OPEN'`);
    this.addSql('create index request_of_asker on request (asker_id, opened_at desc, id desc)');
    this.addSql('create index request_of_subject on request (subject_kind, subject_id)');
    this.addSql(
      `create index request_of_assignee on request (assignee_id) where state = 'OPEN' and assignee_id is not null`,
    );
    this.addSql('create index request_of_unit on request (unit_id) where unit_id is not null');
    this.addSql(
      'create index request_turn_of_person on request (turn_person_id) where turn_person_id is not null',
    );
    this.addSql(`
      create table request_turn (
        id uuid primary key,
        request_id uuid not null references request on delete cascade,
        party text not null check (party in ('UNIT', 'ASKER', 'ASKED')),
        person_id uuid references person on delete set null,
        unit_id uuid references organisation on delete set null,
        began_at timestamptz(3) not null,
        due_at timestamptz(3) not null,
        ended_at timestamptz(3),
        ended_by text check (ended_by in ('ANSWERED', 'ASKED_FIRST', 'REFUSED', 'HANDED_OVER', 'WITHDRAWN', 'CLOSED')),
        took_business_days double precision,
        check (num_nulls(ended_at, ended_by, took_business_days) in (0, 3))
      )`);
    this.addSql(
      'create unique index one_open_turn_per_request on request_turn (request_id) where ended_at is null',
    );
    this.addSql('create index request_turns on request_turn (request_id, began_at, id)');
    this.addSql(
      `create index request_turn_of_asked on request_turn (person_id, request_id) where party = 'ASKED'`,
    );
    this.addSql(
      `create index request_turn_ended on request_turn (ended_at) where party <> 'ASKER' and ended_at is not null`,
    );
    this.addSql('create index request_turn_of_unit on request_turn (unit_id) where unit_id is not null');
    this.addSql(`
      create table request_step (
        id uuid primary key,
        request_id uuid not null references request on delete cascade,
        at timestamptz(3) not null,
        kind text not null check (kind in ('OPENED', 'TAKEN', 'TURN_GIVEN', 'ASKED_FIRST', 'ANSWERED', 'REFUSED', 'REMINDED',
          'HANDED_OVER', 'ESCALATED', 'WITHDRAWN', 'CLOSED')),
        party text check (party in ('UNIT', 'ASKER', 'ASKED')),
        person_id uuid references person on delete set null,
        to_party text check (to_party in ('UNIT', 'ASKER', 'ASKED')),
        to_person_id uuid references person on delete set null,
        due_at timestamptz(3),
        reason text,
        words text
      )`);
    this.addSql('create index request_steps on request_step (request_id, at, id)');
    this.addSql('create index request_step_by on request_step (person_id) where person_id is not null');
    this.addSql('create index request_step_to on request_step (to_person_id) where to_person_id is not null');
    this.addSql(`
      create table staff_deputy (
        person_id uuid primary key references person on delete cascade,
        deputy_id uuid not null references person on delete cascade check (deputy_id <> person_id),
        since timestamptz(3) not null
      )`);
    this.addSql('create index staff_deputy_of on staff_deputy (deputy_id)');
  }
}
