import type { Translated } from '../../translated.ts';
import type { fits as source } from '../da/fits.ts';

/** Words of what fits somebody, across all kinds. */
export const fits: Translated<typeof source> = {
  title: 'Für Sie',
  lead: 'Alles, was zu Ihrem Bedarf passt: Mentoren, Kurse und Treffen. Wir zeigen immer, warum.',
  questions: 'Drei Fragen',
  industry: 'Wovon lebt das Unternehmen?',
  chooseIndustry: 'Branche wählen',
  town: 'Wo sind Sie?',
  chooseTown: 'Ort wählen',
  topics: 'Wobei brauchen Sie Hilfe?',
  topicsHint: 'Wählen Sie bis zu fünf.',
  chosen: '{count, plural, =0 {Nichts gewählt} one {# gewählt} other {# gewählt}}',
  answerAll:
    'Beantworten Sie die drei Fragen, und wir zeigen, was zu Ihnen passt. Eine Anmeldung ist nicht nötig.',
  found:
    '{count, plural, =0 {Zurzeit passt nichts} one {# Angebot passt zu Ihnen} other {# Angebote passen zu Ihnen}}',
  sorted: 'Was am besten passt, steht oben. Jede Art bekommt ihren Anteil an der Liste.',
  none: 'Zurzeit gibt es nichts Passendes. Speichern Sie die Suche, dann sagen wir Bescheid, sobald etwas kommt.',
  noneOwn: 'Zurzeit passt dazu nichts. Versuchen Sie es unten mit anderen Antworten.',
  own: 'Passt zu: {title}',
  other: 'Andere Antworten ausprobieren',
  fitsSoMuch: 'Passt {score, number} von 100',
  why: 'Warum',
  searchName: '{topics} in {town}',
  how: 'Die Zahl sagt, wie viel passt: 100 passt in jeder Hinsicht. Alter, Geschlecht, Herkunft, Gesundheit und Name zählen nie.',
  kind: {
    MENTOR: 'Mentor',
    EVENT: 'Veranstaltung',
  },
  reason: {
    topics: 'Hilft bei {topics}',
    topicsRelated: 'Nah an dem, was Sie suchen: {topics}',
    topicsMissing: 'Deckt nicht ab: {topics}',
    competence: 'Kann {topics}',
    industry: 'Kennt die Branche: {topics}',
    industryPartly: 'Kennt eine ähnliche Branche',
    stage: 'Hat Erfahrung mit Ihrer Phase',
    stagePartly: 'Hat Erfahrung mit einer ähnlichen Phase',
    near: 'Im selben Ort',
    minutes: '{minutes, number} Min. mit dem Auto',
    online: 'Kann sich online treffen',
    onlineOr: '{minutes, number} Min. mit dem Auto, oder online',
    far: 'Weit entfernt: {minutes, number} Min. mit dem Auto',
    room: '{places, plural, one {# freier Platz} other {# freie Plätze}}',
    full: 'Alle Plätze sind vergeben; es gibt eine Warteliste',
  },
};
