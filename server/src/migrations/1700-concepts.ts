import { Migration } from '@mikro-orm/migrations';

/** Occupations and skills beside topics and industries, our own and ESCO's, with all their names and relations. */
export class Concepts extends Migration {
  override up(): void {
    this.addSql(`
      alter table concept
        drop constraint concept_scheme_check,
        add check (scheme in ('TOPIC', 'INDUSTRY', 'OCCUPATION', 'SKILL')),
        alter column label_da drop not null,
        alter column label_en drop not null,
        alter column label_de drop not null,
        add check (num_nonnulls(label_da, label_en, label_de) > 0),
        add column source text not null default 'OWN' check (source in ('OWN', 'ESCO')),
        add column uri text unique,
        add column is_group boolean not null default false,
        add column is_current boolean not null default true,
        add column esco_version text`);
    this.addSql(`create table concept_label (
      concept_id text not null references concept,
      source text not null check (source in ('OWN', 'ESCO')),
      language text not null check (language ~ '^[a-z]{2}$'),
      kind text not null check (kind in ('PREFERRED', 'ALTERNATIVE', 'HIDDEN')),
      text text not null check (text <> ''),
      version text,
      primary key (concept_id, source, language, text)
    )`);
    this.addSql(`create unique index concept_label_preferred on concept_label (concept_id, source, language)
      where kind = 'PREFERRED'`);
    this.addSql(`create table concept_description (
      concept_id text not null references concept,
      language text not null check (language ~ '^[a-z]{2}$'),
      text text not null,
      version text,
      primary key (concept_id, language)
    )`);
    this.addSql(`create table concept_broader (
      concept_id text not null references concept,
      broader_id text not null references concept,
      source text not null check (source in ('OWN', 'ESCO')),
      version text,
      primary key (concept_id, broader_id, source),
      check (concept_id <> broader_id)
    )`);
    this.addSql('create index on concept_broader (broader_id)');
    this.addSql(`create table occupation_skill (
      occupation_id text not null references concept,
      skill_id text not null references concept,
      source text not null check (source in ('OWN', 'ESCO')),
      is_essential boolean not null,
      version text,
      primary key (occupation_id, skill_id, source)
    )`);
    this.addSql('create index on occupation_skill (skill_id)');
    this.addSql(`create table vocabulary_import (
      id uuid primary key default gen_random_uuid(),
      version text not null,
      files jsonb not null,
      counts jsonb not null,
      started_by text not null,
      started_at timestamptz not null,
      finished_at timestamptz not null
    )`);
    this.addSql(`create table vocabulary_version (
      is_only boolean primary key default true check (is_only),
      revision int not null,
      own_mark text not null
    )`);
    this.addSql(`insert into vocabulary_version (revision, own_mark) values (0, '')`);
  }
}
