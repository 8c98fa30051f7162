import { createHash } from 'node:crypto';
import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { id, idempotencyKey } from '../../../platform/fields.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { safeEmail, safeLine } from '../../people/index.ts';

const schema = z.object({
  eventId: id,
  name: safeLine(LIMITS.name),
  email: safeEmail,
  sessionIds: z
    .array(id)
    .max(LIMITS.sessions.max)
    .transform((ids) => [...new Set(ids)].sort()),
  language: z.enum(['da', 'en', 'de']),
  idempotencyKey,
});

/** What a visitor fills in, checked and tidied. */
export type SignUpForm = z.output<typeof schema>;

/** What a visitor fills in, as it arrives. */
export type SignUpFormInput = z.input<typeof schema>;

/** The form in order, each session once; or a Problem at the first field that is wrong. CPR numbers are refused everywhere. */
export function readSignUpForm(input: SignUpFormInput): SignUpForm {
  return wellFormed(schema, input);
}

/** Tells whether a repeated key comes with the same form. A hash, so that nothing is kept twice. */
export function payloadHash(form: SignUpForm): string {
  const { eventId, name, email: address, sessionIds, language } = form;
  const text = JSON.stringify([eventId, name, address, sessionIds, language]);
  return createHash('sha256').update(text).digest('base64url');
}
