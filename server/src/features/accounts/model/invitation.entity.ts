import { defineEntity, p } from '@mikro-orm/postgresql';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import { Problem } from '../../../platform/problem.ts';

const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    id: p.uuid().primary(),
    email: p.text().columnType('citext'),
    hatKind: p.text().$type<HatKind>(),
    organisationId: p.uuid().nullable(),
    tokenHash: p.text(),
    invitedBy: p.uuid(),
    createdAt: p.datetime(6),
    linkExpiresAt: p.datetime(6),
    expiresAt: p.datetime(6),
    acceptedAt: p.datetime(6).nullable(),
    acceptedBy: p.uuid().nullable(),
  },
});

/**
 * Offers a hat to whoever owns an e-mail address. Its link opens the door for an hour, like every link; the offer stays
 * open for days, and whoever logs in by a fresh link in that time has shown that they own the address.
 */
export class Invitation extends InvitationSchema.class {
  /** Refuses a link that has been used or is too old. */
  checkLink(now: Date): void {
    if (this.acceptedAt) throw new Problem('LINK_USED');
    if (now >= this.linkExpiresAt) throw new Problem('LINK_EXPIRED');
  }

  /** Remembers who took the hat. */
  accept(personId: string, now: Date): void {
    this.acceptedAt = now;
    this.acceptedBy = personId;
  }
}
InvitationSchema.setClass(Invitation);
