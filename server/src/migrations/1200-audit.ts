import { Migration } from '@mikro-orm/migrations';

/**
 * Who did what, read whom, and why. No foreign keys, no names, no texts: what is erased elsewhere leaves an id here that
 * leads nowhere. The server's own role may add and look, see `app-role.ts`; what is old goes by `audit_prune` alone.
 */
export class Audit extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_entry (
        id uuid primary key,
        at timestamptz(3) not null,
        actor_id uuid,
        organisation_id uuid,
        action text not null check (length(action) <= 100),
        purpose text,
        subject_person_id uuid,
        record_kind text check (length(record_kind) <= 60),
        record_id uuid,
        grant_id uuid,
        result text not null check (result in ('DONE', 'REFUSED', 'FAILED')),
        problem text check (length(problem) <= 60),
        request_id text check (length(request_id) <= 60),
        check (action <> 'READ' or (purpose is not null and record_kind is not null
               and (subject_person_id is not null or record_id is not null))),
        check ((result = 'DONE') = (problem is null))
      )`);
    this.addSql('create index audit_entry_newest on audit_entry (at desc, id desc)');
    this.addSql(`create index audit_entry_subject on audit_entry (subject_person_id, at desc, id desc)
      where subject_person_id is not null`);
    this.addSql(`create index audit_entry_actor on audit_entry (actor_id, at desc, id desc)
      where actor_id is not null`);
    // Whoever may call this gets rid of what is old, and of nothing else: the year is counted by the database's own
    // clock, and what the caller says can only make it longer.
    this.addSql(`
      create function audit_prune(before timestamptz) returns bigint
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare gone bigint;
      begin
        if before is null or before > now() - interval '365 days' then
          raise exception 'entries of the last 365 days stay' using errcode = 'insufficient_privilege';
        end if;
        delete from public.audit_entry where at < before;
        get diagnostics gone = row_count;
        return gone;
      end $$`);
    this.addSql('revoke all on function audit_prune(timestamptz) from public');
  }
}
