import { Migration } from '@mikro-orm/migrations';

/** Plans for many at once: who takes part, whom they rank, and what each plan gives them. */
export class Cohorts extends Migration {
  override up(): void {
    this.addSql(`
      create table cohort (
        id uuid primary key,
        kind text not null,
        name text not null,
        state text not null check (state in ('DRAFT', 'RANKING', 'PLANNED', 'PUBLISHED', 'DISCARDED')),
        created_by uuid not null references person,
        created_at timestamptz(3) not null,
        rank_until date,
        planning_since timestamptz(3),
        progress integer not null default 0 check (progress between 0 and 100),
        notice text check (notice in ('TOOK_TOO_LONG', 'NOBODY_WAITS')),
        planned_at timestamptz(3),
        published_method text,
        published_by uuid references person,
        ended_at timestamptz(3),
        version integer not null default 1,
        check ((state in ('PUBLISHED', 'DISCARDED')) = (ended_at is not null)),
        check ((state = 'PUBLISHED') = (published_method is not null and published_by is not null))
      )`);
    this.addSql('create index cohort_newest on cohort (created_at desc, id desc)');
    this.addSql('create index cohort_of_creator on cohort (created_by)');
    this.addSql('create index cohort_of_publisher on cohort (published_by)');
    this.addSql(`
      create table cohort_member (
        id uuid primary key,
        cohort_id uuid not null references cohort on delete cascade,
        side text not null check (side in ('SEEKER', 'OFFER')),
        subject_id uuid not null,
        person_id uuid not null references person,
        places integer not null check (places >= 0),
        is_open boolean not null,
        unique (cohort_id, side, subject_id)
      )`);
    // Who seeks is in one open cohort at a time.
    this.addSql(`
      create unique index cohort_member_open on cohort_member (subject_id) where is_open and side = 'SEEKER'`);
    this.addSql('create index cohort_member_of_person on cohort_member (person_id)');
    this.addSql(`
      create table cohort_choice (
        cohort_id uuid not null references cohort on delete cascade,
        seeker_id uuid not null references cohort_member on delete cascade,
        offer_id uuid not null references cohort_member on delete cascade,
        score double precision not null,
        seeker_rank smallint check (seeker_rank > 0),
        offer_rank smallint check (offer_rank > 0),
        primary key (seeker_id, offer_id)
      )`);
    this.addSql('create index cohort_choice_of_cohort on cohort_choice (cohort_id)');
    this.addSql('create index cohort_choice_of_offer on cohort_choice (offer_id)');
    this.addSql(`
      create table cohort_plan (
        id uuid primary key,
        cohort_id uuid not null references cohort on delete cascade,
        method text not null check (method in ('BEST_TOTAL', 'EVERYONE', 'BOTH_RANKED')),
        total_fit double precision not null,
        matched integer not null,
        doubt double precision not null,
        swap_count integer not null,
        unique (cohort_id, method)
      )`);
    this.addSql(`
      create table cohort_pair (
        id uuid primary key,
        plan_id uuid not null references cohort_plan on delete cascade,
        seeker_id uuid not null references cohort_member on delete cascade,
        offer_id uuid not null references cohort_member on delete cascade,
        score double precision not null,
        rationale jsonb not null,
        rule_version integer not null,
        state text not null check (state in ('PENDING', 'PUBLISHED', 'LEFT_OUT')),
        left_out_reason text,
        unique (plan_id, seeker_id),
        check ((state = 'LEFT_OUT') = (left_out_reason is not null))
      )`);
    this.addSql('create index cohort_pair_of_seeker on cohort_pair (seeker_id)');
    this.addSql('create index cohort_pair_of_offer on cohort_pair (offer_id)');
    this.addSql(`
      create table cohort_waiting (
        plan_id uuid not null references cohort_plan on delete cascade,
        seeker_id uuid not null references cohort_member on delete cascade,
        reason text not null check (reason in ('NO_PLACE', 'NOBODY_FITS', 'CONFLICT')),
        primary key (plan_id, seeker_id)
      )`);
    this.addSql('create index cohort_waiting_of_seeker on cohort_waiting (seeker_id)');
    this.addSql(`
      create table cohort_swap (
        plan_id uuid not null references cohort_plan on delete cascade,
        place integer not null,
        seeker_id uuid not null references cohort_member on delete cascade,
        offer_id uuid not null references cohort_member on delete cascade,
        score double precision not null,
        seeker_has uuid references cohort_member on delete set null,
        offer_has uuid references cohort_member on delete set null,
        primary key (plan_id, place)
      )`);
    this.addSql('create index cohort_swap_of_seeker on cohort_swap (seeker_id)');
    this.addSql('create index cohort_swap_of_offer on cohort_swap (offer_id)');
  }
}
