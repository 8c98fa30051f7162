import type { Translated } from '../../translated.ts';
import type { freshness as source } from '../da/freshness.ts';

/** Words about what is listed and is to be confirmed from time to time. */
export const freshness: Translated<typeof source> = {
  faded: 'Länger nicht bestätigt',
  titleAsked: 'Stimmt es noch?',
  lead: 'Wir fragen ab und zu nach, damit andere nur finden, was aktuell ist.',
  listing: 'Es geht um',
  lastConfirmed: 'Zuletzt bestätigt am {date}',
  state: {
    FRESH: 'Es ist bestätigt.',
    ASKED:
      'Andere können es finden. Hören wir nichts von Ihnen, wird es als nicht bestätigt gekennzeichnet und am Ende ausgeblendet.',
    FADED:
      'Andere sehen, dass es länger nicht bestätigt wurde. Hören wir nichts von Ihnen, wird es ausgeblendet.',
    HIDDEN:
      'Es ist zurzeit ausgeblendet, sodass andere es nicht finden. Wenn Sie bestätigen, ist es wieder da.',
  },
  confirm: 'Ja, es stimmt noch',
  confirming: 'Wird bestätigt…',
  change: 'Stimmt es nicht mehr? Loggen Sie sich ein und ändern Sie es.',
  doneTitle: 'Danke, es ist bestätigt',
  done: '{title}: Andere können es finden. Nach einiger Zeit fragen wir wieder.',
  toHome: 'Zur Startseite',
  deadTitle: 'Der Link funktioniert nicht mehr',
  dead: 'Vielleicht haben Sie eine neuere E-Mail bekommen. Nutzen Sie den Link darin, oder loggen Sie sich ein und bestätigen Sie auf Ihrer eigenen Seite.',
  logIn: 'Einloggen',
  noticeTitle: 'Stimmt noch, was Sie hier haben?',
  notice: 'Bestätigen',
  noticeDone: 'Danke, es ist bestätigt.',
};
