import type { JobHandler } from '../../../platform/jobs/job.ts';
import { danishDay } from '../../../platform/business-days.ts';
import { loadMailing } from './mailing.ts';
import { signUpMail } from './sign-up.email.ts';

/**
 * Sends the ticket, or the place on the waiting list. To an address that was signed up already it sends the first
 * ticket again, once a day at most, so that nobody can be flooded. Nothing is sent about what has been cancelled since.
 */
export const sendSignUpConfirmation: JobHandler = async ({ signUpId = '' }, { app, mail, clock }) => {
  const mailing = await loadMailing(app, signUpId);
  if (!mailing || mailing.ticket.state === 'CANCELLED') return;
  if (mailing.repeats === null) {
    const kind = mailing.ticket.state === 'SEATED' ? 'seated' : 'waiting';
    await mail.send(await signUpMail(kind, mailing, app, `sign-up-${signUpId}`));
    return;
  }
  const first = await loadMailing(app, mailing.repeats);
  if (!first) return;
  const messageId = `sign-up-again-${mailing.repeats}-${danishDay(clock.now())}`;
  await mail.send(await signUpMail('again', first, app, messageId));
};
