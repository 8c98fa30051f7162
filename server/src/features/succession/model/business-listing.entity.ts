import { defineEntity, p } from '@mikro-orm/postgresql';
import { danishDay } from '../../../platform/business-days.ts';
import type { Language } from '../../../platform/language.ts';
import type { BusinessOutcome, BusinessState } from './succession-words.ts';
import { toldPlace } from './told-place.ts';
import type { Precision } from './told-place.ts';

const BusinessListingSchema = defineEntity({
  name: 'BusinessListing',
  tableName: 'business_listing',
  properties: {
    id: p.uuid().primary(),
    /** The owner; null once they are erased. */
    personId: p.uuid().strictNullable(),
    companyName: p.text(),
    cvr: p.text(),
    industryId: p.text(),
    townId: p.text(),
    employees: p.text(),
    turnover: p.text(),
    profit: p.text(),
    price: p.text(),
    reason: p.text(),
    horizon: p.text(),
    /** In the owner's words, read by a taker to whom they are opened. */
    facts: p.text(),
    figures: p.text().strictNullable(),
    writtenIn: p.text().$type<Language>(),
    /** Companies whose people must not learn who it is. */
    blockedCvrs: p.array().columnType('text[]').$type<string[]>(),
    state: p.text().$type<BusinessState>(),
    /** How finely the place is told; what is told stands beside it. */
    precision: p.text().$type<Precision>(),
    toldTownId: p.text().strictNullable(),
    toldMunicipality: p.text().strictNullable(),
    approvalRequestId: p.uuid().strictNullable(),
    approvedBy: p.uuid().strictNullable(),
    publishedAt: p.datetime(3).strictNullable(),
    publishedOn: p.date().strictNullable(),
    fadedAt: p.datetime(3).strictNullable(),
    hiddenAt: p.datetime(3).strictNullable(),
    findableSince: p.datetime(3).strictNullable(),
    outcome: p.text().$type<BusinessOutcome>().strictNullable(),
    outcomeReason: p.text().strictNullable(),
    closedAt: p.datetime(3).strictNullable(),
    registeredAt: p.datetime(3),
    updatedAt: p.datetime(3),
    /** Counts the edits, so that two editors notice each other. */
    version: p.integer(),
  },
});

/** A business whose owner looks for somebody to take it over. The row is the lock under which it is decided about. */
export class BusinessListing extends BusinessListingSchema.class {
  /** Lets everybody find it, told as finely as said; says whether it waited for that. */
  publish(approvedBy: string, precision: Precision, now: Date): boolean {
    if (this.state !== 'WAITING') return false;
    Object.assign(this, toldPlace(this.townId, precision), {
      state: 'PUBLISHED',
      approvedBy,
      publishedAt: now,
      publishedOn: danishDay(now),
      findableSince: now,
    });
    return true;
  }

  refuse(): boolean {
    if (this.state !== 'WAITING') return false;
    this.state = 'REFUSED';
    return true;
  }

  /** Waits for an adviser, and is found by nobody meanwhile. */
  wait(precision: Precision, approvalRequestId: string): void {
    Object.assign(this, toldPlace(this.townId, precision), {
      state: 'WAITING',
      approvalRequestId,
      publishedAt: null,
      publishedOn: null,
      findableSince: null,
      fadedAt: null,
      hiddenAt: null,
    });
  }

  /** Nobody can have it any more; says whether somebody could until now. */
  close(outcome: BusinessOutcome, reason: string | null, now: Date): boolean {
    if (this.state === 'CLOSED') return false;
    Object.assign(this, { state: 'CLOSED', outcome, outcomeReason: reason, closedAt: now });
    return true;
  }

  fade(now: Date): void {
    this.fadedAt ??= now;
  }

  hide(now: Date): void {
    this.hiddenAt ??= now;
  }

  /** It holds: what was hidden is found again, and new to whoever looks. */
  beFresh(now: Date): void {
    if (this.hiddenAt !== null) this.findableSince = now;
    this.fadedAt = null;
    this.hiddenAt = null;
  }
}
BusinessListingSchema.setClass(BusinessListing);
