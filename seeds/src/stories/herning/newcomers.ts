import type { VentureDraft } from './venture-drafts.ts';

/** Somebody new in Denmark, and what they need. */
export interface Newcomer {
  readonly name: string;
  readonly venture: VentureDraft;
  readonly town: string;
  readonly languages: readonly string[];
  readonly travelLimit: number;
  /** How many hours ago they sent it in. */
  readonly hoursAgo: number;
}

/**
 * Three who have no Danish yet; one mentor speaks Persian and has two places. Whoever plans for them has to choose: the
 * barber fits that mentor by far best, and is the only one of the three whom somebody else can help.
 */
export const NEWCOMERS: readonly Newcomer[] = [
  {
    name: 'Shirin Ahmadi',
    venture: {
      idea: 'Frisør og barber i Herning, med tider man kan bestille på persisk og arabisk.',
      industry: 'retail',
      stage: 'STARTING',
      topics: ['contracts', 'hiring', 'marketing'],
    },
    town: 'herning',
    languages: ['fa', 'ar'],
    travelLimit: 30,
    hoursAgo: 27,
  },
  {
    name: 'Reza Farahani',
    venture: {
      idea: 'Kasser af genbrugsplast til gartnerier. Jeg har en form og mangler en, der vil støbe.',
      industry: 'plastics',
      stage: 'IDEA',
      topics: ['production', 'patents'],
    },
    town: 'noerre-snede',
    languages: ['fa'],
    travelLimit: 15,
    hoursAgo: 24,
  },
  {
    name: 'Laleh Moradi',
    venture: {
      idea: 'Låger af smedejern efter gamle mønstre, solgt til haver i Tyskland.',
      industry: 'metal',
      stage: 'IDEA',
      topics: ['export-germany', 'purchasing'],
    },
    town: 'noerre-snede',
    languages: ['fa'],
    travelLimit: 15,
    hoursAgo: 21,
  },
];
