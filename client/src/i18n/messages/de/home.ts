import type { home as source } from '../da/home.ts';
import type { Translated } from '../../translated.ts';

export const home: Translated<typeof source> = {
  eyebrow: 'Für alle, die gründen, wachsen oder anderen weiterhelfen möchten',
  title: 'Finden Sie Mentoren, die es schon gemacht haben',
  documentTitle: 'Vækstbro',
  lead: 'Sagen Sie uns, was Sie brauchen. Wir schlagen vor, wer am besten passt – und zeigen, warum.',
  createProfile: 'Profil anlegen',
  findEvent: 'Veranstaltung finden',
  forYou: 'Ansehen, was zu Ihnen passt',
  figures: {
    mentors: 'Mentoren bereit',
    events: 'Kommende Veranstaltungen',
    answer: 'Antwort von uns',
    answerValue: '{days, plural, one {# Arbeitstag} other {# Arbeitstage}}',
  },
  doors: {
    title: 'Was möchten Sie tun?',
    grow: {
      title: 'Ich möchte gründen oder wachsen',
      text: 'Neun kurze Angaben. Sie sehen sofort drei Mentoren – und warum gerade diese.',
      action: 'Profil anlegen',
    },
    help: {
      title: 'Ich möchte anderen helfen',
      text: 'Erzählen Sie, was Sie selbst erlebt haben. Sie bestimmen, für wie viele Sie Zeit haben.',
      action: 'Mentor/in werden',
    },
    handOver: {
      title: 'Ich möchte übernehmen oder übergeben',
      text: 'Unternehmen, die jemanden suchen – ohne Namen, bis der Inhaber zusagt.',
      action: 'Unternehmen ansehen',
    },
    work: {
      title: 'Ich möchte eine Stelle finden',
      text: 'Offene Stellen bei Unternehmen der Gegend, auch Lehrstellen und flexible Zeiten.',
      action: 'Stellen ansehen',
    },
    building: {
      title: 'Ich habe ein leeres Gebäude',
      text: 'Stall, Scheune oder Halle? Sehen Sie in zwei Minuten, ob es anders genutzt werden darf.',
      action: 'Gebäude prüfen',
    },
    meet: {
      title: 'Ich möchte andere treffen',
      text: 'Gründertag, Kurse und Treffen. Die Anmeldung dauert einen Moment, ganz ohne Konto.',
      action: 'Veranstaltungen ansehen',
    },
    browse: {
      title: 'Ich möchte mich erst umsehen',
      text: 'Mentoren nach Thema, Branche und Ort finden.',
      action: 'Mentoren ansehen',
    },
  },
  events: {
    title: 'Demnächst',
    all: 'Alle Veranstaltungen',
    none: 'Zurzeit gibt es keine Veranstaltungen. Sie erscheinen hier, sobald sie feststehen.',
  },
  how: {
    title: 'So funktioniert es',
    tell: {
      title: 'Sie erzählen',
      text: 'Beschreiben Sie kurz Ihre Idee und was Sie brauchen. Das dauert drei Minuten.',
    },
    suggest: {
      title: 'Eine Beraterin oder ein Berater schlägt vor',
      text: 'Wir berechnen, wer am besten passt. Ein Mensch in der Wirtschaftsförderung wählt aus und fragt nach.',
    },
    meet: {
      title: 'Beide sagen Ja',
      text: 'Wer gefragt wird, sieht Ihre Idee und Ihre Gegend. Erst wenn beide zugesagt haben, wird Ihr Name gezeigt, und Sie erhalten die E-Mail-Adresse voneinander.',
    },
    more: 'Lesen Sie, wie wir zusammenbringen',
  },
  promise: {
    title:
      '{days, plural, one {Sie hören innerhalb eines Arbeitstags von uns} other {Sie hören innerhalb von # Arbeitstagen von uns}}',
    link: 'Unsere Antwortzeiten',
    text: 'Die Frist steht von der ersten Sekunde an auf Ihrer Bestätigung, und Sie sehen jederzeit, wer am Zug ist.',
  },
};
