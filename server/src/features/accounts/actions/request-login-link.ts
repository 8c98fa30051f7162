import { LIMITS } from '@vaekstbro/schema/limits';
import { z } from 'zod';
import { wellFormed } from '../../../platform/well-formed.ts';
import { safeEmail, safeLine } from '../../people/index.ts';
import type { LogInContext } from './log-in-context.ts';
import { queueLoginLink } from './queue-login-link.ts';
import { takeAttempt } from './take-attempt.ts';

const schema = z.object({
  email: safeEmail,
  name: safeLine(LIMITS.name).nullish(),
  language: z.enum(['da', 'en', 'de']),
  goTo: z.string().max(1000).nullish(),
});

/** Mails a link that logs in. Words and work are the same whether or not we know the address. */
export async function requestLoginLink(context: LogInContext, input: z.input<typeof schema>): Promise<true> {
  const wanted = wellFormed(schema, input);
  await takeAttempt(context, 'LINK', wanted.email);
  await context.em.transactional((em) => queueLoginLink(em, wanted, context));
  return true;
}
