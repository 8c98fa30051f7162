import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../../platform/language.ts';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    email: p.text().columnType('citext').nullable(),
    emailProvenAt: p.datetime(6).nullable(),
    language: p.text().$type<Language>(),
    townId: p.text().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(6),
    /** Since when they are forgotten: the row stays so that what was counted stays counted, and says nothing. */
    erasedAt: p.datetime(3).nullable(),
  },
});

/** Someone we know. Whoever opens a link sent to the e-mail address is that person. */
export class Person extends PersonSchema.class {
  /** Remembers that the address is theirs; the first proof counts. */
  proveEmail(now: Date): void {
    this.emailProvenAt ??= now;
  }
}
PersonSchema.setClass(Person);
