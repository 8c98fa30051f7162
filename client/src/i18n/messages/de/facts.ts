import type { facts as source } from '../da/facts.ts';
import type { Translated } from '../../translated.ts';

export const facts: Translated<typeof source> = {
  name: {
    TOPICS: 'Themen',
    COMPETENCE: 'Kompetenzen',
    INDUSTRY: 'Branche',
    STAGE: 'Phase',
    LANGUAGE: 'Sprache',
    TRAVEL: 'Entfernung',
    ROOM: 'Plätze',
    OCCUPATION: 'Beruf',
    USE: 'Nutzung',
    SIZE: 'Größe',
    PRICE: 'Preis',
    MEANS: 'Finanzen',
    EXPERIENCE: 'Erfahrung',
    FACILITIES: 'Ausstattung',
    LICENCES: 'Führerscheine und Nachweise',
    HOURS: 'Arbeitszeit',
    CONDITIONS: 'Bedingungen',
    START: 'Ab wann',
  },
  has: '{name}: {shown}',
  hasNot: '{name}: {shown} – gewünscht: {wanted}',
  lacks: '{name}: {wanted} fehlt',
  open: '{name}: nicht bekannt',
  bare: '{name}: {state, select, FITS {passt} PARTLY {passt teilweise} other {passt nicht}}',
  change: 'Würde dies passen, läge die Zahl {gain} Punkte höher: {name}.',
};
