import { Migration } from '@mikro-orm/migrations';

/** Making plans is tried a few times and then given up; what is left behind goes when its time is over. */
export class CohortsComeToAnEnd extends Migration {
  override up(): void {
    this.addSql(`alter table cohort add column planning_attempts integer not null default 0`);
    this.addSql(`alter table cohort drop constraint cohort_notice_check`);
    this.addSql(`
      alter table cohort add constraint cohort_notice_check
        check (notice in ('TOOK_TOO_LONG', 'NOBODY_WAITS', 'FAILED'))`);
  }
}
