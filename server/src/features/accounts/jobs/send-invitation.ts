import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { Person } from '../../people/index.ts';
import { Invitation } from '../model/invitation.entity.ts';
import { linkToken } from '../model/link-token.ts';
import { invitationMail } from './invitation.email.ts';

/** Mails an invitation that is still open, in the language of the person, or in Danish to somebody unknown. */
export async function sendInvitation(
  { invitationId }: JobPayload,
  { em, clock, mail, app }: JobContext,
): Promise<void> {
  const invitation = await em.findOne(Invitation, { id: invitationId ?? '', acceptedAt: null });
  if (!invitation || clock.now() >= invitation.linkExpiresAt) return;
  const person = await em.findOne(Person, { email: invitation.email });
  const url = `${app.settings.publicUrl}/invitation#${linkToken(app.settings, 'invitation', invitation.id)}`;
  const messageId = `invitation-${invitation.id}`;
  await mail.send({ to: invitation.email, messageId, ...invitationMail(person?.language ?? 'da', url) });
}
