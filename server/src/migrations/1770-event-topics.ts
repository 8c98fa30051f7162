import { Migration } from '@mikro-orm/migrations';

/** Events say what they help with, and are matched with profiles under rules of their own. */
export class EventTopics extends Migration {
  override up(): void {
    this.addSql(`alter table event add column topic_ids text[] not null default '{}'`);
    this.addSql(`
      insert into rule_set (kind, version, weights, valid_from)
      values ('EVENT', 1, '{"TOPICS": "HIGH", "TRAVEL": "MEDIUM", "ROOM": "LOW"}', '2020-01-01')`);
  }
}
