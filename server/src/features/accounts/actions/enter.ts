import type { EntityManager } from '@mikro-orm/postgresql';
import { actsAs } from '../../../platform/deeds.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { Proof } from '../model/account.entity.ts';
import { LASTS } from '../model/durations.ts';
import { SESSION_COOKIE, viewerByToken } from '../queries/viewer-of-session.ts';
import type { LogInContext } from './log-in-context.ts';
import { endSession, openSession } from './open-session.ts';

/** A new session for this browser in the caller's transaction; the one it came with, if any, ends. */
export async function changeSession(
  em: EntityManager,
  { clock, cookies }: LogInContext,
  entering: { personId: string; provenBy: Proof },
): Promise<string> {
  actsAs(entering.personId);
  await endSession(em, cookies.get(SESSION_COOKIE));
  return openSession(em, entering, clock.now());
}

/** Gives the browser its cookie, once the session is committed, and says who is in. */
export async function enter({ sql, clock, cookies }: LogInContext, token: string): Promise<Viewer> {
  cookies.set(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'lax', maxAge: LASTS.session / 1000 });
  const viewer = await viewerByToken(sql, token, clock.now());
  if (!viewer) throw new Error('A session that was just opened is not there.');
  return viewer;
}
