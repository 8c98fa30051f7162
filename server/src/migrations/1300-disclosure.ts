import { Migration } from '@mikro-orm/migrations';

/** Who may see which part of what, from when until when, and what was decided about how finely it is told. */
export class Disclosure extends Migration {
  override up(): void {
    this.addSql(`
      create table disclosure_grant (
        id uuid primary key,
        record_kind text not null,
        record_id uuid not null,
        person_id uuid not null references person on delete cascade,
        receiver_id uuid references person on delete cascade,
        receiver_organisation_id uuid references organisation,
        field_groups text[] not null check (cardinality(field_groups) > 0),
        purpose text not null,
        text_key text not null,
        text_version int not null,
        channel text not null check (channel in ('SELF', 'STAFF_ON_CONSENT')),
        given_by uuid references person on delete set null,
        given_at timestamptz(3) not null,
        from_at timestamptz(3) not null,
        until_at timestamptz(3) check (until_at >= from_at),
        withdrawn_at timestamptz(3),
        withdrawn_by uuid references person on delete set null,
        check ((receiver_id is null) <> (receiver_organisation_id is null))
      )`);
    this.addSql('create index disclosure_grant_of_record on disclosure_grant (record_id, record_kind)');
    this.addSql(
      'create index disclosure_grant_of_person on disclosure_grant (person_id, given_at desc, id desc)',
    );
    for (const column of ['receiver_id', 'receiver_organisation_id', 'given_by', 'withdrawn_by']) {
      this.addSql(
        `create index disclosure_grant_${column} on disclosure_grant (${column}) where ${column} is not null`,
      );
    }
    this.addSql(`
      create table uniqueness_decision (
        id uuid primary key,
        record_kind text not null,
        record_id uuid not null,
        comparable int not null check (comparable >= 0),
        proposed_band text,
        decision text not null check (decision in ('COARSER', 'KEPT')),
        reason text not null,
        decided_by uuid references person on delete set null,
        decided_at timestamptz(3) not null
      )`);
    this.addSql(
      'create index uniqueness_decision_of_record on uniqueness_decision (record_id, record_kind, decided_at desc)',
    );
    this.addSql(
      'create index uniqueness_decision_decided_by on uniqueness_decision (decided_by) where decided_by is not null',
    );
  }
}
