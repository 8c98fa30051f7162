import { Migration } from '@mikro-orm/migrations';

/** Which language mentors wrote their own words in, so that readers of another one are told (WCAG 3.1.2). */
export class WordsLanguage extends Migration {
  override up(): void {
    this.addSql(`
      alter table mentor
        add column written_in text not null default 'da' check (written_in in ('da', 'en', 'de'))
    `);
  }
}
