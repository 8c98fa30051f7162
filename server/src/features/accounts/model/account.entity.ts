import { defineEntity, p } from '@mikro-orm/postgresql';

/** How the owner of a session has shown who they are. */
export type Proof = 'PASSWORD' | 'LINK';

const AccountPasswordSchema = defineEntity({
  name: 'AccountPassword',
  tableName: 'account_password',
  properties: {
    personId: p.uuid().primary(),
    hash: p.text(),
    changedAt: p.datetime(6),
  },
});

/** What is kept of a person's password. Not everybody has one: a link by mail is enough. */
export class AccountPassword extends AccountPasswordSchema.class {}
AccountPasswordSchema.setClass(AccountPassword);

const AccountSessionSchema = defineEntity({
  name: 'AccountSession',
  tableName: 'account_session',
  properties: {
    id: p.uuid().primary(),
    tokenHash: p.text(),
    personId: p.uuid(),
    provenBy: p.text().$type<Proof>(),
    createdAt: p.datetime(6),
    expiresAt: p.datetime(6),
  },
});

/** One browser that is logged in. The cookie holds the secret, the database only its hash. */
export class AccountSession extends AccountSessionSchema.class {}
AccountSessionSchema.setClass(AccountSession);
