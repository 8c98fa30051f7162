import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Purpose } from '../../../platform/purposes.ts';

/** Whether the person said so themselves, or staff recorded that they had. */
export type GrantChannel = 'SELF' | 'STAFF_ON_CONSENT';

const GrantSchema = defineEntity({
  name: 'DisclosureGrant',
  tableName: 'disclosure_grant',
  properties: {
    id: p.uuid().primary(),
    recordKind: p.text(),
    recordId: p.uuid(),
    personId: p.uuid(),
    receiverId: p.uuid().strictNullable(),
    receiverOrganisationId: p.uuid().strictNullable(),
    fieldGroups: p.array().columnType('text[]').$type<string[]>(),
    purpose: p.text().$type<Purpose>(),
    textKey: p.text(),
    textVersion: p.integer(),
    channel: p.text().$type<GrantChannel>(),
    givenBy: p.uuid().strictNullable(),
    givenAt: p.datetime(3),
    fromAt: p.datetime(3),
    untilAt: p.datetime(3).strictNullable(),
    withdrawnAt: p.datetime(3).strictNullable(),
    withdrawnBy: p.uuid().strictNullable(),
  },
});

/** Opens groups of fields of one record to one receiver, for a time, until it is taken back. */
export class DisclosureGrant extends GrantSchema.class {
  /** Whether somebody reads through it at this moment. */
  isOpen(now: Date): boolean {
    return this.fromAt <= now && this.isPending(now);
  }

  /** Whether it is open or will be. */
  isPending(now: Date): boolean {
    return this.withdrawnAt === null && (this.untilAt === null || now < this.untilAt);
  }

  /** Takes it back; says whether there was anything to take back. */
  withdraw(by: string, now: Date): boolean {
    if (!this.isPending(now)) return false;
    this.withdrawnAt = now;
    this.withdrawnBy = by;
    return true;
  }
}
GrantSchema.setClass(DisclosureGrant);
