import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { Person } from '../../people/index.ts';
import { linkToken } from '../model/link-token.ts';
import { LoginLink } from '../model/login-link.entity.ts';
import { loginLinkMail } from './login-link.email.ts';

/** Mails a login link while it is of use, in the language of the person, or in the one asked in by somebody unknown. */
export async function sendLoginLink(
  { loginLinkId }: JobPayload,
  { em, clock, mail, app }: JobContext,
): Promise<void> {
  const link = await em.findOne(LoginLink, loginLinkId ?? '');
  if (!link?.isOpen(clock.now())) return;
  const person = await em.findOne(Person, { email: link.email });
  // Behind the #, so that the secret never reaches a server's log or another site.
  const url = `${app.settings.publicUrl}/log-in/link#${linkToken(app.settings, 'login-link', link.id)}`;
  const messageId = `login-link-${link.id}`;
  await mail.send({ to: link.email, messageId, ...loginLinkMail(person?.language ?? link.language, url) });
}
