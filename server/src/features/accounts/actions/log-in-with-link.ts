import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashToken } from '../../../platform/tokens.ts';
import { Problem } from '../../../platform/problem.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { readLinkToken } from '../model/link-token.ts';
import { LoginLink } from '../model/login-link.entity.ts';
import { changeSession, enter } from './enter.ts';
import type { LogInContext } from './log-in-context.ts';
import { proveEmail } from './prove-email.ts';

/** Logs in with the secret of a mailed link, which is used up by it, and says which page the link led to. */
export async function logInWithLink(
  context: LogInContext,
  { token }: { token: string },
): Promise<{ viewer: Viewer; goTo: string }> {
  const loginLinkId = readLinkToken(context.app.settings, 'login-link', token);
  if (!loginLinkId) throw new Problem('LINK_INVALID');
  const { session, goTo } = await context.em.transactional(async (em) => {
    const link = await lockLink(em, loginLinkId, token);
    link.use(context.clock.now());
    const { email, language } = link;
    const person = await proveEmail(em, context, { email, language, name: link.nameToMeet() });
    return {
      session: await changeSession(em, context, { personId: person.id, provenBy: 'LINK' }),
      goTo: link.goTo,
    };
  });
  return { viewer: await enter(context, session), goTo };
}

async function lockLink(em: EntityManager, id: string, token: string): Promise<LoginLink> {
  // Two who open it at the same moment stand in line here; the second finds it used.
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const link = await em.findOne(LoginLink, { id, tokenHash: hashToken(token) }, { lockMode });
  // We signed it, so it was one; it has been swept away since.
  if (!link) throw new Problem('LINK_EXPIRED');
  return link;
}
