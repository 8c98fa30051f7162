import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { statement } from '../../../platform/database/rows.ts';
import { email } from '../../../platform/fields.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { AccountPassword } from '../model/account.entity.ts';
import { isPassword } from '../model/password-hash.ts';
import { changeSession, enter } from './enter.ts';
import type { LogInContext } from './log-in-context.ts';
import { takeAttempt } from './take-attempt.ts';

const schema = z.object({ email, password: z.string().min(1).max(1000) });

const PASSWORD_OF = statement(
  'accounts.password_of',
  `select p.id as "personId", a.hash from person p join account_password a on a.person_id = p.id where p.email = $1::citext`,
);

/** Logs in with e-mail and password. A wrong password and an unknown address get the same answer after the same work. */
export async function logIn(context: LogInContext, input: z.input<typeof schema>): Promise<Viewer> {
  const { email, password } = wellFormed(schema, input);
  const attempt = await takeAttempt(context, 'LOG_IN', email);
  const known = await context.sql.one<{ personId: string; hash: string }>(PASSWORD_OF, [email]);
  const isRight = await isPassword(password, known?.hash ?? null);
  if (!known || !isRight) throw new Problem('WRONG_LOGIN');
  const token = await context.em.transactional(async (em) => {
    // The password may have been changed while we compared; then this is no longer the right one.
    const { personId, hash } = known;
    const current = await em.findOne(
      AccountPassword,
      { personId, hash },
      { lockMode: LockMode.PESSIMISTIC_READ },
    );
    if (!current) throw new Problem('WRONG_LOGIN');
    return changeSession(em, context, { personId, provenBy: 'PASSWORD' });
  });
  await attempt.giveBack();
  return enter(context, token);
}
