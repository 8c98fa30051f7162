import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Language } from '../../../platform/language.ts';
import { Problem } from '../../../platform/problem.ts';

const LoginLinkSchema = defineEntity({
  name: 'LoginLink',
  tableName: 'login_link',
  properties: {
    id: p.uuid().primary(),
    email: p.text().columnType('citext'),
    name: p.text().nullable(),
    language: p.text().$type<Language>(),
    goTo: p.text(),
    tokenHash: p.text(),
    createdAt: p.datetime(6),
    expiresAt: p.datetime(6),
    usedAt: p.datetime(6).nullable(),
  },
});

/** A link in a mail that logs its reader in, once, within the hour. */
export class LoginLink extends LoginLinkSchema.class {
  /** Whether it still opens the door. */
  isOpen(now: Date): boolean {
    return !this.usedAt && now < this.expiresAt;
  }

  /** Uses it up. */
  use(now: Date): void {
    if (this.usedAt) throw new Problem('LINK_USED');
    if (!this.isOpen(now)) throw new Problem('LINK_EXPIRED');
    this.usedAt = now;
  }

  /** What to call somebody we meet for the first time: the name they gave, else the part before the @. */
  nameToMeet(): string {
    return (
      this.name ??
      this.email
        .replace(/@.*$/, '')
        .replace(/[._-]+/g, ' ')
        .trim()
        .slice(0, 80)
    );
  }
}
LoginLinkSchema.setClass(LoginLink);
