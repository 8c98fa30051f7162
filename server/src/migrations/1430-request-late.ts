import { Migration } from '@mikro-orm/migrations';

/** Since when we owe an answer, so that a turn which begins anew does not hide that the one before was missed. */
export class RequestLate extends Migration {
  override up(): void {
    this.addSql('alter table request add column late_since timestamptz(3)');
    // What is late already: since the first of our turns after which nobody else has had one.
    this.addSql(`
      update request q set late_since = (
        select min(t.due_at) from request_turn t
         where t.request_id = q.id and t.party = 'UNIT' and t.ended_by = 'HANDED_OVER'
           and not exists (
             select from request_turn later
              where later.request_id = q.id and later.id <> q.turn_id and later.began_at > t.began_at
                and (later.party <> 'UNIT' or later.ended_by <> 'HANDED_OVER')))
       where q.state = 'OPEN' and q.turn_party = 'UNIT' and q.missed > 0`);
    this.addSql(
      `create index request_late on request (coalesce(late_since, turn_due_at), id) where state = 'OPEN'`,
    );
  }
}
