import type { Translated } from '../../translated.ts';
import type { rules as danish } from '../da/rules.ts';

/** Words of the rules of matching. */
export const rules: Translated<typeof danish> = {
  title: 'Regeln für Vorschläge',
  lead: 'Hier wählen Sie, wie viel jedes Kriterium zählt, wenn wir Mentorinnen und Mentoren vorschlagen. Niemand bekommt eine Mail, und frühere Vorschläge behalten die Regeln ihres Tages.',
  desk: 'Schreibtisch',
  toRules: 'Regeln für Vorschläge',
  weights: 'So viel zählt jedes Kriterium',
  words:
    '„Zählt viel“ ist doppelt so viel wert wie „zählt mittel“, und das doppelt so viel wie „zählt wenig“. „Muss passen“ ist eine Bedingung: Wer sie nicht erfüllt, wird nicht vorgeschlagen, und wer sie erfüllt, bekommt dafür keine Punkte.',
  fixed: 'lässt sich nicht ändern. Wer miteinander spricht, braucht eine gemeinsame Sprache.',
  means: {
    TOPICS: 'Hat die Mentorin oder der Mentor bei dem geholfen, was gebraucht wird?',
    COMPETENCE: 'Zeigen die Erfahrungen die Berufe und Kompetenzen, die die Idee nennt?',
    INDUSTRY: 'Gibt es Erfahrung in derselben Branche?',
    STAGE: 'Gibt es Erfahrung mit der Phase, in der die Idee ist?',
    LANGUAGE: 'Haben beide eine gemeinsame Sprache?',
    TRAVEL: 'Können sie sich ohne lange Fahrt treffen?',
    ROOM: 'Wie viele der Plätze sind noch frei?',
    OCCUPATION: 'Ist es derselbe oder ein ähnlicher Beruf?',
    USE: 'Darf der Ort so genutzt werden, wie es nötig ist?',
    SIZE: 'Passt die Größe?',
    PRICE: 'Liegt der Preis in dem Rahmen, der bezahlt werden kann?',
    MEANS: 'Reichen die Mittel?',
    EXPERIENCE: 'Gibt es Erfahrung mit dem, was nötig ist?',
    FACILITIES: 'Hat der Ort, was da sein muss?',
    LICENCES: 'Sind die verlangten Führerscheine und Nachweise vorhanden?',
    HOURS: 'Passt die Arbeitszeit?',
    CONDITIONS: 'Lassen sich die gewählten Bedingungen erfüllen?',
    START: 'Passt der Zeitpunkt?',
  },
  look: 'Wirkung ansehen',
  looking: 'Wird berechnet…',
  lookHint: 'Wählen Sie ein anderes Gewicht, dann sehen Sie die Wirkung vor dem Speichern.',
  undo: 'Zurück zu den jetzigen',
  effect: {
    title: 'Die Wirkung, bevor Sie speichern',
    sum: '{firstChanges, plural, =0 {Bei niemandem ändert sich der erste Platz} one {Bei # stünde jemand anderes an erster Stelle} other {Bei # stünde jemand anderes an erster Stelle}}, von {cases, number}, die warten. {orderChanges, plural, =0 {Nirgends ändert sich die Reihenfolge.} one {Bei # ändern sich die besten drei oder ihre Reihenfolge.} other {Bei # ändern sich die besten drei oder ihre Reihenfolge.}}',
    nobodyWaits:
      'Zurzeit wartet niemand, deshalb gibt es keine Wirkung zu zeigen. Die Regeln lassen sich trotzdem speichern.',
    before: 'Jetzt',
    after: 'Mit den neuen Regeln',
    nobodyFits: 'Niemand passt.',
    more: 'Gezeigt werden die {count, number}, bei denen sich am meisten ändert.',
  },
  save: 'Regeln speichern',
  saving: 'Wird gespeichert…',
  saved: 'Die Regeln sind gespeichert und gelten ab jetzt.',
  note: 'Warum ändern Sie die Regeln?',
  noteHint: 'Alle, die den Verlauf sehen, können das lesen.',
  noteMissing: 'Schreiben Sie mindestens zehn Zeichen, warum',
  conflict:
    'Inzwischen hat jemand anderes neue Regeln gespeichert. Laden Sie die Seite neu und sehen Sie sich diese zuerst an.',
  history: {
    title: 'Heutige und frühere Regeln',
    current: 'Gilt jetzt',
    version: 'Regelwerk Nr. {version, number}',
    savedBy: 'Gespeichert von {name} am {date}',
    delivered: 'Kam mit dem Programm, gilt ab {date}',
    weights: 'So viel zählte jedes Kriterium',
  },
};
