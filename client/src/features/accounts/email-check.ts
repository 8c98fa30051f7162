import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from '../../ui/form/zod.ts';
import { message } from '../../i18n/message.ts';

/** An e-mail address as people type it: spaces around it do no harm. */
export const emailCheck = z
  .string()
  .check(
    z.trim(),
    z.maxLength(LIMITS.email.max, message('ui.tooLong', { max: LIMITS.email.max })),
    z.regex(z.regexes.email, message('ui.emailInvalid')),
  );
