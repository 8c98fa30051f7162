import { Migration } from '@mikro-orm/migrations';

/** Organisations: their kinds are rows, their names hold from day to day and never overlap. */
export class Organisations extends Migration {
  override up(): void {
    this.addSql(`
      create table organisation_kind (
        code text primary key,
        label_da text not null,
        label_en text not null,
        label_de text not null
      )`);
    this.addSql(`
      create table organisation (
        id uuid primary key,
        kind_code text not null references organisation_kind,
        cvr char(8) unique,
        industry_scheme text check (industry_scheme in ('DB07', 'DB25')),
        industry_code text check (industry_code ~ '^[0-9]{6}$'),
        gln char(13) unique,
        town_id text references town,
        advertising_protected boolean not null default false,
        created_at timestamptz not null,
        check ((industry_scheme is null) = (industry_code is null))
      )`);
    this.addSql(`
      create table organisation_name (
        id uuid primary key,
        organisation_id uuid not null references organisation on delete cascade,
        name text not null,
        valid_from date not null,
        valid_to date check (valid_to > valid_from),
        -- Deferred, because a rename ends one name and begins the next in one go. Over the id as text, so that looking
        -- up names by id takes the ordinary index below: PostgreSQL would think this one as quick, and it is four times
        -- slower.
        exclude using gist ((organisation_id::text) with =, daterange(valid_from, valid_to) with &&)
          deferrable initially deferred
      )`);
    this.addSql('create index organisation_name_of on organisation_name (organisation_id)');
    this.addSql('create index organisation_name_search on organisation_name using gin (name gin_trgm_ops)');
    this.addSql(`
      insert into organisation_kind (code, label_da, label_en, label_de) values
        ('MUNICIPALITY', 'Kommune', 'Municipality', 'Kommune'),
        ('BUSINESS_SERVICE', 'Lokal erhvervsservice', 'Local business service', 'Örtliche Wirtschaftsförderung'),
        ('BUSINESS_HUB', 'Erhvervshus', 'Business hub', 'Regionales Wirtschaftshaus'),
        ('COMPANY', 'Virksomhed', 'Company', 'Unternehmen'),
        ('BUSINESS_ASSOCIATION', 'Erhvervs- eller handelsforening', 'Business association', 'Unternehmerverband'),
        ('COMMUNITY_ASSOCIATION', 'Borger- eller landsbyforening', 'Community association', 'Bürger- oder Dorfverein'),
        ('COWORKING', 'Kontorfællesskab eller iværksætterhus', 'Co-working or start-up house', 'Coworking oder Gründerhaus'),
        ('SCHOOL', 'Skole eller uddannelse', 'School or college', 'Schule oder Hochschule'),
        ('LIBRARY', 'Bibliotek', 'Library', 'Bibliothek'),
        ('BANK', 'Bank eller sparekasse', 'Bank', 'Bank oder Sparkasse'),
        ('PUBLIC_AUTHORITY', 'Anden offentlig myndighed', 'Other public authority', 'Andere Behörde'),
        ('FOUNDATION', 'Fond', 'Foundation', 'Stiftung')`);
  }
}
