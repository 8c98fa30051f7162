import type { AppServices } from '../../../platform/app-services.ts';
import { renderMail } from '../../../platform/email/layout.ts';
import type { Mail } from '../../../platform/email/mailer.ts';
import { spelledTicketCode } from '../model/ticket-code.ts';
import { calendarAttachment, clockTime, QR_CID, qrAttachment, timeInWords } from './mailing.ts';
import type { Mailing } from './mailing.ts';
import { SIGN_UP_MAIL_WORDS } from './sign-up-mail.words.ts';
import type { SignUpMailKind } from './sign-up-mail.words.ts';

const QR_SIZE = 264;

/**
 * A mail about a ticket in its holder's language: what has happened, when and where, the code, the chosen sessions, and
 * the way to the ticket. The name that was typed is not in it: anybody can type any address.
 */
export async function signUpMail(
  kind: SignUpMailKind,
  mailing: Mailing,
  app: AppServices,
  messageId: string,
): Promise<Mail> {
  const { ticket, event, email: to } = mailing;
  const { language } = ticket;
  const words = SIGN_UP_MAIL_WORDS[language];
  const { subject, heading, paragraph } = words[kind];
  const hasEnded = ticket.state === 'CANCELLED';
  const isSeated = ticket.state === 'SEATED';
  const { text, html } = renderMail({
    language,
    heading,
    paragraphs: [paragraph(ticket.waitingPosition)],
    facts: hasEnded ? whenAndWhere(mailing) : [...whenAndWhere(mailing), ...ticketFacts(mailing)],
    ...(isSeated ? { picture: { cid: QR_CID, alt: words.qr, size: QR_SIZE } } : {}),
    action: hasEnded
      ? { label: words.seeEvent, url: `${app.settings.publicUrl}/events/${event.slug}` }
      : { label: words.seeTicket, url: mailing.url },
    small: hasEnded ? [] : [words.cannotCome, words.notYou],
  });
  const attachments = [calendarAttachment(mailing, app), ...(isSeated ? [await qrAttachment(mailing)] : [])];
  return { to, language, subject: subject(event.title[language]), text, html, attachments, messageId };
}

function whenAndWhere({ ticket: { language }, event }: Mailing): [string, string][] {
  const { when, where } = SIGN_UP_MAIL_WORDS[language];
  return [
    [when, `${event.title[language]}\n${timeInWords(event.startsAt, language)}`],
    [where, `${event.venue}, ${event.town.name}`],
  ];
}

function ticketFacts({ ticket, seats }: Mailing): [string, string][] {
  const { language, code } = ticket;
  const words = SIGN_UP_MAIL_WORDS[language];
  const lines = seats.map(({ session, state, waitingPosition }) => {
    const line = `${clockTime(session.startsAt, language)} ${session.title[language]}`;
    return state === 'WAITING' ? `${line} (${words.sessionWaiting(waitingPosition)})` : line;
  });
  return [
    [words.code, spelledTicketCode(code)],
    ...(lines.length > 0 ? [[words.sessions, lines.join('\n')] as [string, string]] : []),
  ];
}
