import { Migration } from '@mikro-orm/migrations';

/** Who looks for work, what work there is, and who is asked about what. */
export class Workforce extends Migration {
  override up(): void {
    this.addSql(`
      create table candidate (
        id uuid primary key,
        person_id uuid not null unique references person,
        posted_by uuid references person,
        unit_id uuid references organisation,
        occupation_ids text[] not null,
        skill_ids text[] not null,
        languages text[] not null,
        language_codes text[] not null,
        licences text[] not null,
        conditions text[] not null,
        hours text[] not null,
        town_id text not null references town,
        travel_limit_minutes int not null,
        available_from date not null,
        about text,
        place_band text not null check (place_band in ('TOWN', 'MUNICIPALITY', 'REGION')),
        shown_town_id text references town,
        shown_municipality text,
        state text not null check (state in ('SHOWN', 'PAUSED', 'WITHDRAWN')),
        shown_since timestamptz(3),
        faded_at timestamptz(3),
        hidden_at timestamptz(3),
        registered_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql(
      `create index candidate_occupations on candidate using gin (occupation_ids) where state = 'SHOWN'`,
    );
    this.addSql(
      `create index candidate_newest on candidate (shown_since desc, id desc) where state = 'SHOWN'`,
    );
    this.addSql('create index candidate_posted_by on candidate (posted_by)');
    this.addSql('create index candidate_unit on candidate (unit_id)');
    this.addSql(`
      create table vacancy (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        posted_by uuid not null references person,
        type text not null,
        title text not null,
        description text not null,
        written_in text not null,
        occupation_id text not null references concept,
        skill_ids text[] not null,
        languages text[] not null,
        language_codes text[] not null,
        licences text[] not null,
        conditions text[] not null,
        hours text not null,
        pay text not null,
        town_id text not null references town,
        starts_on date not null,
        apply_by date,
        work_mentor text,
        follow_up_on date[] not null,
        state text not null check (state in ('DRAFT', 'REVIEW', 'PUBLISHED', 'REJECTED', 'CLOSED')),
        request_id uuid,
        review_reason text,
        review_words text,
        reviewed_by uuid references person,
        published_at timestamptz(3),
        closed_at timestamptz(3),
        close_outcome text check (close_outcome in ('FILLED', 'NOT_FILLED')),
        widened_by uuid references person,
        widened_at timestamptz(3),
        widen_reason text,
        faded_at timestamptz(3),
        hidden_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((state = 'CLOSED') = (closed_at is not null)),
        check ((widen_reason is null) = (widened_at is null))
      )`);
    this.addSql(
      `create index vacancy_newest on vacancy (published_at desc, id desc) where state = 'PUBLISHED'`,
    );
    this.addSql(`create index vacancy_occupation on vacancy (occupation_id) where state = 'PUBLISHED'`);
    this.addSql('create index vacancy_of_organisation on vacancy (organisation_id)');
    this.addSql('create index vacancy_posted_by on vacancy (posted_by)');
    this.addSql('create index vacancy_reviewed_by on vacancy (reviewed_by)');
    this.addSql('create index vacancy_widened_by on vacancy (widened_by)');
    this.addSql(`
      create table hiring_request (
        id uuid primary key,
        vacancy_id uuid not null references vacancy,
        candidate_id uuid not null references candidate,
        asked_by text not null check (asked_by in ('COMPANY', 'CANDIDATE')),
        company_person_id uuid not null references person,
        words text,
        meeting text not null,
        state text not null check (state in
          ('ASKED', 'OPEN', 'TALKING', 'HIRED', 'REFUSED', 'DECLINED', 'WITHDRAWN', 'LOST')),
        asked_at timestamptz(3) not null,
        answered_at timestamptz(3),
        replied_at timestamptz(3),
        ended_at timestamptz(3),
        reason text,
        reason_words text,
        score double precision not null,
        rationale jsonb not null,
        rule_version int not null,
        vocabulary_version text not null,
        inputs jsonb not null
      )`);
    // A company asks for somebody once at a time, and nobody applies twice.
    this.addSql(`
      create unique index hiring_request_open on hiring_request (vacancy_id, candidate_id)
        where state in ('ASKED', 'OPEN', 'TALKING')`);
    this.addSql('create index hiring_request_of_vacancy on hiring_request (vacancy_id, asked_at desc)');
    this.addSql('create index hiring_request_of_candidate on hiring_request (candidate_id, asked_at desc)');
    this.addSql('create index hiring_request_of_company_person on hiring_request (company_person_id)');
    this.addSql(`
      create table candidate_ranking (
        id uuid primary key,
        vacancy_id uuid not null references vacancy on delete cascade,
        shown_to uuid not null references person,
        shown_at timestamptz(3) not null,
        rule_version int not null,
        vocabulary_version text not null,
        inputs jsonb not null,
        shown jsonb not null
      )`);
    this.addSql('create index candidate_ranking_of_vacancy on candidate_ranking (vacancy_id)');
    this.addSql('create index candidate_ranking_shown_to on candidate_ranking (shown_to, shown_at)');
    this.addSql(`
      insert into rule_set (kind, version, weights, valid_from) values ('CANDIDATE', 1,
        '{"OCCUPATION":"HIGH","COMPETENCE":"HIGH","LANGUAGE":"MUST","LICENCES":"MEDIUM","HOURS":"MEDIUM",
          "CONDITIONS":"MEDIUM","TRAVEL":"MEDIUM","START":"LOW"}', '2026-01-01')`);
  }
}
