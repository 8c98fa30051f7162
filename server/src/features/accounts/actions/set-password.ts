import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { wellFormed } from '../../../platform/well-formed.ts';
import { Person } from '../../people/index.ts';
import { AccountPassword, AccountSession } from '../model/account.entity.ts';
import { hashPassword, isPassword } from '../model/password-hash.ts';
import { passwordFlaw } from '../model/password.policy.ts';
import { passwordStanding } from '../queries/password-standing.ts';
import { enter } from './enter.ts';
import type { LogInContext } from './log-in-context.ts';
import { openSession } from './open-session.ts';
import { takeAttempt } from './take-attempt.ts';

const schema = z.object({ password: z.string().max(1000), currentPassword: z.string().max(1000).nullish() });

/**
 * Sets the viewer's password. Whoever has one proves that they know it, unless they just came in by a link, which is the
 * way for those who forgot it. Every other browser is logged out, and this one gets a new session.
 */
export async function setPassword(context: LogInContext, input: z.input<typeof schema>): Promise<Viewer> {
  const { viewer, em, clock } = context;
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  const { password, currentPassword } = wellFormed(schema, input);
  const { personId } = viewer;
  const person = await em.findOneOrFail(Person, personId);
  const flaw = passwordFlaw(password, [person.name, person.email ?? '']);
  if (flaw) throw new Problem(flaw, 'password');
  const standing = await passwordStanding(context, viewer);
  if (standing.mustGiveCurrent) await checkCurrent(context, person, standing.hash, currentPassword);
  const hash = await hashPassword(password);
  const token = await em.transactional(async (em) => {
    // The person, because a first password has no row yet that two could wait for.
    await em.findOneOrFail(Person, personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const before = await em.findOne(AccountPassword, { personId }, { refresh: true });
    if ((before?.hash ?? null) !== standing.hash) throw new Problem('CONFLICT');
    await em.upsert(AccountPassword, { personId, hash, changedAt: clock.now() });
    await em.nativeDelete(AccountSession, { personId });
    return openSession(em, { personId, provenBy: 'PASSWORD' }, clock.now());
  });
  return enter(context, token);
}

async function checkCurrent(
  context: LogInContext,
  person: Person,
  hash: string | null,
  currentPassword: string | null | undefined,
): Promise<void> {
  if (!currentPassword) throw new Problem('REQUIRED', 'currentPassword');
  const attempt = await takeAttempt(context, 'LOG_IN', person.email ?? person.id);
  if (!(await isPassword(currentPassword, hash))) throw new Problem('WRONG_PASSWORD', 'currentPassword');
  await attempt.giveBack();
}
