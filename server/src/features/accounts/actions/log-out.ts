import { SESSION_COOKIE } from '../queries/viewer-of-session.ts';
import type { LogInContext } from './log-in-context.ts';
import { endSession } from './open-session.ts';

/** Logs this browser out. Nobody can use its cookie again, not even a copy of it. */
export async function logOut({ em, cookies, viewer }: LogInContext): Promise<true> {
  // Of somebody who is not logged in there is no session to end.
  if (viewer) await em.transactional((em) => endSession(em, cookies.get(SESSION_COOKIE)));
  cookies.clear(SESSION_COOKIE);
  return true;
}
