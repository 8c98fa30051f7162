import { Migration } from '@mikro-orm/migrations';

/** Which competences are asked for and not found, as counted last. Counts of one to four never come in here. */
export class Shortages extends Migration {
  override up(): void {
    const shown = (column: string) => `${column} int check (${column} = 0 or ${column} >= 5)`;
    this.addSql(`
      create table shortage (
        kind text not null,
        concept_id text not null references concept on delete cascade,
        scheme text not null,
        town_id text references town,
        ${shown('asked')},
        ${shown('found')},
        ${shown('found_in_region')},
        position int not null,
        counted_at timestamptz(3) not null,
        unique nulls not distinct (kind, concept_id, town_id)
      )`);
    this.addSql('create index shortage_in_order on shortage (town_id, position)');
  }
}
