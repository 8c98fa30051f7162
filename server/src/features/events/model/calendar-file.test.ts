import { describe, expect, it } from '@jest/globals';
import { eventCalendar, ticketCalendar } from './calendar-file.ts';
import type { CalendarTicket } from './calendar-file.ts';

const NOW = new Date('2026-09-01T08:00:00Z');
const title = { da: 'Iværksætterdag', en: 'Entrepreneur Day', de: 'Gründertag' };
const event = {
  id: 'event-1',
  slug: 'ivaerksaetterdag-2026',
  title,
  lead: { da: 'Mød dem; de har prøvet det.', en: 'Meet them.', de: 'Treffen Sie sie.' },
  venue: 'Innovatorium',
  town: { name: 'Herning' },
  startsAt: '2026-11-12 08:00:00+00',
  endsAt: '2026-11-12 14:00:00+00',
};
const session = {
  ...event,
  id: 'session-1',
  title: { da: 'Oplæg', en: 'Session', de: 'Vortrag' },
  room: 'Sal 1',
};
const ticket = (changes: Partial<CalendarTicket> = {}): CalendarTicket => ({
  id: 'sign-up-1',
  token: 'secret',
  state: 'SEATED',
  calendarSequence: 0,
  seats: [],
  ...changes,
});
const ticketFile = (changes?: Partial<CalendarTicket>) =>
  ticketCalendar(ticket(changes), event, 'https://vaekst.example.org', 'da', NOW).split('\r\n');

describe('the calendar file of an event', () => {
  it('has UTC times, a lasting identifier and the words of the language', () => {
    const lines = eventCalendar(event, 'https://vaekst.example.org', 'de', NOW).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:event-1@vaekst.example.org',
        'DTSTAMP:20260901T080000Z',
        'DTSTART:20261112T080000Z',
        'DTEND:20261112T140000Z',
        'SUMMARY:Gründertag',
        'LOCATION:Innovatorium\\, Herning',
        'URL;VALUE=URI:https://vaekst.example.org/events/ivaerksaetterdag-2026',
      ]),
    );
    expect(lines.join('\n')).not.toContain('TZID');
  });
});

describe('the calendar file of a ticket', () => {
  it('enters the day and each chosen session', () => {
    const lines = ticketFile({ seats: [{ session, state: 'WAITING' }] });
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:sign-up-1@vaekst.example.org',
      'UID:sign-up-1-session-1@vaekst.example.org',
    ]);
    expect(lines.filter((line) => line.startsWith('STATUS:'))).toEqual([
      'STATUS:CONFIRMED',
      'STATUS:TENTATIVE',
    ]);
    expect(lines).toContain('DESCRIPTION:Mød dem\\; de har prøvet det.');
  });

  it('corrects the file before it: same identifier, higher sequence, and a cancellation when cancelled', () => {
    const lines = ticketFile({
      state: 'CANCELLED',
      calendarSequence: 2,
      seats: [{ session, state: 'CANCELLED' }],
    });
    expect(lines).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'UID:sign-up-1@vaekst.example.org', 'SEQUENCE:2']),
    );
    expect(lines.filter((line) => line.startsWith('STATUS:'))).toEqual([
      'STATUS:CANCELLED',
      'STATUS:CANCELLED',
    ]);
  });

  it('is tentative while its holder waits', () => {
    expect(ticketFile({ state: 'WAITING' })).toContain('STATUS:TENTATIVE');
  });
});
