import type { JobContext, JobPayload } from '../../../platform/jobs/job.ts';
import { Person } from '../../people/index.ts';
import { confirmToken } from '../model/confirm-token.ts';
import { freshnessKind } from '../model/freshness-kinds.ts';
import { Freshness } from '../model/freshness.entity.ts';
import { confirmMail } from './confirm.email.ts';

/** Mails the link that confirms by one click, unless it is confirmed already. Run again, it sends nothing more. */
export async function askToConfirm({ askId }: JobPayload, { em, mail, app }: JobContext): Promise<void> {
  const asked = await em.findOne(Freshness, { askId: askId ?? '', state: { $ne: 'FRESH' } });
  const person = asked && (await em.findOne(Person, asked.personId));
  if (!asked?.askId || !person?.email) return;
  const { publicUrl, sessionSecret } = app.settings;
  const { fadeAfterDays, hideAfterDays } = freshnessKind(asked.recordKind);
  const url = `${publicUrl}/confirm/${confirmToken(sessionSecret, asked.askId)}`;
  await mail.send({
    to: person.email,
    messageId: `confirm-listing-${asked.askId}`,
    ...confirmMail(person.language, url, fadeAfterDays + hideAfterDays),
  });
}
