import { Migration } from '@mikro-orm/migrations';

/** People and the hats they wear; a hat that has ended stays as history. */
export class People extends Migration {
  override up(): void {
    this.addSql(`
      create table person (
        id uuid primary key,
        name text not null,
        email citext unique,
        email_proven_at timestamptz,
        language text not null default 'da' check (language in ('da', 'en', 'de')),
        town_id text references town,
        version int not null default 1,
        created_at timestamptz not null
      )`);
    this.addSql(`
      create table hat (
        id uuid primary key,
        person_id uuid not null references person on delete cascade,
        kind text not null check (kind in ('ENTREPRENEUR', 'MENTOR', 'ADVISER', 'OWNER', 'TAKER', 'BUILDING_OWNER',
          'EMPLOYMENT_OFFICER', 'CANDIDATE', 'ORGANISER', 'STEERING', 'ADMINISTRATOR')),
        organisation_id uuid references organisation,
        given_by uuid references person on delete set null,
        given_at timestamptz not null,
        ended_at timestamptz check (ended_at >= given_at)
      )`);
    this.addSql(`
      create unique index hat_once on hat
        (person_id, kind, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'))
        where ended_at is null`);
    this.addSql(
      'create index hat_of_organisation on hat (organisation_id) where organisation_id is not null',
    );
    this.addSql('create index hat_given_by on hat (given_by) where given_by is not null');
  }
}
