import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext } from '../../../platform/graphql/context.ts';
import { newId } from '../../../platform/ids.ts';
import { queueJob } from '../../../platform/jobs/queue-job.ts';
import type { Language } from '../../../platform/language.ts';
import { hashToken } from '../../../platform/tokens.ts';
import { after, LASTS } from '../model/durations.ts';
import { ownPath } from '../model/go-to.ts';
import { linkToken } from '../model/link-token.ts';
import { LoginLink } from '../model/login-link.entity.ts';

export interface LoginLinkWanted {
  email: string;
  /** What to call them, should we meet them for the first time. */
  name?: string | null;
  language: Language;
  /** The page of ours the link leads to; anything else leads to the front page. */
  goTo?: string | null;
}

/**
 * Has a login link mailed, in the caller's transaction. The same happens for known and unknown addresses; whoever opens
 * the link is that person from then on. Count the attempt first (`takeAttempt`), so that nobody's mailbox is flooded.
 */
export async function queueLoginLink(
  em: EntityManager,
  wanted: LoginLinkWanted,
  { clock, app }: Pick<ActionContext, 'clock' | 'app'>,
): Promise<void> {
  const id = newId();
  const now = clock.now();
  em.create(LoginLink, {
    id,
    email: wanted.email,
    name: wanted.name ?? null,
    language: wanted.language,
    goTo: ownPath(wanted.goTo),
    tokenHash: hashToken(linkToken(app.settings, 'login-link', id)),
    createdAt: now,
    expiresAt: after(now, LASTS.link),
    usedAt: null,
  });
  await em.flush();
  await queueJob(em, 'send-login-link', { loginLinkId: id });
  // A link says nothing any more a day after it ended.
  await em.execute(
    `delete from login_link where id in (
       select id from login_link where expires_at <= ? order by expires_at limit 20 for update skip locked)`,
    [after(now, -24 * 60 * 60_000)],
    'run',
  );
}
