import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../testing/run-operation.ts';
import { cancelSignUp } from '../actions/cancel-sign-up.ts';
import { signUpForEvent } from '../actions/sign-up-for-event.ts';
import { events } from '../feature.ts';
import type { Event } from '../model/event.entity.ts';
import { ticketToken } from '../model/ticket-token.ts';
import { newEvent, signUpInput } from '../testing/new-event.ts';
import { sendCancellation } from './send-cancellation.ts';
import { sendPromotion } from './send-promotion.ts';
import { sendSignUpConfirmation } from './send-sign-up-confirmation.ts';

const api = useApi({ features: [events] });

const signUp = async (event: Event, changes: Partial<ReturnType<typeof signUpInput>> = {}) =>
  signUpForEvent(await api.context(), signUpInput(event, changes));
const tokenOf = ({ id }: { id: string }) => ticketToken(api.app().settings.sessionSecret, id);
const cancel = async (ticket: { id: string }) =>
  cancelSignUp(await api.context(), { ticketToken: tokenOf(ticket) });
const mailsTo = async (email: string) =>
  (await api.mails()).filter(({ recipient }) => recipient === email).map(({ subject }) => subject);
const lastMailTo = async (email: string) =>
  (await api.mails()).findLast(({ recipient }) => recipient === email);
/** Time passes, so that mails have an order. */
const runJobs = async () => {
  api.clock.advance(1000);
  await api.runJobs();
};
const jobContext = () => {
  const app = api.app();
  return { em: api.em(), clock: app.clock, mail: app.mail, app };
};

describe('the mail about a sign-up', () => {
  it('has the code, the time by Danish clocks, the way to the ticket, the QR code and a calendar file, but no name', async () => {
    const event = await newEvent(api.em(), { sessions: [{}] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    const ticket = await signUp(event, { email: 'da@example.org', name: 'Win a prize', sessionIds });
    await runJobs();
    const mail = (await api.mails()).find(({ recipient }) => recipient === 'da@example.org');
    expect(mail?.subject).toBe('Du er tilmeldt: Iværksætterdag');
    expect(mail?.text).toContain(`Din kode: ${ticket.code.slice(0, 3)}-${ticket.code.slice(3)}`);
    expect(mail?.text).toContain('torsdag den 12. november 2026 kl. 09.00');
    expect(mail?.text).toContain('10.00 Oplæg 1');
    expect(mail?.text).toContain(`http://localhost:4000/tickets/${tokenOf(ticket)}\n`);
    expect(mail?.text).not.toContain('Win a prize');
    expect(mail?.html).not.toContain('Win a prize');
    expect(mail?.html).toContain('<img src="cid:ticket-qr" alt="QR-kode til døren"');
    expect(mail?.attachments.map(({ filename, cid }) => [filename, cid])).toEqual([
      ['calendar.ics', undefined],
      ['ticket.png', 'ticket-qr'],
    ]);
    expect(mail?.attachments[0]?.content).toContain(`UID:${ticket.id}@localhost`);
  });

  it.each([
    ['en', 'You are signed up: Entrepreneur Day', 'Thursday, 12 November 2026 at 09:00'],
    ['de', 'Sie sind angemeldet: Gründertag', 'Donnerstag, 12. November 2026 um 09:00'],
  ] as const)('is in the language of whoever signed up (%s)', async (language, subject, time) => {
    const event = await newEvent(api.em());
    await signUp(event, { email: `${language}@example.org`, language });
    await runJobs();
    const mail = (await api.mails()).find(({ recipient }) => recipient === `${language}@example.org`);
    expect(mail).toMatchObject({ subject, language });
    expect(mail?.text).toContain(time);
  });

  it('says the place on the waiting list, then that there is a seat, then that it is cancelled: one mail each', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    const seated = await signUp(event, { email: 'first@example.org' });
    const waiting = await signUp(event, { email: 'second@example.org' });
    await runJobs();
    expect((await lastMailTo('second@example.org'))?.text).toContain('Du er nummer 1 på ventelisten');
    await cancel(seated);
    await runJobs();
    await cancel(waiting);
    await runJobs();
    expect(await mailsTo('first@example.org')).toEqual([
      'Du er tilmeldt: Iværksætterdag',
      'Du har meldt afbud: Iværksætterdag',
    ]);
    expect(await mailsTo('second@example.org')).toEqual([
      'Du er på venteliste: Iværksætterdag',
      'Der er blevet plads til dig: Iværksætterdag',
      'Du har meldt afbud: Iværksætterdag',
    ]);
    const cancellation = (await lastMailTo('second@example.org'))?.attachments[0];
    expect(cancellation?.contentType).toContain('method=CANCEL');
    expect(cancellation?.content).toContain('SEQUENCE:2');
  });

  it('tells of a seat that has become free at a session', async () => {
    const event = await newEvent(api.em(), { sessions: [{ capacity: 1 }] });
    const sessionIds = event.sessions.getItems().map(({ id }) => id);
    const seated = await signUp(event, { sessionIds });
    await signUp(event, { email: 'session@example.org', sessionIds });
    await runJobs();
    await cancel(seated);
    await runJobs();
    expect(await mailsTo('session@example.org')).toEqual([
      'Du er tilmeldt: Iværksætterdag',
      'Du har fået plads på et oplæg: Iværksætterdag',
    ]);
  });

  it('sends the first ticket again to an address that is signed up already, once a day at most', async () => {
    const event = await newEvent(api.em());
    const email = 'again@example.org';
    const first = await signUp(event, { email });
    await runJobs();
    await signUp(event, { email });
    const third = await signUp(event, { email });
    await runJobs();
    expect(await mailsTo(email)).toEqual([
      'Du er tilmeldt: Iværksætterdag',
      'Du er allerede tilmeldt: Iværksætterdag',
    ]);
    expect((await lastMailTo(email))?.text).toContain(tokenOf(first));
    await cancel(third);
    await runJobs();
    expect(await mailsTo(email)).toHaveLength(3);
    expect((await lastMailTo(email))?.subject).toBe('Du er stadig tilmeldt: Iværksætterdag');
    expect((await lastMailTo(email))?.text).toContain(tokenOf(first));
  });

  it('is written once though its job runs twice, and not at all about what is no longer so', async () => {
    const event = await newEvent(api.em(), { capacity: 1 });
    const seated = await signUp(event, { email: 'twice@example.org' });
    const waiting = await signUp(event, { email: 'late@example.org' });
    await sendSignUpConfirmation({ signUpId: seated.id }, jobContext());
    await sendSignUpConfirmation({ signUpId: seated.id }, jobContext());
    await sendPromotion({ signUpId: waiting.id, sequence: '1', day: 'yes', sessionIds: '' }, jobContext());
    await sendCancellation({ signUpId: waiting.id }, jobContext());
    await sendSignUpConfirmation({ signUpId: '01890000-0000-7000-8000-00000000ffff' }, jobContext());
    expect(await mailsTo('twice@example.org')).toHaveLength(1);
    expect(await mailsTo('late@example.org')).toEqual([]);
    await cancel(seated);
    await cancel(waiting);
    await runJobs();
    expect(await mailsTo('late@example.org')).toEqual(['Du har meldt afbud: Iværksætterdag']);
  });
});
