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
    conflictCvrs: p.array().columnType('text[]').$type<string[]>(),
    registeredAt: p.datetime(3),
    updatedAt: p.datetime(3),
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

  /** Lets nobody find the mentor until an adviser approves them anew. */
  withdraw(): void {
    this.approvedAt = null;
    this.approvedBy = null;
  }
}
MentorSchema.setClass(Mentor);
