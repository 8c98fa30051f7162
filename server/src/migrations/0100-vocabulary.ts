import { Migration } from '@mikro-orm/migrations';

/** What mentors help with and what businesses live off, in three languages. */
export class Vocabulary extends Migration {
  override up(): void {
    this.addSql(`create table concept (
      id text primary key,
      scheme text not null check (scheme in ('TOPIC', 'INDUSTRY')),
      label_da text not null,
      label_en text not null,
      label_de text not null,
      broader_id text references concept,
      position int not null default 0
    )`);
  }
}
