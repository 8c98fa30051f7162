import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TakerState } from './succession-words.ts';

const TakerProfileSchema = defineEntity({
  name: 'TakerProfile',
  tableName: 'taker_profile',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid().strictNullable(),
    industryIds: p.array().columnType('text[]').$type<string[]>(),
    means: p.text(),
    /** How the means come about, in their own words: for the adviser, and an owner to whom it is opened. */
    meansNote: p.text().strictNullable(),
    experience: p.text(),
    about: p.text().strictNullable(),
    employees: p.array().columnType('text[]').$type<string[]>(),
    horizon: p.text(),
    townId: p.text(),
    travelLimitMinutes: p.integer(),
    cvr: p.text().strictNullable(),
    state: p.text().$type<TakerState>(),
    approvalRequestId: p.uuid().strictNullable(),
    seenAt: p.datetime(3).strictNullable(),
    seenBy: p.uuid().strictNullable(),
    fadedAt: p.datetime(3).strictNullable(),
    hiddenAt: p.datetime(3).strictNullable(),
    registeredAt: p.datetime(3),
    updatedAt: p.datetime(3),
    version: p.integer(),
  },
});

/** Somebody who wants to take a business over, and which. */
export class TakerProfile extends TakerProfileSchema.class {
  /** An adviser has talked with them; says whether it waited for that. */
  beSeen(seenBy: string, now: Date): boolean {
    if (this.state !== 'WAITING') return false;
    Object.assign(this, { state: 'SEEN', seenAt: now, seenBy });
    return true;
  }

  refuse(): boolean {
    if (this.state !== 'WAITING') return false;
    this.state = 'REFUSED';
    return true;
  }

  /** Waits for an adviser anew. */
  wait(approvalRequestId: string): void {
    Object.assign(this, {
      state: 'WAITING',
      approvalRequestId,
      seenAt: null,
      seenBy: null,
      hiddenAt: null,
      fadedAt: null,
    });
  }

  /** Found by nobody until they say yes again. */
  withdraw(): void {
    Object.assign(this, { state: 'HIDDEN', seenAt: null, seenBy: null });
  }

  fade(now: Date): void {
    this.fadedAt ??= now;
  }

  hide(now: Date): void {
    this.hiddenAt ??= now;
  }

  beFresh(): void {
    this.fadedAt = null;
    this.hiddenAt = null;
  }
}
TakerProfileSchema.setClass(TakerProfile);
