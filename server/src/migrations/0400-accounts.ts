import { Migration } from '@mikro-orm/migrations';

/** How people prove who they are. No secret is kept, only what recognises it: hashes of passwords, cookies and links. */
export class Accounts extends Migration {
  override up(): void {
    this.addSql(`
      create table account_password (
        person_id uuid primary key references person on delete cascade,
        hash text not null check (hash like '$argon2id$%'),
        changed_at timestamptz not null
      )`);
    this.addSql(`
      create table account_session (
        id uuid primary key,
        token_hash text not null unique,
        person_id uuid not null references person on delete cascade,
        proven_by text not null check (proven_by in ('PASSWORD', 'LINK')),
        created_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > created_at)
      )`);
    this.addSql('create index account_session_of on account_session (person_id)');
    this.addSql('create index account_session_end on account_session (expires_at)');
    this.addSql(`
      create table account_throttle (
        key text primary key,
        attempts int not null check (attempts >= 0),
        ends_at timestamptz not null
      )`);
    this.addSql('create index account_throttle_end on account_throttle (ends_at)');
    this.addSql(`
      create table login_link (
        id uuid primary key,
        email citext not null,
        name text,
        language text not null check (language in ('da', 'en', 'de')),
        go_to text not null check (go_to like '/%'),
        token_hash text not null unique,
        created_at timestamptz not null,
        expires_at timestamptz not null check (expires_at <= created_at + interval '1 hour'),
        used_at timestamptz
      )`);
    this.addSql('create index login_link_end on login_link (expires_at)');
    this.addSql(`
      create table invitation (
        id uuid primary key,
        email citext not null,
        hat_kind text not null,
        organisation_id uuid references organisation,
        token_hash text not null unique,
        invited_by uuid not null references person on delete cascade,
        created_at timestamptz not null,
        link_expires_at timestamptz not null check (link_expires_at <= created_at + interval '1 hour'),
        expires_at timestamptz not null check (expires_at >= link_expires_at),
        accepted_at timestamptz,
        accepted_by uuid references person on delete set null
      )`);
    this.addSql(`
      create unique index invitation_once on invitation
        (email, hat_kind, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'))
        where accepted_at is null`);
    this.addSql('create index invitation_newest on invitation (created_at desc, id desc)');
    this.addSql('create index invitation_by on invitation (invited_by)');
    this.addSql(
      'create index invitation_accepted_by on invitation (accepted_by) where accepted_by is not null',
    );
  }
}
