import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Purpose } from '../../../platform/purposes.ts';

/** How a consent was given: by the person on a page, or by staff to whom they said it. */
export type ConsentChannel = 'SELF' | 'STAFF';

const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    textKey: p.text(),
    textVersion: p.integer(),
    purpose: p.text().$type<Purpose>(),
    channel: p.text().$type<ConsentChannel>(),
    givenBy: p.uuid().strictNullable(),
    givenAt: p.datetime(3),
    withdrawnAt: p.datetime(3).strictNullable(),
  },
});

/** That somebody has agreed to a text, in the version they read, until they withdraw it. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);
