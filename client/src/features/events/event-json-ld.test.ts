import { describe, expect, it } from '@jest/globals';
import { eventJsonLd } from './event-json-ld.ts';

const event = {
  slug: 'ivaerksaetterdag-2027',
  title: { da: 'Iværksætterdag 2027', en: 'Entrepreneur Day 2027', de: 'Gründertag 2027' },
  lead: { da: 'Mød andre.', en: 'Meet others.', de: 'Treffen Sie andere.' },
  venue: 'MCH Herning Kongrescenter',
  startsAt: '2027-03-04T08:30:00.000Z',
  endsAt: '2027-03-04T14:00:00.000Z',
  capacity: 250,
  seatsLeft: 18,
  town: { name: 'Herning' },
  organiser: { name: 'Erhvervsrådet Herning & Ikast-Brande' },
};

describe('an event for search engines', () => {
  it('is named in the reader’s language, with place, time and seats left', () => {
    expect(JSON.parse(eventJsonLd(event, 'en', 'https://example.org'))).toMatchObject({
      '@type': 'Event',
      name: 'Entrepreneur Day 2027',
      url: 'https://example.org/events/ivaerksaetterdag-2027',
      startDate: '2027-03-04T08:30:00.000Z',
      remainingAttendeeCapacity: 18,
      location: { name: 'MCH Herning Kongrescenter', address: { addressLocality: 'Herning' } },
    });
  });

  it('cannot close the element it stands in, whatever the organiser wrote', () => {
    const json = eventJsonLd(
      { ...event, venue: '</script><script>alert(1)</script>' },
      'da',
      'https://example.org',
    );
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ location: { name: '</script><script>alert(1)</script>' } });
  });
});
