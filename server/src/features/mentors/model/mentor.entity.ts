import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../../platform/language.ts';
import type { Meeting } from '../../ventures/index.ts';

const MentorSchema = defineEntity({
  name: 'Mentor',
  tableName: 'mentor',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    headline: p.text(),
    /** The language of the headline and the cases. */
    writtenIn: p.text().$type<Language>(),
    languages: p.array().columnType('text[]').$type<string[]>(),
    townId: p.text(),
    meeting: p.text().$type<Meeting>(),
    travelLimitMinutes: p.integer(),
    capacity: p.integer(),
    pausedUntil: p.date().strictNullable(),
    approvedAt: p.datetime(3).strictNullable(),
    approvedBy: p.uuid().strictNullable(),
    /** Since when the profile has not been confirmed for so long that others see it; see freshness. */
    fadedAt: p.datetime(3).strictNullable(),
    hiddenAt: p.datetime(3).strictNullable(),
    conflictCvrs: p.array().columnType('text[]').$type<string[]>(),
    registeredAt: p.datetime(3),
    updatedAt: p.datetime(3),
    /** The thesaurus whose concepts were last looked for in the cases; null before. */
    readWith: p.text().strictNullable().default(null),
    /** Counts the edits, so that two editors notice each other. */
    version: p.integer(),
  },
});

/** Somebody who helps entrepreneurs with what they have done themselves. The row is the lock under which places are given. */
export class Mentor extends MentorSchema.class {
  /** Lets the mentor be found. The first approval counts; says whether this was it. */
  approve(approvedBy: string, now: Date): boolean {
    if (this.approvedAt !== null) return false;
    this.approvedAt = now;
    this.approvedBy = approvedBy;
    return true;
  }

  /** Nobody has confirmed the profile for a while: others see that. */
  fade(now: Date): void {
    this.fadedAt ??= now;
  }

  /** Nobody has confirmed it for so long that others do not find it. */
  hide(now: Date): void {
    this.hiddenAt ??= now;
  }

  /** The profile holds. */
  beFresh(): void {
    this.fadedAt = null;
    this.hiddenAt = null;
  }

  /** Lets nobody find the mentor until an adviser approves them anew. */
  withdraw(): void {
    this.approvedAt = null;
    this.approvedBy = null;
    this.beFresh();
  }
}
MentorSchema.setClass(Mentor);
