import { Migration } from '@mikro-orm/migrations';

/**
 * The best matches of everybody who waits, kept with their reasons and corrected when a profile changes. A list says what
 * it was made of, and how good somebody must be to be missing from it; where it no longer holds it is made anew.
 */
export class KeptMatches extends Migration {
  override up(): void {
    this.addSql(`
      create table kept_list (
        subject_kind text not null,
        subject_id uuid not null,
        candidate_kind text not null,
        subject_mark text not null,
        rule_version int not null,
        thesaurus_version text not null,
        floor_score double precision,
        refreshed_at timestamptz(3) not null,
        primary key (subject_kind, subject_id, candidate_kind)
      )`);
    this.addSql(`
      create table kept_match (
        subject_kind text not null,
        subject_id uuid not null,
        candidate_kind text not null,
        candidate_id uuid not null,
        subject_person_id uuid,
        candidate_person_id uuid,
        score double precision not null,
        stands_back boolean not null,
        rationale jsonb not null,
        rule_version int not null,
        thesaurus_version text not null,
        refreshed_at timestamptz(3) not null,
        primary key (subject_kind, subject_id, candidate_kind, candidate_id),
        foreign key (subject_kind, subject_id, candidate_kind) references kept_list on delete cascade
      )`);
    this.addSql('create index kept_match_of_candidate on kept_match (candidate_kind, candidate_id)');
    this.addSql('create index kept_match_of_subject_person on kept_match (subject_person_id)');
    this.addSql('create index kept_match_of_candidate_person on kept_match (candidate_person_id)');
    this.addSql(`
      create table kept_horizon (
        candidate_kind text primary key,
        horizon text not null
      )`);
    this.addSql(`insert into kept_horizon (candidate_kind, horizon) values ('MENTOR', '0')`);
    // Ventures and mentors do not know who waits: mentoring says it.
    this.addSql(`
      create view venture_in_need as
        select venture_id from mentor_request where state in ('WAITING', 'SUGGESTED')`);
    this.addSql(
      'create index mentor_languages on mentor using gin (languages) where approved_at is not null and hidden_at is null',
    );
    this.addSql('create index venture_languages on venture using gin (languages)');
  }
}
