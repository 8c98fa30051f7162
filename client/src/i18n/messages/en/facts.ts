import type { facts as source } from '../da/facts.ts';
import type { Translated } from '../../translated.ts';

export const facts: Translated<typeof source> = {
  name: {
    TOPICS: 'Topics',
    COMPETENCE: 'Skills',
    INDUSTRY: 'Industry',
    STAGE: 'Stage',
    LANGUAGE: 'Language',
    TRAVEL: 'Distance',
    ROOM: 'Room',
    OCCUPATION: 'Occupation',
    USE: 'Use',
    SIZE: 'Size',
    PRICE: 'Price',
    MEANS: 'Means',
    EXPERIENCE: 'Experience',
    FACILITIES: 'Facilities',
    LICENCES: 'Licences',
    HOURS: 'Working hours',
    CONDITIONS: 'Conditions',
    START: 'From when',
  },
  has: '{name}: {shown}',
  hasNot: '{name}: {shown} – wanted: {wanted}',
  lacks: '{name}: {wanted} is missing',
  open: '{name}: we do not know',
  bare: '{name}: {state, select, FITS {fits} PARTLY {fits in part} other {does not fit}}',
  change: 'If this fitted, the number would be {gain} points higher: {name}.',
};
