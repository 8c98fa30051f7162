import type { Language } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/use-words.ts';

type Event = {
  readonly slug: string;
  readonly title: Words;
  readonly lead: Words;
  readonly venue: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number;
  readonly seatsLeft: number;
  readonly town: { readonly name: string };
  readonly organiser: { readonly name: string };
};

/** One event in the vocabulary of schema.org, safe inside a script element whatever an organiser wrote. */
export function eventJsonLd(event: Event, language: Language, origin: string): string {
  const url = `${origin}/events/${encodeURIComponent(event.slug)}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: event.title[language],
    description: event.lead[language],
    startDate: event.startsAt,
    endDate: event.endsAt,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    maximumAttendeeCapacity: event.capacity,
    remainingAttendeeCapacity: event.seatsLeft,
    location: {
      '@type': 'Place',
      name: event.venue,
      address: { '@type': 'PostalAddress', addressLocality: event.town.name, addressCountry: 'DK' },
    },
    organizer: { '@type': 'Organization', name: event.organiser.name },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
