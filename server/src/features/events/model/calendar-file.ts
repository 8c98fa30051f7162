import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Language, Words } from '../../../platform/language.ts';
import type { SeatState } from './seats.ts';

/** Something with a beginning and an end that a calendar can show. */
interface Entry {
  id: string;
  title: Words;
  startsAt: string;
  endsAt: string;
}

/** What of an event goes into a calendar. */
export interface CalendarEvent extends Entry {
  slug: string;
  lead: Words;
  venue: string;
  town: { name: string };
}

/** What of a ticket goes into a calendar. */
export interface CalendarTicket {
  id: string;
  token: string;
  state: SeatState;
  calendarSequence: number;
  seats: readonly { session: Entry & { room: string | null }; state: SeatState }[];
}

const STATUS = {
  SEATED: ICalEventStatus.CONFIRMED,
  WAITING: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
};

/** Where the holder of a ticket finds its calendar file. */
export function calendarUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/tickets/${token}/calendar.ics`;
}

/** The event for everybody's calendar. Times are in UTC, which every calendar shows as its owner's own. */
export function eventCalendar(
  event: CalendarEvent,
  publicUrl: string,
  language: Language,
  now: Date,
): string {
  const calendar = newCalendar(ICalCalendarMethod.PUBLISH);
  calendar.createEvent({
    ...whatAndWhen(event, language, now),
    id: uid(event.id, publicUrl),
    location: placeOf(event),
    description: event.lead[language],
    url: `${publicUrl}/events/${event.slug}`,
  });
  return calendar.toString();
}

/**
 * A ticket for its holder's calendar: the day and each chosen session, sure, tentative or cancelled. Identifiers never
 * change and the sequence grows with every change, so that a newer file corrects the older one (RFC 5546).
 */
export function ticketCalendar(
  ticket: CalendarTicket,
  event: CalendarEvent,
  publicUrl: string,
  language: Language,
  now: Date,
): string {
  const isCancelled = ticket.state === 'CANCELLED';
  const calendar = newCalendar(isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH);
  const sequence = ticket.calendarSequence;
  calendar.createEvent({
    ...whatAndWhen(event, language, now),
    id: uid(ticket.id, publicUrl),
    sequence,
    status: STATUS[ticket.state],
    location: placeOf(event),
    description: event.lead[language],
    url: `${publicUrl}/tickets/${ticket.token}`,
  });
  for (const { session, state } of ticket.seats) {
    calendar.createEvent({
      ...whatAndWhen(session, language, now),
      id: uid(`${ticket.id}-${session.id}`, publicUrl),
      sequence,
      status: STATUS[state],
      location: [session.room, placeOf(event)].filter(Boolean).join(', '),
      url: `${publicUrl}/tickets/${ticket.token}`,
    });
  }
  return calendar.toString();
}

function newCalendar(method: ICalCalendarMethod) {
  return ical({ prodId: { company: 'Vækstbro', product: 'Vækstbro' }, method });
}

function whatAndWhen(entry: Entry, language: Language, now: Date) {
  const start = new Date(entry.startsAt);
  return { summary: entry.title[language], start, end: new Date(entry.endsAt), stamp: now };
}

function placeOf(event: CalendarEvent): string {
  return `${event.venue}, ${event.town.name}`;
}

function uid(id: string, publicUrl: string): string {
  return `${id}@${new URL(publicUrl).hostname}`;
}
