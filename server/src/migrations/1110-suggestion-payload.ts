import { Migration } from '@mikro-orm/migrations';

/** What a suggestion was asked with, as a hash: a key that comes again with anything else is refused. */
export class SuggestionPayload extends Migration {
  override up(): void {
    this.addSql(`alter table mentor_match add column payload_hash text not null default ''`);
  }
}
