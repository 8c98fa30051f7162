import type { AppServices } from '../../../platform/app-services.ts';
import { statement } from '../../../platform/database/rows.ts';
import type { MailAttachment } from '../../../platform/email/mailer.ts';
import type { Language } from '../../../platform/language.ts';
import { ticketCalendar } from '../model/calendar-file.ts';
import { qrPayload, qrPng } from '../model/ticket-qr.ts';
import { ticketToken, ticketUrl } from '../model/ticket-token.ts';
import type { EventRow } from '../queries/event-rows.ts';
import { eventById } from '../queries/one-event.ts';
import { seatsOf, ticketOf } from '../queries/tickets.ts';
import type { TicketRow, TicketSeatRow } from '../queries/tickets.ts';

/** All a mail about a sign-up is made of, as it is at this moment. */
export interface Mailing {
  ticket: TicketRow;
  token: string;
  url: string;
  email: string;
  /** The sign-up this one repeats. */
  repeats: string | null;
  event: EventRow;
  seats: TicketSeatRow[];
}

const receiver = statement(
  'events.mailReceiver',
  'select email, repeats_sign_up_id as repeats from sign_up where id = $1',
);

/** Reads everything anew, because a job runs later than it was queued; null when the sign-up is gone. */
export async function loadMailing(app: AppServices, signUpId: string): Promise<Mailing | null> {
  const { sql, clock, settings } = app;
  const ticket = await ticketOf(sql, signUpId);
  const to = await sql.one<{ email: string; repeats: string | null }>(receiver, [signUpId]);
  const event = ticket && (await eventById({ sql, clock, viewer: null }, ticket.eventId));
  // Whoever was erased meanwhile has no address any more.
  if (!ticket || !to?.email.includes('@') || !event) return null;
  const token = ticketToken(settings.sessionSecret, signUpId);
  const seats = (await seatsOf(sql, [signUpId])).get(signUpId) ?? [];
  return { ticket, token, url: ticketUrl(settings.publicUrl, token), ...to, event, seats };
}

/** The ticket as a calendar file, which also cancels what an earlier file entered. */
export function calendarAttachment(
  { ticket, token, event, seats }: Mailing,
  app: AppServices,
): MailAttachment {
  const { publicUrl } = app.settings;
  const method = ticket.state === 'CANCELLED' ? 'CANCEL' : 'PUBLISH';
  return {
    filename: 'calendar.ics',
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: ticketCalendar({ ...ticket, token, seats }, event, publicUrl, ticket.language, app.clock.now()),
  };
}

/** The name under which the mail shows the QR code. */
export const QR_CID = 'ticket-qr';

/** The QR code as a picture inside the mail. */
export async function qrAttachment({ ticket }: Mailing): Promise<MailAttachment> {
  const png = await qrPng(qrPayload(ticket.eventId, ticket.code));
  return {
    filename: 'ticket.png',
    contentType: 'image/png',
    content: png.toString('base64'),
    encoding: 'base64',
    cid: QR_CID,
  };
}

/** When something happens, in words, by Danish time: `torsdag den 12. november 2026 kl. 09.00`. */
export function timeInWords(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(moment));
}

/** Only the time of day. */
export function clockTime(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(moment));
}

const LOCALE: Record<Language, string> = { da: 'da-DK', en: 'en-GB', de: 'de-DE' };
