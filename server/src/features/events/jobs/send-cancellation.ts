import type { JobHandler } from '../../../platform/jobs/job.ts';
import { danishDay } from '../../../platform/business-days.ts';
import { loadMailing } from './mailing.ts';
import { signUpMail } from './sign-up.email.ts';

/** Confirms that somebody has cancelled; when it was a repeat, says that the first sign-up still stands. */
export const sendCancellation: JobHandler = async ({ signUpId = '' }, { app, mail, clock }) => {
  const mailing = await loadMailing(app, signUpId);
  if (mailing?.ticket.state !== 'CANCELLED') return;
  if (mailing.repeats === null) {
    await mail.send(await signUpMail('cancelled', mailing, app, `cancellation-${signUpId}`));
    return;
  }
  const first = await loadMailing(app, mailing.repeats);
  if (!first || first.ticket.state === 'CANCELLED') return;
  const messageId = `still-signed-up-${mailing.repeats}-${danishDay(clock.now())}`;
  await mail.send(await signUpMail('stillSignedUp', first, app, messageId));
};
