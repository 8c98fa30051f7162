import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../../platform/language.ts';
import type { Meeting } from './meeting.ts';
import type { Stage } from './stage.ts';

const VentureSchema = defineEntity({
  name: 'Venture',
  tableName: 'venture',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().strictNullable(),
    contactName: p.text(),
    contactEmail: p.text().columnType('citext'),
    language: p.text().$type<Language>(),
    idea: p.text(),
    industryId: p.text(),
    stage: p.text().$type<Stage>(),
    cvr: p.text().strictNullable(),
    townId: p.text(),
    topicIds: p.array().columnType('text[]').$type<string[]>(),
    /** The occupations and skills a mentor should know, chosen from the list. */
    conceptIds: p.array().columnType('text[]').$type<string[]>().default([]),
    languages: p.array().columnType('text[]').$type<string[]>(),
    meeting: p.text().$type<Meeting>(),
    travelLimitMinutes: p.integer(),
    /** The version of the text they agreed to. */
    consentVersion: p.integer().strictNullable(),
    idempotencyKey: p.uuid().unique(),
    payloadHash: p.text(),
    submittedAt: p.datetime(3),
    confirmedAt: p.datetime(3).strictNullable(),
    /** The thesaurus whose concepts were last looked for in the idea; null before. */
    readWith: p.text().strictNullable().default(null),
    version: p.integer().version(),
  },
});

/** What somebody wants to do and needs help with. It waits for nobody until the contact has proven their e-mail address. */
export class Venture extends VentureSchema.class {
  /** From now on it is this person's. */
  confirm(personId: string, now: Date): void {
    this.personId = personId;
    this.confirmedAt = now;
  }
}
VentureSchema.setClass(Venture);
