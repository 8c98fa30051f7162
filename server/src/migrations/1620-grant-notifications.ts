import { Migration } from '@mikro-orm/migrations';

/** What tells of a grant led to the grant, which its receiver cannot open: it leads to their own page. */
export class GrantNotifications extends Migration {
  override up(): void {
    this.addSql(`update notification set subject_id = null where kind = 'GRANT_WITHDRAWN'`);
  }
}
