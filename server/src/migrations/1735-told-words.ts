import { Migration } from '@mikro-orm/migrations';

/**
 * The words that ventures and mentors tell in count too: as numbers of stems with how often each stands there, beside the
 * text they were read from, and how rare each is among what mentors tell. The line below a mentor's name is read as well.
 * The rules weigh what they weighed; they have a new version because the same pair can have another score from now on.
 */
export class ToldWords extends Migration {
  override up(): void {
    for (const table of ['venture', 'mentor', 'mentor_case'])
      this.addSql(`alter table ${table} add column terms bytea`);
    this.addSql(`
      create table mentor_concept (
        mentor_id uuid not null references mentor on delete cascade,
        concept_id text not null references concept,
        score double precision not null check (score > 0 and score <= 1),
        words text[] not null,
        primary key (mentor_id, concept_id)
      )`);
    this.addSql('create index mentor_concept_of on mentor_concept (concept_id)');
    this.addSql(`
      create table term_rarity (
        kind text primary key,
        version int not null,
        texts int not null,
        terms bytea not null,
        counted_at timestamptz(3) not null
      )`);
    this.addSql(
      "alter table kept_horizon add column after_id uuid not null default '00000000-0000-0000-0000-000000000000'",
    );
    this.addSql(`
      insert into rule_set (kind, version, weights, valid_from)
      select kind, 3, weights, '2026-01-03' from rule_set where kind = 'MENTOR' and version = 2
          on conflict do nothing`);
  }
}
