import { Migration } from '@mikro-orm/migrations';

/** The extensions that types, constraints and search of later migrations stand on. */
export class Extensions extends Migration {
  override up(): void {
    for (const name of ['citext', 'btree_gist', 'pg_trgm', 'unaccent']) {
      this.addSql(`create extension if not exists ${name}`);
    }
  }
}
