import type { ui as source } from '../da/ui.ts';
import type { Translated } from '../../translated.ts';

export const ui: Translated<typeof source> = {
  sending: 'Wird gesendet…',
  loading: 'Wird geladen…',
  optional: 'freiwillig',
  errorPrefix: 'Fehler:',
  errorSummary: '{count, plural, one {Bitte eine Angabe berichtigen} other {Bitte # Angaben berichtigen}}',
  charactersLeft: '{count, plural, one {noch # Zeichen} other {noch # Zeichen}}',
  charactersOver: '{count, plural, one {# Zeichen zu viel} other {# Zeichen zu viel}}',
  required: 'Bitte ausfüllen',
  tooLong: 'Bitte höchstens {max, number} Zeichen schreiben',
  emailInvalid: 'Bitte eine E-Mail-Adresse wie name@firma.de angeben',
  sendFailed: 'Der Server hat nicht geantwortet. Ihre Eingaben sind noch da. Bitte versuchen Sie es erneut.',
  seatsLeft: '{left, number} von {capacity, number} Plätzen frei',
  score: '{score, number} von 100 Punkten',
  shownOf: '{shown, number} von {total, number} werden angezeigt',
  showMore: 'Mehr anzeigen',
  skipToContent: 'Zum Inhalt',
  breadcrumbs: 'Sie sind hier',
  mark: { FITS: 'Passt:', PARTLY: 'Passt teilweise:', MISSING: 'Fehlt:', UNKNOWN: 'Nicht bekannt:' },
  tone: { info: 'Hinweis:', success: 'Erledigt:', warning: 'Bitte beachten:', error: 'Fehler:' },
  date: { day: 'Tag', month: 'Monat', year: 'Jahr' },
  toast: { region: 'Meldungen', undo: 'Rückgängig', close: 'Meldung schließen' },
  steps: { label: 'Schritte', done: 'erledigt, ändern', place: 'Schritt {step, number} von {steps, number}' },
  header: { menu: 'Menü', navigation: 'Hauptmenü', language: 'Sprache' },
  loadError: {
    title: 'Die Seite konnte nicht geladen werden',
    text: 'Es kann an Ihrer Verbindung oder an unserem Server liegen. Bitte versuchen Sie es gleich noch einmal.',
    retry: 'Erneut versuchen',
  },
  notFound: {
    title: 'Hier ist nichts',
    lead: 'Die Seite gibt es nicht, sie ist umgezogen oder für Sie nicht zugänglich.',
    home: 'Zur Startseite',
    events: 'Veranstaltungen ansehen',
  },
};
