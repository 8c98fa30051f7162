import { Migration } from '@mikro-orm/migrations';
import { knowTask } from '../platform/jobs/job-row.ts';

/** Events, their sessions, and the seats people have or wait for. Capacity is guarded here as well as by the row lock. */
export class Events extends Migration {
  override up(): void {
    this.addSql(`create table event (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      kind text not null check (kind in ('ENTREPRENEUR_DAY', 'COURSE', 'MEETING')),
      title_da text not null, title_en text not null, title_de text not null,
      lead_da text not null, lead_en text not null, lead_de text not null,
      about_da text not null, about_en text not null, about_de text not null,
      venue text not null,
      town_id text not null references town,
      organiser_id uuid not null references organisation,
      focus_area int not null check (focus_area between 1 and 6),
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      ${SEAT_COUNTER},
      cancelled_count int not null default 0,
      published_at timestamptz(3),
      version int not null default 1,
      check (ends_at > starts_at and ends_at <= starts_at + interval '31 days')
    )`);
    this.addSql('create index event_upcoming on event (starts_at, id) where published_at is not null');
    this.addSql('create index event_organiser on event (organiser_id)');

    this.addSql(`create table event_session (
      id uuid primary key,
      event_id uuid not null references event on delete cascade,
      title_da text not null, title_en text not null, title_de text not null,
      speaker text,
      room text,
      starts_at timestamptz(3) not null,
      ends_at timestamptz(3) not null check (ends_at > starts_at),
      ${SEAT_COUNTER}
    )`);
    this.addSql('create index event_session_event on event_session (event_id)');

    this.addSql(`create table sign_up (
      id uuid primary key,
      event_id uuid not null references event on delete cascade,
      name text not null,
      email citext not null,
      language text not null check (language in ('da', 'en', 'de')),
      ${SEAT_CLAIM},
      ticket_code char(6) not null check (ticket_code ~ '^[0-9]{6}$'),
      idempotency_key uuid not null unique,
      payload_hash text not null,
      repeats_sign_up_id uuid references sign_up on delete cascade,
      created_at timestamptz(3) not null,
      cancelled_at timestamptz(3),
      calendar_sequence int not null default 0,
      unique (event_id, ticket_code),
      check ((state = 'CANCELLED') = (cancelled_at is not null)),
      check ((state = 'WAITING') = (waiting_number is not null))
    )`);
    this.addSql(`create unique index sign_up_once on sign_up (event_id, email)
      where state <> 'CANCELLED' and repeats_sign_up_id is null`);
    this.addSql(
      `create unique index sign_up_waiting on sign_up (event_id, waiting_number) where state = 'WAITING'`,
    );
    this.addSql(
      `create index sign_up_repeats on sign_up (repeats_sign_up_id) where repeats_sign_up_id is not null`,
    );

    this.addSql(`create table session_seat (
      sign_up_id uuid not null references sign_up on delete cascade,
      session_id uuid not null references event_session on delete cascade,
      ${SEAT_CLAIM},
      primary key (sign_up_id, session_id),
      check (state = 'WAITING' or waiting_number is null)
    )`);
    this.addSql(`create unique index session_seat_waiting on session_seat (session_id, waiting_number)
      where state = 'WAITING'`);
    this.addSql('create index session_seat_session on session_seat (session_id)');

    this.addSql(knowTask('send-sign-up-confirmation'));
  }

  override down(): void {
    this.addSql('drop table session_seat, sign_up, event_session, event');
  }
}

const SEAT_COUNTER = `capacity int not null check (capacity > 0),
      seats_taken int not null default 0 check (seats_taken between 0 and capacity),
      repeat_seats int not null default 0 check (repeat_seats >= 0),
      waiting_count int not null default 0 check (waiting_count >= 0),
      last_waiting_number int not null default 0`;

const SEAT_CLAIM = `state text not null check (state in ('SEATED', 'WAITING', 'CANCELLED')),
      waiting_number int`;
