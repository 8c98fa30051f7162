import { Migration } from '@mikro-orm/migrations';

/** Businesses that are handed over, whoever would take one over, and what comes of it between the two. */
export class Succession extends Migration {
  override up(): void {
    this.addSql(`
      create table business_listing (
        id uuid primary key,
        person_id uuid references person on delete set null,
        company_name text not null,
        cvr text not null,
        industry_id text not null references concept,
        town_id text not null references town,
        employees text not null,
        turnover text not null,
        profit text not null,
        price text not null,
        reason text not null,
        horizon text not null,
        facts text not null,
        figures text,
        written_in text not null,
        blocked_cvrs text[] not null default '{}',
        state text not null check (state in ('WAITING', 'PUBLISHED', 'REFUSED', 'CLOSED')),
        precision text not null check (precision in ('TOWN', 'MUNICIPALITY', 'REGION')),
        told_town_id text references town,
        told_municipality text references municipality,
        approval_request_id uuid references request on delete set null,
        approved_by uuid references person on delete set null,
        published_at timestamptz(3),
        published_on date,
        faded_at timestamptz(3),
        hidden_at timestamptz(3),
        findable_since timestamptz(3),
        outcome text check (outcome in ('HANDED_OVER', 'CLOSED', 'STOPPED')),
        outcome_reason text,
        closed_at timestamptz(3),
        registered_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        check ((state = 'PUBLISHED') <= (published_at is not null)),
        check ((state = 'CLOSED') = (closed_at is not null))
      )`);
    const findable = `where state = 'PUBLISHED' and hidden_at is null`;
    this.addSql(
      `create index business_listing_market on business_listing (published_on desc, id desc) ${findable}`,
    );
    this.addSql(
      `create index business_listing_industry on business_listing (industry_id, published_on desc, id desc) ${findable}`,
    );
    this.addSql(
      `create index business_listing_town on business_listing (told_town_id, published_on desc, id desc) ${findable}`,
    );
    this.addSql(`create index business_listing_found on business_listing (findable_since) ${findable}`);
    this.addSql('create index business_listing_person on business_listing (person_id)');
    this.addSql(
      `create index business_listing_approval on business_listing (approval_request_id) where approval_request_id is not null`,
    );
    this.addSql(`
      create table taker_profile (
        id uuid primary key,
        person_id uuid unique references person on delete set null,
        industry_ids text[] not null check (cardinality(industry_ids) between 1 and 5),
        means text not null,
        means_note text,
        experience text not null,
        about text,
        employees text[] not null default '{}',
        horizon text not null,
        town_id text not null references town,
        travel_limit_minutes int not null check (travel_limit_minutes between 5 and 120),
        cvr text,
        state text not null check (state in ('WAITING', 'SEEN', 'REFUSED', 'HIDDEN')),
        approval_request_id uuid references request on delete set null,
        seen_at timestamptz(3),
        seen_by uuid references person on delete set null,
        faded_at timestamptz(3),
        hidden_at timestamptz(3),
        registered_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1
      )`);
    this.addSql(
      `create index taker_profile_industries on taker_profile using gin (industry_ids) where state = 'SEEN' and hidden_at is null`,
    );
    this.addSql(`
      create table business_interest (
        id uuid primary key references request on delete cascade,
        business_id uuid not null references business_listing on delete cascade,
        taker_id uuid not null references taker_profile on delete cascade,
        state text not null check (state in ('ADVISER', 'OWNER', 'TEXT', 'FACTS', 'INTRODUCED', 'REFUSED', 'DECLINED',
                                             'WITHDRAWN', 'LOST', 'ENDED')),
        motivation text,
        rationale jsonb not null,
        rule_version int not null,
        decline_reason text,
        text_version int,
        text_accepted_at timestamptz(3),
        outcome text check (outcome in ('HANDED_OVER', 'STOPPED', 'GONE_TO_ANOTHER', 'LISTING_CLOSED')),
        asked_at timestamptz(3) not null,
        ended_at timestamptz(3)
      )`);
    // One taker asks once at a time, and one business is handed over once.
    this.addSql(`
      create unique index business_interest_once on business_interest (business_id, taker_id)
        where state in ('ADVISER', 'OWNER', 'TEXT', 'FACTS', 'INTRODUCED')`);
    this.addSql(
      `create unique index business_interest_one_winner on business_interest (business_id) where outcome = 'HANDED_OVER'`,
    );
    this.addSql('create index business_interest_business on business_interest (business_id, asked_at, id)');
    this.addSql('create index business_interest_taker on business_interest (taker_id, asked_at desc, id)');
    this.addSql(`
      insert into rule_set (kind, version, weights, valid_from) values ('BUSINESS', 1,
        '{"INDUSTRY": "HIGH", "PRICE": "HIGH", "EXPERIENCE": "MEDIUM", "TRAVEL": "MEDIUM", "SIZE": "LOW", "START": "LOW"}',
        '2026-01-01')`);
  }
}
