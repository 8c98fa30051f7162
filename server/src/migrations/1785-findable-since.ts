import { Migration } from '@mikro-orm/migrations';

/**
 * Since when everybody finds a mentor as they are: approved, changed, back from being hidden or from a pause, whichever
 * was last. The pause ends by itself as its day begins in Denmark, so that nobody would write that down.
 */
export class FindableSince extends Migration {
  override up(): void {
    this.addSql('alter table mentor add column returned_at timestamptz(3)');
    this.addSql(`
      alter table mentor add column findable_since timestamptz(3) generated always as (
        greatest(approved_at, updated_at, returned_at, paused_until::timestamp at time zone 'Europe/Copenhagen')) stored`);
    this.addSql(
      'create index mentor_findable_since on mentor (findable_since) where approved_at is not null',
    );
  }
}
