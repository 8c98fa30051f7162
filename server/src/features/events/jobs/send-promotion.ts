import type { JobHandler } from '../../../platform/jobs/job.ts';
import { loadMailing } from './mailing.ts';
import { signUpMail } from './sign-up.email.ts';

/** Tells somebody who waited that there is a seat for them, at the event or at sessions of it, while that is still so. */
export const sendPromotion: JobHandler = async (payload, { app, mail }) => {
  const { signUpId = '', sequence = '', day = '', sessionIds = '' } = payload;
  const mailing = await loadMailing(app, signUpId);
  if (mailing?.ticket.state !== 'SEATED') return;
  const promotedTo = sessionIds.split(',');
  const hasNewSeat = mailing.seats.some(
    ({ session, state }) => state === 'SEATED' && promotedTo.includes(session.id),
  );
  if (day !== 'yes' && !hasNewSeat) return;
  const kind = day === 'yes' ? 'promoted' : 'promotedToSession';
  await mail.send(await signUpMail(kind, mailing, app, `promotion-${signUpId}-${sequence}`));
};
