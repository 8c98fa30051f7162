import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { hashToken, randomToken } from '../../../platform/tokens.ts';
import { AccountSession } from '../model/account.entity.ts';
import type { Proof } from '../model/account.entity.ts';
import { after, LASTS } from '../model/durations.ts';

/** Logs a person in, in the caller's transaction, and returns the secret that belongs into their cookie. */
export async function openSession(
  em: EntityManager,
  { personId, provenBy }: { personId: string; provenBy: Proof },
  now: Date,
): Promise<string> {
  const token = randomToken();
  em.create(AccountSession, {
    id: newId(),
    tokenHash: hashToken(token),
    personId,
    provenBy,
    createdAt: now,
    expiresAt: after(now, LASTS.session),
  });
  await em.flush();
  // Whoever comes in sweeps up a few that have ended.
  await em.execute(
    `delete from account_session where id in (
       select id from account_session where expires_at <= ? order by expires_at limit 20 for update skip locked)`,
    [now],
    'run',
  );
  return token;
}

/** Ends the session of this cookie, if there is one. */
export async function endSession(em: EntityManager, token: string | undefined): Promise<void> {
  if (token) await em.nativeDelete(AccountSession, { tokenHash: hashToken(token) });
}
