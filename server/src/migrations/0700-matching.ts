import { Migration } from '@mikro-orm/migrations';

/** The weights of each kind of matching, version by version; a decision names the version it was made under. */
export class Matching extends Migration {
  override up(): void {
    this.addSql(`
      create table rule_set (
        kind text not null,
        version int not null check (version > 0),
        weights jsonb not null,
        valid_from timestamptz not null,
        primary key (kind, version)
      )`);
  }
}
