import { defineEntity, p } from '@mikro-orm/postgresql';
import { danishMoment } from '../../../platform/business-days.ts';
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
    /** When they last came back from a pause, or from being hidden; searches take them for new from then on. */
    returnedAt: p.datetime(3).strictNullable().default(null),
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

  /** The profile holds: whoever was hidden is found again. */
  beFresh(now: Date): void {
    if (this.hiddenAt !== null) this.returnedAt = now;
    this.fadedAt = null;
    this.hiddenAt = null;
  }

  /** Takes the mentor out of the suggestions until that day, or back in (null). */
  pause(until: string | null, now: Date): void {
    const ends = this.pausedUntil === null ? null : danishMoment(this.pausedUntil, 0);
    // One that is over has ended by itself.
    if (ends) this.returnedAt = ends < now ? ends : now;
    this.pausedUntil = until;
  }

  /** Lets nobody find the mentor until an adviser approves them anew. */
  withdraw(): void {
    this.approvedAt = null;
    this.approvedBy = null;
    this.fadedAt = null;
    this.hiddenAt = null;
  }
}
MentorSchema.setClass(Mentor);
