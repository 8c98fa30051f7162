import { Migration } from '@mikro-orm/migrations';

/**
 * Ventures and mentors' cases name occupations and skills: chosen from the list, or read from their words. Of the latter
 * the words stand beside, and which thesaurus they were read with. The mentors' rules weigh them from now on; matches of
 * before keep the version they were made under.
 */
export class NamedConcepts extends Migration {
  override up(): void {
    for (const table of ['venture', 'mentor_case']) {
      this.addSql(
        `alter table ${table} add column concept_ids text[] not null default '{}' check (cardinality(concept_ids) <= 8)`,
      );
    }
    for (const table of ['venture', 'mentor']) this.addSql(`alter table ${table} add column read_with text`);
    this.addSql(`
      create table venture_concept (
        venture_id uuid not null references venture on delete cascade,
        concept_id text not null references concept,
        score double precision not null check (score > 0 and score <= 1),
        words text[] not null,
        primary key (venture_id, concept_id)
      )`);
    this.addSql(`
      create table mentor_case_concept (
        case_id uuid not null references mentor_case on delete cascade,
        concept_id text not null references concept,
        score double precision not null check (score > 0 and score <= 1),
        words text[] not null,
        primary key (case_id, concept_id)
      )`);
    this.addSql('create index venture_concept_of on venture_concept (concept_id)');
    this.addSql('create index mentor_case_concept_of on mentor_case_concept (concept_id)');
    this.addSql('create index mentor_case_chosen on mentor_case using gin (concept_ids)');
    this.addSql(
      'alter table rule_set add column saved_by uuid references person on delete set null, add column note text',
    );
    this.addSql('create index rule_set_saved_by on rule_set (saved_by) where saved_by is not null');
    this.addSql(`
      insert into rule_set (kind, version, weights, valid_from) values ('MENTOR', 2,
        '{"TOPICS": "HIGH", "COMPETENCE": "MEDIUM", "INDUSTRY": "MEDIUM", "STAGE": "LOW", "LANGUAGE": "MUST", "TRAVEL": "MEDIUM", "ROOM": "LOW"}',
        '2026-01-02')`);
  }
}
