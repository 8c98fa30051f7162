import { Migration } from '@mikro-orm/migrations';

/** Whoever says what came of an introduction reads their own words again. */
export class IntroductionOutcomeBy extends Migration {
  override up(): void {
    this.addSql('alter table introduction add column outcome_by uuid references person on delete set null');
    this.addSql(
      'create index introduction_outcome_by on introduction (outcome_by) where outcome_by is not null',
    );
  }
}
