import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from '../../ui/form/zod.ts';
import type { Language } from '../../i18n/languages.ts';
import { message } from '../../i18n/message.ts';
import { withoutContact, withoutCpr } from '../../ui/form/text-guards.ts';
import { overlappingSessions } from './overlapping-sessions.ts';

type Timed = { readonly id: string; readonly startsAt: string; readonly endsAt: string };

/** What a visitor fills in to sign up, and the key under which it was last sent. */
export function signUpSchema(sessions: readonly Timed[]) {
  return z.object({
    sessionIds: z
      .array(z.string())
      .check(
        z.refine(
          (chosen) => overlappingSessions(sessions, chosen).length === 0,
          message('events.form.sessionsOverlap'),
        ),
      ),
    name: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, message('events.form.nameMissing')),
        z.minLength(LIMITS.name.min, message('events.form.nameTooShort')),
        z.maxLength(LIMITS.name.max, message('ui.tooLong', { max: LIMITS.name.max })),
        withoutCpr(),
        withoutContact(),
      ),
    email: z
      .string()
      .check(
        z.trim(),
        z.maxLength(LIMITS.email.max, message('ui.tooLong', { max: LIMITS.email.max })),
        z.regex(z.regexes.email, message('ui.emailInvalid')),
        withoutCpr(),
      ),
    sentKey: z.string(),
    sentAnswers: z.string(),
  });
}

export type SignUpValues = z.infer<ReturnType<typeof signUpSchema>>;

/** The fields a visitor sees. */
export const fieldNames = ['sessionIds', 'name', 'email'] as const;

/** What the API is told: the answers and the key that makes them one sign-up however often they are sent. */
export type SignUpAnswers = Pick<SignUpValues, (typeof fieldNames)[number]> & {
  language: Language;
  idempotencyKey: string;
};
